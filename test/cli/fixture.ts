import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Bank } from '../../src/index.js';
import type { BankReport } from '../../cli/report/report.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The command in one file, made from its sources for this run: it starts in a fraction of the time that they need. */
const built = join(ROOT, '.cache', `newsquiz-${process.pid}`);
export const command = join(built, 'newsquiz.js');
buildSync({
  entryPoints: [join(ROOT, 'cli/newsquiz.ts')],
  outfile: command,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Packages in CommonJS ask for Node's own modules.
  banner: {
    js: "import * as nodeModule from 'node:module'; const require = nodeModule.createRequire(import.meta.url);",
  },
  logLevel: 'error',
});
process.once('exit', () => rmSync(built, { recursive: true, force: true }));

export interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the command gets what it does not get from its arguments. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** The standard input. */
  readonly input?: string;
}

/** Runs the command as a person would, in a folder. */
export function newsquiz(folder: string, ...args: readonly (string | Surroundings)[]): Promise<Outcome> {
  const { env, input = '' } = args.find((argument) => typeof argument === 'object') ?? {};
  const words = args.filter((argument) => typeof argument === 'string');
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C', ...env } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...words], options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Starts the command in a folder, for what goes on until it is ended. */
export function started(
  folder: string,
  ...args: readonly string[]
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `check --format json`. */
export async function check(
  folder: string,
  ...args: (string | Surroundings)[]
): Promise<Outcome & { readonly reports: BankReport[] }> {
  const outcome = await newsquiz(folder, 'check', ...args, '--format', 'json');
  return { ...outcome, reports: outcome.stdout ? (JSON.parse(outcome.stdout) as BankReport[]) : [] };
}

/** A folder with these files, removed at the end of the test. */
export function folderOf(
  context: { after: (clean: () => void) => void },
  files: Record<string, string | Uint8Array>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export const REPORT = `<!doctype html>
<html lang="de"><head><title>Seite</title></head><body>
<nav>Startseite</nav>
<article>
  <h1>Kaffee&shy;maschine im Rathaus defekt</h1>
  <p>Am Montag um 8.15&nbsp;Uhr fiel im Rathaus die <b>Kaffee</b>maschine aus. Um 10.45 Uhr lief sie wieder.</p>
  <p>Der Hausmeister vermutet einen „Kurzschluss“. Geprüft ist das nicht.</p>
</article>
<footer>Impressum</footer>
</body></html>
`;

export const AGENCY = `Rathaus ohne Kaffee

Zweieinhalb Stunden lang gab es am Montag keinen Kaffee. 120 Angestellte warteten.
`;

/** A bank without a fault, but for digests, which it does not have yet. */
export function bank(): Bank {
  return {
    format: 'newsquiz-bank/1',
    id: 'coffee',
    revision: 1,
    language: 'de',
    title: 'Kaffee im Rathaus',
    licence: 'CC0-1.0',
    sources: [
      { id: 'report', language: 'de', file: 'report.html' },
      { id: 'agency', language: 'de', agency: 'KNA' },
    ],
    facts: [
      {
        id: 'start',
        statement: 'Die Maschine fiel um 8.15 Uhr aus.',
        status: 'reported',
        evidence: [{ source: 'report', start: 'Am Montag um 8.15', end: 'Kaffeemaschine aus' }],
      },
      {
        id: 'end',
        statement: 'Um 10.45 Uhr lief sie wieder.',
        status: 'reported',
        evidence: [
          { source: 'report', start: 'Um 10.45 Uhr', end: 'wieder' },
          { source: 'agency', start: 'Zweieinhalb Stunden' },
        ],
      },
      {
        id: 'cause',
        statement: 'Ein Kurzschluss war der Grund.',
        status: 'alleged',
        attribution: 'Hausmeister',
        evidence: [{ source: 'report', start: 'Der Hausmeister vermutet', end: 'Kurzschluss' }],
      },
    ],
    questions: [
      {
        id: 'when',
        type: 'single-choice',
        prompt: 'Wann fiel die Maschine aus?',
        basis: ['start'],
        difficulty: 1,
        skill: 'recall',
        options: [
          { id: 'a', text: 'Um 8.15 Uhr' },
          { id: 'b', text: 'Um 10.45 Uhr' },
        ],
        key: {
          option: 'a',
          explanation: 'Um 8.15 Uhr war es so weit.',
          rationales: { b: { because: 'wrong-time', text: 'Da lief sie wieder.', fact: 'end' } },
        },
      },
      {
        id: 'why',
        type: 'true-false',
        prompt: 'Der Grund steht fest.',
        basis: ['cause'],
        difficulty: 2,
        skill: 'verification',
        key: {
          answer: 'false',
          explanation: 'Der Hausmeister vermutet ihn nur.',
          rationales: { true: { because: 'contradicted', text: 'Geprüft ist das nicht.' } },
        },
      },
    ],
    quizzes: [{ id: 'all', title: 'Alles', pick: {}, outcomes: [{ id: 'any', from: 0, text: 'Fertig.' }] }],
  };
}

/** The English texts of the bank. */
export function translation(): Record<string, unknown> {
  return {
    format: 'newsquiz-translation/1',
    bank: 'coffee',
    language: 'en',
    title: 'Coffee in the town hall',
    facts: {
      start: { statement: 'The machine failed at 8.15.' },
      end: { statement: 'It ran again at 10.45.' },
      cause: { statement: 'A short circuit was the reason.', attribution: 'caretaker' },
    },
    questions: {
      when: {
        prompt: 'When did the machine fail?',
        options: { a: { text: 'At 8.15' }, b: { text: 'At 10.45' } },
        key: { explanation: 'It was 8.15.', rationales: { b: { text: 'Then it ran again.' } } },
      },
      why: {
        prompt: 'The reason is established.',
        key: {
          explanation: 'The caretaker only supposes it.',
          rationales: { true: { text: 'That is not checked.' } },
        },
      },
    },
    quizzes: { all: { title: 'Everything', outcomes: { any: { text: 'Done.' } } } },
  };
}

/** All files of the good bank. */
export function files(change?: (bank: Bank) => void): Record<string, string> {
  const changed = bank();
  change?.(changed);
  return {
    'bank.json': json(changed),
    'report.html': REPORT,
    'agency.txt': AGENCY,
    'translations/en.json': json(translation()),
  };
}
