import { say } from '../../src/index.js';
import { UsageError } from '../command.js';
import type { Reader } from '../files/reader.js';
import { isAddress } from './address.js';
import { readArticle } from './source-text.js';

/** What `--article SOURCE=FILE` gives: files and addresses, by source id. */
export function articlesOf(given: readonly string[]): Map<string, string> {
  const articles = new Map<string, string>();
  for (const article of given) {
    const [, source, file] = /^([^=]+)=(.+)$/s.exec(article) ?? [];
    if (source === undefined || file === undefined) {
      throw new UsageError(
        say`--article takes SOURCE=FILE, like --article report=report.html, not "${article}"`,
      );
    }
    if (articles.has(source)) throw new UsageError(say`--article gives the source "${source}" twice`);
    articles.set(source, file);
  }
  return articles;
}

/** The canonical texts of articles; `undefined` where one could not be read, which was said. */
export async function readArticles(
  articles: ReadonlyMap<string, string>,
  reader: Reader,
): Promise<Map<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  for (const [source, given] of articles)
    texts.set(source, (await reader.tryLater(() => readArticle(given)))?.text);
  return texts;
}

/** The articles that are files, and so can change while somebody watches. */
export function articleFiles(articles: ReadonlyMap<string, string>): string[] {
  return [...articles.values()].filter((given) => !isAddress(given));
}

/** A source that no bank knows is a slip of the pen, and would go unchecked. */
export function refuseUnknown(
  articles: ReadonlyMap<string, unknown>,
  banks: readonly ({ readonly sources: readonly { readonly id: string }[] } | undefined)[],
): void {
  const known = new Set(banks.flatMap((bank) => bank?.sources ?? []).map(({ id }) => id));
  const unknown = [...articles.keys()].find((id) => !known.has(id));
  if (unknown === undefined || known.size === 0) return;
  throw new UsageError(say`there is no source "${unknown}"; there are: ${[...known].join(', ')}`);
}
