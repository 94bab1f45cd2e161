import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Limits } from '../../src/index.js';
import { isDocumentName, readDocument, STANDARD_INPUT, type Document } from '../documents/document.js';
import { fileError } from '../files/read-text.js';

export type TranslationFile = Document;

/** The paths of all translations beside a bank: `translations/*.json`, `*.yaml` and `*.yml`. */
export function translationPaths(bankPath: string): string[] {
  if (bankPath === STANDARD_INPUT) return [];
  const folder = join(dirname(bankPath), 'translations');
  try {
    const names = readdirSync(folder).filter(isDocumentName);
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    const problem = fileError(folder, error);
    if (problem.message.endsWith('there is no such file')) return [];
    throw problem;
  }
}

export function readTranslationFile(path: string, limits: Limits): TranslationFile {
  return readDocument(path, limits);
}
