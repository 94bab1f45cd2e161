import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isQuestionTypeName, questionTypes, say } from '../../src/index.js';
import { EXIT, readArguments, UsageError } from '../command.js';
import { readText } from '../files/read-text.js';
import { createText } from '../files/write-text.js';
import { entriesOf, renamed } from './renamed.js';

/** The folders and files of a type, with its name for `*`. */
const FOLDERS = ['src/question-types/*', 'components/question-types/*'];
const FILES = [
  'questions/samples/*.json',
  'cli/sheet/question-types/*.ts',
  'stories/question-types/*.stories.ts',
  'test/support/question-types/*.ts',
  'test/src/question-types/*.test.ts',
  'test/components/*.test.ts',
];

/** The files with a line, or an entry of several lines, for each type; beside them, those of each language. */
const REGISTRIES = [
  'src/question-types/index.ts',
  'src/question-types/schemas.ts',
  'src/question-types/credits.ts',
  'src/question-types/anatomies.ts',
  'components/elements.ts',
  'components/index.ts',
  'cli/sheet/question-types/index.ts',
  'cli/new/samples.de.ts',
  'test/support/question-types/index.ts',
  'test/types/question-types.ts',
  'test/components/spoken.test.ts',
];

const NEXT = `Next: npm run shapes, npm run docs, npm run -s newsquiz -- schema > questions/schema.json, npm run types.
Then make it your own; CONTRIBUTING.md says what each file holds, under "Add a question type".
`;

/** Writes every file of a new question type, as copies of those of another one, and its lines in the registries. */
export function newQuestionType(args: readonly string[]): number {
  const { values, positionals } = readArguments({
    args: [...args],
    options: { like: { type: 'string' } },
    allowPositionals: true,
  });
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0)
    throw new UsageError(say`new question-type takes one name, like true-or-not`);
  const like = values.like ?? 'short-text';
  refuse(name, like);
  const files = filesOf(like).map(
    (path) => [renamed(path, like, name), renamed(readText(path).text, like, name)] as const,
  );
  const taken = files.find(([path]) => existsSync(path));
  if (taken) throw new UsageError(say`${taken[0]} is there already`);
  const locales = readdirSync('src/locales').map((file) => join('src/locales', file));
  const lines = [...REGISTRIES, ...locales]
    .map((path) => [path, entriesOf(readText(path).text, like, name)] as const)
    .filter(([, { added }]) => added > 0);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    createText(path, text);
  }
  for (const [path, { text }] of lines) createText(path, text);
  process.stdout.write(
    [
      ...files.map(([path]) => `new      ${path}\n`),
      ...lines.map(([path, { added }]) => `entries  ${path} (${added})\n`),
      NEXT,
    ].join(''),
  );
  return EXIT.ok;
}

function refuse(name: string, like: string): void {
  if (!existsSync('src/question-types/index.ts'))
    throw new UsageError(
      say`this is not the repository of newsquiz: there is no src/question-types/index.ts here`,
    );
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || isQuestionTypeName(name))
    throw new UsageError(
      say`"${name}" is taken, or no name for a type: use lower-case letters and single hyphens`,
    );
  const copied = Object.keys(questionTypes).filter((type) => type.includes('-'));
  if (!copied.includes(like)) throw new UsageError(say`--like takes one of: ${copied.join(', ')}`);
}

function filesOf(type: string): string[] {
  const folders = FOLDERS.map((pattern) => pattern.replace('*', type));
  const inFolders = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const alone = FILES.map((pattern) => pattern.replace('*', type)).filter((path) => existsSync(path));
  return [...inFolders, ...alone];
}
