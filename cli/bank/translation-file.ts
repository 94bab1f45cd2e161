import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError, readText } from '../files/read-text.js';
import { Positions } from './positions.js';

export interface TranslationFile {
  readonly path: string;
  readonly text: string;
  readonly positions: Positions;
}

/** The paths of all translations beside a bank: `translations/*.json`. */
export function translationPaths(bankPath: string): string[] {
  const folder = join(dirname(bankPath), 'translations');
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    const problem = fileError(folder, error);
    if (problem.message.endsWith('there is no such file')) return [];
    throw problem;
  }
}

export function readTranslationFile(path: string): TranslationFile {
  const { text } = readText(path);
  return { path, text, positions: new Positions(text) };
}
