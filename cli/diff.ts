import { dirname, resolve } from 'node:path';
import { identifySource, say, type Bank } from '../src/index.js';
import { readBankFile, type BankFile } from './bank/bank-file.js';
import { nextRevision } from './bank/next-revision.js';
import { formatOf, languageFor, limitsFor } from './check-options.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { compareEditions } from './evidence/compare.js';
import { factStandings, isBroken, questionStandings } from './evidence/fates.js';
import type { Editions } from './evidence/likeliest.js';
import { FileError } from './files/read-text.js';
import { Reader } from './files/reader.js';
import { createText } from './files/write-text.js';
import { languages } from './messages/index.js';
import { differences, type Difference } from './report/differences.js';
import { readArticle } from './sources/source-text.js';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  source: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  large: { type: 'boolean' },
} as const;

const HELP = `Usage: newsquiz diff BANK --from OLD --to NEW [OPTIONS]

Tells for two editions of an article which facts and questions of a bank hold, have moved, have changed, or fell. OLD and
NEW are files (plain text, HTML, Markdown) or https: addresses.

Options:
  --source ID              The source whose editions these are; by default the one that most evidence in OLD is from
  --format FORMAT          pretty (default), json, or html: a page to read and to print
  --out FILE               Write the next revision of the bank there, be it over BANK itself: questions on what has
                           changed or fallen are held back ("held") until you take that out, readers are told in a
                           note ("corrections"), and evidence is led to where its passage has moved, or to what it has
                           become where that is certain
  --date YYYY-MM-DD        The day of the correction; by default today
  --language de|en         The language of what is said; by default that of the environment
  --large                  Take banks of up to 64 MiB and four million values
  --help                   Show this

Exit code: 0 every fact and question holds or has only moved, 1 some have changed or fallen, 2 a wrong call, or a file
that cannot be read or written.
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  const { date = today(), from, out, to } = values;
  if (path === undefined || others.length > 0 || from === undefined || to === undefined)
    throw new UsageError(say`diff takes one bank and two editions: newsquiz diff BANK --from OLD --to NEW`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new UsageError(say`--date takes a day, like 2025-05-26`);
  const language = languageFor(values.language);
  const { messages } = language;
  const print = formatOf(differences, values.format ?? 'pretty');
  const reader = new Reader(language);
  const file = reader.try(() => readBankFile(path, limitsFor(values.large)));
  const old = (await reader.tryLater(() => readArticle(from)))?.text;
  const now = (await reader.tryLater(() => readArticle(to)))?.text;
  if (!file || old === undefined || now === undefined) return EXIT.usage;
  const bank = bankIn(file);
  const difference = differenceOf(file, values.source, { old, now });
  if (out !== undefined) {
    const bankLanguage = bank.language.split('-')[0] === 'de' ? 'de' : 'en';
    const text = nextRevision(file, difference, { now, date, messages: languages[bankLanguage].messages });
    if (!reader.try(() => (createText(out, text), true))) return EXIT.usage;
  }
  const written =
    out === undefined ? undefined : { path: out, check: checkCall(out, bank, difference.source, to) };
  process.stdout.write(print(difference, { bank, messages, out: written }));
  return difference.facts.some(({ fate }) => isBroken(fate)) || difference.questions.some(({ held }) => held)
    ? EXIT.findings
    : EXIT.ok;
}

/** The call that checks the new revision against the new edition. */
function checkCall(out: string, { sources }: Bank, source: string, to: string): string {
  const file = sources.find(({ id }) => id === source)?.file;
  const isBeside = file !== undefined && resolve(dirname(out), file) === resolve(to);
  return `newsquiz check ${out}${isBeside ? '' : ` --article ${source}=${to}`}`;
}

function bankIn({ bank, path }: BankFile): Bank {
  if (bank) return bank;
  throw new FileError(path, say`is no bank that could be read; "newsquiz check" says why`);
}

function sourceOf(bank: Bank, editions: Editions, wanted: string | undefined): string {
  const source = wanted ?? identifySource(bank, editions.old)?.id;
  if (source === undefined || !bank.sources.some(({ id }) => id === source)) {
    const known = bank.sources.map(({ id }) => id).join(', ');
    throw new UsageError(
      wanted === undefined
        ? say`OLD is the text of none of the sources; name one with --source: ${known}`
        : say`there is no source "${wanted}"; there are: ${known}`,
    );
  }
  return source;
}

function differenceOf(file: BankFile, wanted: string | undefined, editions: Editions): Difference {
  const bank = bankIn(file);
  const source = sourceOf(bank, editions, wanted);
  const passages = compareEditions(bank, source, editions);
  return {
    bank: file.path,
    title: bank.title,
    source,
    passages: passages.map((passage) => ({ ...passage, path: file.locate(passage.path) })),
    facts: factStandings(bank, passages),
    questions: questionStandings(bank, passages),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export const diff: Command = {
  name: 'diff',
  summary: 'Tell what a new edition of an article does to a bank',
  help: HELP,
  run,
};
