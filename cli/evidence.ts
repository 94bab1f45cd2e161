import { dirname, join } from 'node:path';
import { say } from '../src/index.js';
import type { Bank } from '../src/index.js';
import { readBankFile, type BankFile } from './bank/bank-file.js';
import { formatOf, languageFor, limitsFor } from './check-options.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { coverageOf, type Coverage } from './evidence/coverage.js';
import { FileError } from './files/read-text.js';
import { Reader } from './files/reader.js';
import { coverageReporters } from './report/coverages.js';
import { articlesOf, refuseUnknown } from './sources/articles.js';
import { readArticle } from './sources/source-text.js';

const OPTIONS = {
  article: { type: 'string', multiple: true },
  format: { type: 'string' },
  language: { type: 'string' },
  large: { type: 'boolean' },
} as const;

const HELP = `Usage: newsquiz evidence BANK [OPTIONS]

Shows what a bank takes from its sources: for each fact its passage, and for each paragraph the facts and questions on
it, so that you see what of an article is asked about and what is not. The texts are those beside the bank ("file") or
those that --article gives.

Options:
  --article SOURCE=FILE    The text of a source, once for each: plain text, HTML, Markdown, or an https: address
  --format pretty|json     pretty (default) for people, json for programs: one object a source, in an array
  --language de|en         The language of what is said; by default that of the environment
  --large                  Take banks of up to 64 MiB and four million values
  --help                   Show this

Exit code: 0 shown, 2 a wrong call, a file that cannot be read, or no text at hand.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError(say`evidence takes one bank, as in: newsquiz evidence my/bank.json`);
  const language = languageFor(values.language);
  const print = formatOf(coverageReporters, values.format ?? 'pretty');
  const given = articlesOf(values.article ?? []);
  const reader = new Reader(language);
  const file = readBankFile(path, limitsFor(values.large));
  const { bank } = file;
  if (!bank) throw new FileError(path, say`is no bank that could be read; "newsquiz check" says why`);
  refuseUnknown(given, [bank]);
  const coverages = await coveragesOf(file, bank, { given, reader });
  if (coverages.length === 0 && reader.failures === 0)
    throw new UsageError(say`the text of no source is at hand; give one with --article SOURCE=FILE`);
  process.stdout.write(print(coverages, language.messages));
  return reader.failures > 0 ? EXIT.usage : EXIT.ok;
}

async function coveragesOf(
  { path }: BankFile,
  bank: Bank,
  { given, reader }: { readonly given: ReadonlyMap<string, string>; readonly reader: Reader },
): Promise<Coverage[]> {
  const coverages: Coverage[] = [];
  for (const { file, id } of bank.sources) {
    const place =
      given.get(id) ?? (given.size === 0 && file !== undefined ? join(dirname(path), file) : undefined);
    const article = place === undefined ? undefined : await reader.tryLater(() => readArticle(place));
    if (article) coverages.push(coverageOf(bank, id, article));
  }
  return coverages;
}

export const evidence: Command = {
  name: 'evidence',
  summary: 'Show which passages a bank stands on, and what of an article is not asked about',
  help: HELP,
  run,
};
