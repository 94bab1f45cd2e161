import { existsSync } from 'node:fs';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { say } from '../../src/index.js';
import { STANDARD_INPUT } from '../documents/document.js';
import { FileError } from './read-text.js';

/** The paths that an argument names: its own or, where it is a pattern with stars, those that it matches. */
export function bankPaths(argument: string): string[] {
  if (argument === STANDARD_INPUT || !isDynamicPattern(argument) || existsSync(argument)) return [argument];
  const paths = globSync(argument, { ignore: ['**/node_modules/**'], dot: false, expandDirectories: false });
  if (paths.length === 0) throw new FileError(argument, say`matches no file`);
  return paths.sort();
}
