import { readBankFile, type BankFile } from './bank/bank-file.js';
import { checkBank } from './check-bank.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { FileError } from './files/read-text.js';
import { reporters, type BankReport } from './report/index.js';
import { printable } from './terminal.js';

const OPTIONS = {
  article: { type: 'string', multiple: true },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  update: { type: 'boolean' },
} as const;

const HELP = `Usage: newsquiz check BANK... [OPTIONS]

Checks banks: their form, their references, their translations (translations/*.json beside the bank), and their
evidence against the text of each source that is at hand, which is the "file" beside the bank or what --article gives.

Options:
  --article SOURCE=FILE    The text of a source, as plain text or HTML; once for each source
  --format pretty|json     pretty (default) for people, json for programs: one object a bank, in an array
  --strict                 Warnings count as errors
  --update                 Write missing and changed digests into the bank, for the sources at hand
  --help                   Show this

Exit code: 0 nothing wrong, 1 something is, 2 the command was called wrongly or a file cannot be read.
`;

function articlesOf(given: readonly string[]): Map<string, string> {
  const articles = new Map<string, string>();
  for (const article of given) {
    const [, source, file] = /^([^=]+)=(.+)$/s.exec(article) ?? [];
    if (source === undefined || file === undefined) {
      throw new UsageError(
        `--article takes SOURCE=FILE, like --article report=report.html, not "${article}"`,
      );
    }
    if (articles.has(source)) throw new UsageError(`--article gives the source "${source}" twice`);
    articles.set(source, file);
  }
  return articles;
}

function reporterFor(format: string): (reports: readonly BankReport[]) => string {
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (reporter) return reporter;
  throw new UsageError(`there is no format "${format}" yet; there are: ${Object.keys(reporters).join(', ')}`);
}

/** A source that no bank knows is a slip of the pen, and would go unchecked. */
function refuseUnknown(articles: ReadonlyMap<string, string>, files: readonly BankFile[]): void {
  const known = new Set(files.flatMap(({ bank }) => bank?.sources ?? []).map(({ id }) => id));
  const unknown = [...articles.keys()].find((id) => !known.has(id));
  if (unknown === undefined || known.size === 0) return;
  throw new UsageError(`there is no source "${unknown}"; there are: ${[...known].join(', ')}`);
}

/** What can be read, and how often it could not; what could not is said at once. */
class Reader {
  failures = 0;

  readonly try = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.failures++;
      process.stderr.write(`newsquiz: ${printable(error.message)}\n`);
      return undefined;
    }
  };
}

function run(args: readonly string[]): number {
  const { values, positionals } = readArguments({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('no bank given, as in: newsquiz check my/bank.json');
  const print = reporterFor(values.format ?? 'pretty');
  const articles = articlesOf(values.article ?? []);
  const reader = new Reader();
  const files = positionals.flatMap((path) => reader.try(() => readBankFile(path)) ?? []);
  refuseUnknown(articles, files);
  const options = {
    articles,
    strict: values.strict ?? false,
    update: values.update ?? false,
    readable: reader.try,
  };
  const reports = files.flatMap((file) => reader.try(() => checkBank(file, options)) ?? []);
  process.stdout.write(print(reports));
  if (reader.failures > 0) return EXIT.usage;
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.findings;
}

export const check: Command = {
  name: 'check',
  summary: 'Check banks, and their evidence against the sources',
  help: HELP,
  run,
};
