import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { questionTypes } from '../../src/index.js';
import type { Bank } from '../../src/index.js';
import type { Reply, Route } from './pages-server.js';

const run = promisify(execFile);
const home = 'questions/x-outage';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The names of all question types. */
export const typeNames = Object.keys(questionTypes);

/** The real bank, with a quiz for each question type that begins with one of that type, by its name. */
export function bankOfTypes(): Bank {
  const bank = JSON.parse(readFileSync(`${home}/bank.json`, 'utf8')) as Bank;
  const quizzes = typeNames.map((type): Bank['quizzes'][number] => ({
    id: type,
    title: `Nur ${type}`,
    pick: { questions: bank.questions.filter((question) => question.type === type).map(({ id }) => id) },
    outcomes: [{ id: 'any', from: 0, text: 'Fertig.' }],
  }));
  return { ...bank, quizzes: [...bank.quizzes, ...quizzes] };
}

/** What a build wrote, by path. */
export type Built = Readonly<Record<string, Reply>>;

/** Builds a bank as the package would, in a folder that is gone afterwards. */
export async function built(bank: Bank, ...args: string[]): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-built-'));
  try {
    cpSync(home, join(folder, 'bank'), {
      recursive: true,
      filter: (path) => !path.includes('translations'),
    });
    writeFileSync(join(folder, 'bank/bank.json'), JSON.stringify(bank));
    const out = join(folder, 'out');
    const command = ['dist/cli/newsquiz.js', 'build', join(folder, 'bank/bank.json'), '--out', out];
    await run(process.execPath, [...command, ...args]);
    return Object.fromEntries(filesIn(out).map((path) => [path, replyOf(out, path)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function replyOf(folder: string, path: string): Reply {
  return { type: TYPES[extname(path)] ?? 'text/plain', body: readFileSync(join(folder, path)) };
}

/** The text of a file. */
export function textOf(files: Built, path: string): string {
  const { body } = files[path] ?? {};
  if (body === undefined)
    throw new Error(`${path} was not built; there are: ${Object.keys(files).join(', ')}`);
  return Buffer.from(body).toString();
}

/** All files as routes from the root of a server. */
export function routesOf(files: Built, changed: Readonly<Record<string, Route>> = {}): Record<string, Route> {
  const routes = Object.entries(files).map(([path, reply]): [string, Route] => [`/${path}`, reply]);
  return { ...Object.fromEntries(routes), ...changed };
}
