import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileError } from './read-text.js';

/**
 * Replaces the content of a file that is there, whole or not at all: whatever happens in between, the path holds either
 * the old text or the new one. Written to a neighbour on the same disk first, since only there a rename is one step.
 */
export function replaceText(path: string, text: string): void {
  let neighbour: string | undefined;
  try {
    const target = realpathSync(path);
    const folder = dirname(target);
    neighbour = join(folder, `.${basename(target)}.${process.pid}.tmp`);
    writeDurably(neighbour, text, statSync(target).mode);
    renameSync(neighbour, target);
    syncFolder(folder);
  } catch (error) {
    if (neighbour) rmSync(neighbour, { force: true });
    throw fileError(path, error);
  }
}

/** Writes a file that may not be there yet, whole or not at all; one that is there is replaced. */
export function createText(path: string, text: string): void {
  if (existsSync(path)) return replaceText(path, text);
  const neighbour = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeDurably(neighbour, text, 0o666);
    renameSync(neighbour, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw fileError(path, error);
  }
}

function writeDurably(path: string, text: string, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the rename itself durable, where the system lets a folder be opened. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows does not; the file is whole either way.
  }
}
