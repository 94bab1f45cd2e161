import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../src/index.js';
import { fileError, FileError, readBytes } from '../files/read-text.js';
import type { OutputFile } from '../surfaces/index.js';
import { tagsFor, withLanguages } from './script-words.js';

/** Beside the built command in the package; below the tree, where the command runs from its sources. */
const PLACES = ['../embed', '../../dist/embed', '../dist/embed'];

/** The scripts that pages load, out of a folder, or out of the package's own; not those for one language each. */
export function readScripts(folder = ownFolder()): OutputFile[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /^[\w-]+\.js$/.test(name));
  } catch (error) {
    throw fileError(folder, error);
  }
  if (!names.includes('news-quiz.js')) throw new FileError(join(folder, 'news-quiz.js'), MISSING);
  return names.sort().map((name) => ({ path: name, content: readBytes(join(folder, name)) }));
}

function ownFolder(): string {
  const folders = PLACES.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const folder = folders.find((it) => existsSync(join(it, 'news-quiz.js')));
  if (folder === undefined) throw new FileError('news-quiz.js', MISSING);
  return folder;
}

const MISSING = say`the script of the elements is not there; build it by "npm run build:embed"`;

/** The same with the words for the languages of a bank in them, so that its pages ask for nothing more. */
export function speaking(scripts: readonly OutputFile[], bankLanguages: readonly string[]): OutputFile[] {
  return scripts.map((script) => {
    if (script.path !== 'news-quiz.js') return script;
    const code = Buffer.from(script.content).toString('utf8');
    return { ...script, content: withLanguages(code, tagsFor(bankLanguages)) };
  });
}

/** The value of an `integrity` attribute for each file, by its path. */
export function integrityOf(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(({ path, content }) => [
      path,
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    ]),
  );
}
