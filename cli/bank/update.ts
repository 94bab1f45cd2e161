import { say } from '../../src/index.js';
import { edited, setField } from '../documents/edit.js';
import { STANDARD_INPUT } from '../documents/document.js';
import { FileError, readText } from '../files/read-text.js';
import { replaceText } from '../files/write-text.js';
import type { GivenSource } from '../rules/rule.js';
import type { BankFile } from './bank-file.js';
import { digestUpdates, type DigestUpdate } from './digest-updates.js';
import { repairs, selectorEdits, type Repair } from './repairs.js';

/** What `--update` would write, or has written. */
export interface Update {
  readonly digests: readonly DigestUpdate[];
  readonly repairs: readonly Repair[];
}

/** Asked before anything is written; what it gives back is written. */
export type Approve = (file: BankFile, update: Update) => Promise<Update>;

/**
 * Writes the digests that are missing or have changed and mends what leads to passages that have moved, as far as that
 * is approved; nothing else in the file changes, and without a change nothing is written.
 */
export async function updateBank(
  file: BankFile,
  sources: readonly GivenSource[],
  approve: Approve,
): Promise<Update> {
  if (!file.bank) return { digests: [], repairs: [] };
  const due = { digests: digestUpdates(file, file.bank, sources), repairs: repairs(file, sources) };
  const update = isEmpty(due) ? due : await approve(file, due);
  if (!isEmpty(update)) writeBank(file, withUpdate(file, update));
  return update;
}

function isEmpty({ digests, repairs: mended }: Update): boolean {
  return digests.length + mended.length === 0;
}

function withUpdate(file: BankFile, { digests, repairs: mended }: Update): string {
  // Only what is lost is mended, and of what is lost no digest is taken: the edits never meet.
  return edited(file.text, [
    ...mended.flatMap(({ from, path, to }) => selectorEdits(file, path, [from, to])),
    ...digests.map(({ path, to }) => setField(file, path, ['digest', to])),
  ]);
}

/** Writes the text of a bank, unless somebody else has written it since it was read. */
export function writeBank(file: BankFile, text: string): void {
  if (file.path === STANDARD_INPUT)
    throw new FileError(file.path, say`is read and cannot be written; name a file`);
  if (readText(file.path).text !== file.text)
    throw new FileError(file.path, say`was changed meanwhile; run the command again`);
  replaceText(file.path, `${file.bom ? '\ufeff' : ''}${text}`);
}
