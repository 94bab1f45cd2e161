import { dirname, join } from 'node:path';
import { say } from '../src/index.js';
import { readBankFile } from './bank/bank-file.js';
import type { Approve } from './bank/update.js';
import { approval } from './bank/approve.js';
import { checkBank, type CheckedBank } from './check-bank.js';
import { formatOf, languageFor, limitsFor } from './check-options.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { STANDARD_INPUT } from './documents/document.js';
import { bankPaths } from './files/bank-paths.js';
import { Reader } from './files/reader.js';
import { runAgainOnChange } from './files/watch.js';
import type { Language } from './messages/index.js';
import { reporters, type Reporter } from './report/index.js';
import { articleFiles, articlesOf, readArticles, refuseUnknown } from './sources/articles.js';
import { sayErrorAndGoOn } from './say-error.js';
import { terminalWidth } from './terminal.js';

const OPTIONS = {
  article: { type: 'string', multiple: true },
  format: { type: 'string' },
  language: { type: 'string' },
  large: { type: 'boolean' },
  strict: { type: 'boolean' },
  update: { type: 'boolean' },
  yes: { type: 'boolean' },
  watch: { type: 'boolean' },
} as const;

const HELP = `Usage: newsquiz check BANK... [OPTIONS]

Checks banks: their form, their references, their translations (translations/*.json or *.yaml beside the bank), and
their evidence against the text of each source that is at hand, which is the "file" beside the bank or what --article
gives. BANK is a file in JSON or YAML, a pattern such as "quizzes/*/bank.yaml", or - for the standard input.

Options:
  --article SOURCE=FILE    The text of a source, once for each: plain text, HTML, Markdown, or the https: address of a
                           page, which is fetched
  --format FORMAT          pretty (default) for people; json: one object a bank, in an array; github: annotations for
                           GitHub Actions; sarif: SARIF 2.1.0 for code scanning
  --language de|en         The language of what is said; by default that of the environment (LC_ALL, LC_MESSAGES, LANG)
  --strict                 Warnings count as errors
  --update                 Write missing and changed digests into the bank, and lead evidence to where its passage has
                           moved, for the sources at hand; on a terminal it asks first
  --yes                    With --update: do not ask. Without a terminal, moved evidence is mended only with --yes
  --watch                  Check again whenever a file changes; Ctrl+C ends it, with the exit code of the last check
  --large                  Take banks of up to 64 MiB and four million values; readers take 1 MiB and 50,000
  --help                   Show this

Exit code: 0 nothing wrong, 1 something is, 2 the command was called wrongly or a file cannot be read.
`;

interface Settings {
  readonly banks: readonly string[];
  readonly articles: ReadonlyMap<string, string>;
  readonly print: Reporter;
  readonly language: Language;
  readonly strict: boolean;
  readonly large: boolean;
  readonly update: Approve | undefined;
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError(say`no bank given, as in: newsquiz check my/bank.json`);
  const { large = false, strict = false, update = false, watch = false, yes = false } = values;
  const language = languageFor(values.language);
  const settings: Settings = {
    banks: positionals,
    articles: articlesOf(values.article ?? []),
    print: formatOf(reporters, values.format ?? 'pretty'),
    language,
    strict,
    large,
    update: update ? approval(yes, language.messages) : undefined,
  };
  if (yes && !update) throw new UsageError(say`--yes goes with --update`);
  if (!watch) return (await checkAll(settings)).code;
  if (update || positionals.includes(STANDARD_INPUT))
    throw new UsageError(say`--watch goes neither with --update nor with the standard input`);
  return watchAll(settings);
}

/** Checks all banks again on each save; Ctrl+C ends it with the exit code of the last check. */
function watchAll(settings: Settings): Promise<never> {
  let code: number = EXIT.ok;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(code));
  return runAgainOnChange(
    async () => {
      const checked = await checkAll(settings);
      code = checked.code;
      return checked.paths;
    },
    (error) => {
      code = EXIT.usage;
      sayErrorAndGoOn(error, settings.language);
    },
  );
}

/** Checks all banks once and prints what there is to say. */
async function checkAll(settings: Settings): Promise<{ code: number; paths: string[] }> {
  const reader = new Reader(settings.language);
  const limits = limitsFor(settings.large);
  const paths = [...new Set(settings.banks.flatMap((bank) => reader.try(() => bankPaths(bank)) ?? []))];
  const files = paths.flatMap((path) => reader.try(() => readBankFile(path, limits)) ?? []);
  const banks = files.map(({ bank }) => bank);
  refuseUnknown(settings.articles, banks);
  const articles = await readArticles(settings.articles, reader);
  const options = { ...settings, articles, limits, readable: reader.try };
  const checked: CheckedBank[] = [];
  for (const file of files)
    checked.push(...((await reader.tryLater(async () => [await checkBank(file, options)])) ?? []));
  process.stdout.write(printed(checked, settings));
  return {
    code: codeOf(checked, reader),
    paths: [
      ...paths,
      ...translationFolders(paths),
      ...articleFiles(settings.articles),
      ...checked.flatMap((one) => one.paths),
    ],
  };
}

/** Where a translation may come later. */
function translationFolders(banks: readonly string[]): string[] {
  return banks.map((path) => join(dirname(path), 'translations'));
}

function printed(checked: readonly CheckedBank[], { language: { messages }, print }: Settings): string {
  const texts = new Map(checked.flatMap(({ documents }) => documents).map(({ path, text }) => [path, text]));
  const reports = checked.map(({ report }) => report);
  return print(reports, { messages, texts, width: terminalWidth() });
}

function codeOf(checked: readonly CheckedBank[], { failures }: Reader): number {
  if (failures > 0) return EXIT.usage;
  return checked.every(({ report }) => report.ok) ? EXIT.ok : EXIT.findings;
}

export const check: Command = {
  name: 'check',
  summary: 'Check banks, and their evidence against the sources',
  help: HELP,
  run,
};
