import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { say } from '../../src/index.js';
import { fileError, FileError } from './read-text.js';

export interface WrittenFile {
  /** Below the folder, with `/` between. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A step that is undone if a later one fails. */
type Undo = () => void;

/**
 * Writes files into a folder, all of them or none: first into a neighbour on the same disk, then each is moved to its
 * place; if that fails, what was there before is put back. Other files in the folder are left alone.
 */
export function writeFolder(folder: string, files: readonly WrittenFile[]): void {
  const target = resolve(folder);
  refuseClashes(files);
  let neighbour: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    neighbour = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    for (const { path, content } of files) writeNew(join(neighbour, 'new', path), content);
    moveAll(neighbour, target, files);
  } catch (error) {
    throw error instanceof FileError ? error : fileError(folder, error);
  } finally {
    if (neighbour) rmSync(neighbour, { recursive: true, force: true });
  }
}

/** Two files of one name, or of names that some disks cannot tell apart, would overwrite each other. */
function refuseClashes(files: readonly WrittenFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const name = path.toLowerCase();
    if (seen.has(name))
      throw new FileError(path, say`would be written twice; rename the file beside the bank`);
    seen.add(name);
  }
}

function writeNew(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: 'wx' });
}

/** Moves the new files to their places, and what they replace out of the way. */
function moveAll(neighbour: string, target: string, files: readonly WrittenFile[]): void {
  const undo: Undo[] = [];
  try {
    if (!existsSync(target)) {
      mkdirSync(target);
      undo.push(() => rmSync(target, { recursive: true }));
    }
    for (const { path } of files) {
      const place = join(target, path);
      const there = statSync(place, { throwIfNoEntry: false });
      if (there?.isDirectory()) throw new FileError(place, say`is a folder, where a file is to be written`);
      if (there) undo.push(move(place, join(neighbour, 'old', path)));
      undo.push(move(join(neighbour, 'new', path), place));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

function move(from: string, to: string): Undo {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  return () => renameSync(to, from);
}

/** The files of a folder, by their paths in it; none where there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
