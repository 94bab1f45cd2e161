import { basename, dirname, extname, join } from 'node:path';
import type { Bank } from '../../src/index.js';
import type { BankFile } from '../bank/bank-file.js';
import type { TranslationFile } from '../bank/translation-file.js';
import type { Document } from '../documents/document.js';
import { jsonSyntax } from '../documents/json.js';
import { readBytes } from '../files/read-text.js';
import type { OutputFile } from '../surfaces/index.js';

/**
 * What the elements fetch or link to: the bank, its translations, its pictures, and the sources that stand beside it. A
 * source that has an address of its own is left where it is: its text may not be ours to publish.
 */
export function bankFilesOf(
  file: BankFile,
  bank: Bank,
  translations: readonly TranslationFile[],
): OutputFile[] {
  const sources = bank.sources.flatMap(({ file, url }) => (file !== undefined && !url ? [file] : []));
  const beside = new Set([...sources, ...picturesIn(bank.questions)]);
  return [
    { path: 'bank.json', content: jsonOf(file) },
    ...translations.map((it) => ({ path: `translations/${languageIn(it.path)}.json`, content: jsonOf(it) })),
    ...[...beside].map((name) => ({ path: name, content: readBytes(join(dirname(file.path), name)) })),
  ];
}

/** A document as readers get it: JSON as it stands in its file, YAML turned into JSON. */
function jsonOf({ syntax, text, value }: Document): string {
  return syntax === jsonSyntax ? text : `${JSON.stringify(value, null, 2)}\n`;
}

/** The language that the name of a translation says. */
function languageIn(path: string): string {
  return basename(path, extname(path));
}

/** The pictures that stand beside the bank: in its questions, `src` names nothing else. */
export function picturesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (key !== 'src' || typeof entry !== 'string') return picturesIn(entry);
    return entry.startsWith('https:') ? [] : [entry];
  });
}
