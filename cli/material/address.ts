import { posix } from 'node:path';
import { isSafeUrl, say } from '../../src/index.js';
import { UsageError } from '../command.js';

/** Where the folder will be served; with a slash at the end, so that addresses are resolved below it. */
export function baseOf(given: string | undefined): URL | undefined {
  if (given === undefined) return undefined;
  if (!isSafeUrl(given) || /[?#]/.test(given))
    throw new UsageError(say`--base takes an address like https://example.org/quiz/, not "${given}"`);
  return new URL(given.endsWith('/') ? given : `${given}/`);
}

/** The address of a file: absolute where it is known where the folder will be, else as seen from a folder in it. */
export function addresses(base: URL | undefined): (path: string, from?: string) => string {
  return (path, from = '') => {
    if (base) return new URL(path, base).href;
    const relative = posix.relative(from, path);
    return path.endsWith('/') ? `${relative}/`.replace(/^\/$/, './') : relative;
  };
}
