import type { Evidence } from '../../src/index.js';
import { removeField, setField, type Edit } from '../documents/edit.js';
import { movedTo } from '../evidence/moved.js';
import type { GivenSource } from '../rules/rule.js';
import { isThisSource } from '../rules/source-changed.js';
import type { BankFile } from './bank-file.js';

/** What leads to a passage that has moved as it is: other words before and behind it, or none. */
export interface Repair {
  /** JSON Pointer of the piece of evidence. */
  readonly path: string;
  readonly source: string;
  readonly fact?: string;
  readonly question?: string;
  readonly from: Evidence;
  readonly to: Evidence;
}

/** The pieces of evidence whose passage is in the text at hand, but not where the bank says. */
export function repairs(file: BankFile, sources: readonly GivenSource[]): Repair[] {
  return sources.filter(isThisSource).flatMap(({ id, text, verified }) =>
    verified.evidence.flatMap(({ fact, path, piece, question, state }) => {
      const to = state === 'lost' ? movedTo(text, piece) : undefined;
      if (!to) return [];
      const owner = { ...(fact && { fact }), ...(question && { question }) };
      return [{ path: file.locate(path), source: id, ...owner, from: piece, to }];
    }),
  );
}

/** The fields of a piece of evidence that lead to its passage. */
const SELECTORS = ['prefix', 'start', 'end', 'suffix'] as const;

/** The edits that put one piece of evidence in the place of another; its digest is left to the others. */
export function selectorEdits(
  file: BankFile,
  path: string,
  [from, to]: readonly [Evidence, Evidence],
): Edit[] {
  return SELECTORS.flatMap((name): Edit[] => {
    const value = to[name];
    if (from[name] === value) return [];
    return [value === undefined ? removeField(file, path, name) : setField(file, path, [name, value])];
  });
}
