import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../../src/index.js';
import { fileError, FileError, readBytes } from '../files/read-text.js';
import type { OutputFile } from '../surfaces/index.js';

/** Beside the built command in the package; below the tree, where the command runs from its sources. */
const PLACES = ['../embed', '../../dist/embed', '../dist/embed'];

/** The scripts that pages load, out of a folder, or out of the package's own. */
export function readScripts(folder = ownFolder()): OutputFile[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.js'));
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

/** The value of an `integrity` attribute for each file, by its path. */
export function integrityOf(files: readonly OutputFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(({ path, content }) => [
      path,
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    ]),
  );
}
