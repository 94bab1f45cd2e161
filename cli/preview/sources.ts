import { dirname, join } from 'node:path';
import type { Bank } from '../../src/index.js';
import { isAddress } from '../sources/address.js';
import { readArticle, type Article } from '../sources/source-text.js';
import type { Problems } from './problems.js';

/** Reads the text of each source that is at hand: what was given, else what stands beside the bank. */
export type ReadSources = (bank: Bank, path: string, problems: Problems) => Promise<Map<string, Article>>;

/** `given` are files and addresses, by source id. An address is fetched once, and not again at each save. */
export function sourceReader(given: ReadonlyMap<string, string>): ReadSources {
  const fetched = new Map<string, Article>();
  const articleOf = async (place: string): Promise<Article> => {
    const known = fetched.get(place);
    const article = known ?? (await readArticle(place));
    if (isAddress(place)) fetched.set(place, article);
    return article;
  };
  return async (bank, path, problems) => {
    const articles = new Map<string, Article>();
    for (const { file, id } of bank.sources) {
      const place = given.get(id) ?? (file === undefined ? undefined : join(dirname(path), file));
      const article = place === undefined ? undefined : await problems.later(() => articleOf(place));
      if (article) articles.set(id, article);
    }
    return articles;
  };
}
