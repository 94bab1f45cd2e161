import { dirname, join, resolve } from 'node:path';
import { say } from '../src/index.js';
import { readBankFile, type BankFile } from './bank/bank-file.js';
import { readTranslationFile, translationPaths, type TranslationFile } from './bank/translation-file.js';
import { checkBank } from './check-bank.js';
import { languageFor, limitsFor } from './check-options.js';
import { EXIT, readArguments, UsageError, type Command } from './command.js';
import { FileError } from './files/read-text.js';
import { filesIn, writeFolder } from './files/write-folder.js';
import { addresses, baseOf } from './material/address.js';
import { bankFilesOf } from './material/bank-files.js';
import { languagesOf, pagesOf } from './material/pages.js';
import { integrityOf, readScripts, speaking } from './material/scripts.js';
import { reporters } from './report/index.js';
import { sayError } from './say-error.js';
import { surfaces, type Material, type OutputFile, type Surface } from './surfaces/index.js';
import { snippetsPage } from './surfaces/snippets-page.js';
import { printable, terminalWidth } from './terminal.js';

const OPTIONS = {
  out: { type: 'string' },
  base: { type: 'string' },
  quiz: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  seed: { type: 'string' },
  surface: { type: 'string', multiple: true },
  embed: { type: 'string' },
  large: { type: 'boolean' },
  answers: { type: 'boolean' },
  styles: { type: 'string' },
  'structured-data': { type: 'boolean' },
} as const;

const HELP = `Usage: newsquiz build BANK --out DIR [OPTIONS]

Checks a bank and writes what is needed to publish it: static files for any web server, and snippets.html, which lists
what to copy into a page. A bank with errors is not built. All files are written, or none; other files in DIR stay.

Options:
  --out DIR          The folder to write to; it is made if it is not there
  --base ADDRESS     Where DIR will be served, as in https://example.org/quiz/; without it addresses are relative
  --quiz ID          Only this quiz of the bank; may be given several times
  --language TAG     Only this language of the bank, as in "en"; may be given several times
  --seed TEXT        Which questions are asked, and in what order; default: the id of the bank
  --surface NAME     Only this way to publish it; may be given several times. There are:
${surfaces.map(({ name, summary, optIn }) => `${' '.repeat(21)}${name.padEnd(16)} ${summary}${optIn ? ' (only if asked for)' : ''}`).join('\n')}
  --answers          Let pages hold the answers: behind a button to read, and as a key to print
  --styles KIND      inline (default): styles stand in the pages; linked: in files, for the policy style-src 'self'
  --structured-data  Put the quiz as schema.org Quiz into its pages, for search engines: it shows the right answers
  --embed FOLDER     Take the scripts from here, as "npm run build:embed -- --out FOLDER" wrote them
  --large            Take banks of up to 64 MiB; pages have to allow them by the property limits
  --help             Show this

Exit code: 0 built, 1 the bank has errors, 2 the command was called wrongly or a file cannot be read or written.
`;

type Values = ReturnType<typeof argumentsOf>['values'];

function argumentsOf(args: readonly string[]) {
  return readArguments({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** The surfaces that are wanted, in the order of the registry; each name must be known. */
function chosenSurfaces(values: Values): readonly Surface[] {
  const { surface: names, 'structured-data': withData } = values;
  const known = surfaces.map(({ name }) => name);
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(say`there is no surface "${unknown}"; there are: ${known.join(', ')}`);
  const isChosen = ({ name, optIn }: Surface): boolean =>
    (names ? names.includes(name) : !optIn) || (name === 'structured-data' && withData === true);
  return surfaces.filter(isChosen);
}

/** Says what is wrong with a bank, as `check` does; `true` if nothing is that keeps it from being built. */
async function isSound(file: BankFile): Promise<boolean> {
  const language = languageFor(undefined);
  const readable = <T>(read: () => T): T => read();
  const { limits } = file;
  const options = { articles: new Map(), strict: false, update: undefined, limits, language, readable };
  const { report } = await checkBank(file, options);
  const context = {
    messages: language.messages,
    texts: new Map([[file.path, file.text]]),
    width: terminalWidth(),
  };
  if (!report.ok) process.stdout.write(reporters.pretty?.([report], context) ?? '');
  return report.ok;
}

function stylesOf(kind = 'inline'): 'inline' | 'linked' {
  if (kind === 'inline' || kind === 'linked') return kind;
  throw new UsageError(say`--styles takes inline or linked, not "${kind}"`);
}

function materialOf(file: BankFile, values: Values, chosen: readonly Surface[]): Material | undefined {
  const { bank, limits, path } = file;
  if (!bank) return undefined;
  const base = baseOf(values.base);
  const translations: TranslationFile[] = translationPaths(path).map((it) => readTranslationFile(it, limits));
  const pages = pagesOf(bank, translations, { quizzes: values.quiz, languages: values.language, limits });
  const scripts = speaking(readScripts(values.embed), languagesOf(bank, pages));
  const material: Material = {
    options: {
      base,
      seed: values.seed ?? bank.id,
      answers: values.answers ?? false,
      styles: stylesOf(values.styles),
    },
    bank,
    pages,
    bankFiles: bankFilesOf(file, bank, translations),
    scripts,
    integrity: integrityOf(scripts),
    address: addresses(base),
    head: (page) => chosen.flatMap(({ head }) => head?.(page, material) ?? []).join('\n'),
  };
  return material;
}

async function filesOf(chosen: readonly Surface[], material: Material): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const surface of chosen) files.push(...((await surface.files?.(material)) ?? []));
  // Pages of several surfaces may point to one and the same file.
  const once = new Map(files.map((file) => [`${file.path}\0${String(file.content)}`, file]));
  return [...once.values(), { path: 'snippets.html', content: await snippetsPage(chosen, material) }];
}

/** Says what was written, and what an earlier build has left there. */
function tell(out: string, files: readonly OutputFile[]): void {
  const written = new Set(files.map(({ path }) => path));
  const old = filesIn(join(out, 'quiz'))
    .map((path) => `quiz/${path}`)
    .filter((path) => !written.has(path));
  const lines = [
    ...[...written].map((path) => `  ${path}`),
    ...old.map((path) => `  ${path} (was there before, and is left alone)`),
  ];
  process.stdout.write(printable(`Built in ${out}:\n${lines.join('\n')}\n`));
}

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf(args);
  const [path, ...others] = positionals;
  const { out } = values;
  if (path === undefined || others.length > 0 || out === undefined)
    throw new UsageError(
      say`build takes one bank and a folder, as in: newsquiz build my/bank.json --out public`,
    );
  if (resolve(out) === resolve(dirname(path)))
    throw new UsageError(say`--out ${out} is the folder of the bank itself; name another`);
  const chosen = chosenSurfaces(values);
  try {
    const file = readBankFile(path, limitsFor(values.large));
    const material = (await isSound(file)) ? materialOf(file, values, chosen) : undefined;
    if (!material) return EXIT.findings;
    const files = await filesOf(chosen, material);
    writeFolder(out, files);
    tell(out, files);
    for (const { warning } of chosen) if (warning) process.stderr.write(`newsquiz: ${warning}\n`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return sayError(error, languageFor(undefined));
  }
}

export const build: Command = {
  name: 'build',
  summary: 'Build what is needed to publish a bank',
  help: HELP,
  languageIsContent: true,
  run,
};
