import { digest, type Bank } from '../../src/index.js';
import type { GivenSource } from '../rules/rule.js';
import { isThisSource } from '../rules/source-changed.js';
import type { BankFile } from './bank-file.js';
import { questionsOn } from './questions-on.js';

/** A digest that is to be written: into the source itself or, with a fact or a question, into a piece of evidence. */
export interface DigestUpdate {
  /** JSON Pointer of the source or the piece of evidence. */
  readonly path: string;
  readonly source: string;
  readonly fact?: string;
  /** The question whose passage it is. */
  readonly question?: string;
  /** The questions concerned, where a passage says something else than it did. */
  readonly questions: readonly string[];
  readonly from?: string;
  readonly to: string;
  /** What the passage says now, where that is something else than it said. */
  readonly now?: string;
}

/**
 * The digests of a bank that are missing, or differ from the text at hand, as far as it is plain where each passage
 * stands. A text with less than half of a source's evidence is no edition of it, and changes nothing.
 */
export function digestUpdates(file: BankFile, bank: Bank, sources: readonly GivenSource[]): DigestUpdate[] {
  const editions = sources.filter(isThisSource);
  const places = new Map(bank.sources.map(({ id }, index) => [id, index]));
  return editions.flatMap((source) => [
    ...ofSource(file, bank.sources[places.get(source.id) ?? -1]?.digest, source, places.get(source.id)),
    ...ofEvidence(file, bank, source),
  ]);
}

function ofSource(
  file: BankFile,
  from: string | undefined,
  { id, verified }: GivenSource,
  index = 0,
): DigestUpdate[] {
  if (from === verified.digest) return [];
  const path = file.locate(['sources', index]);
  return [{ path, source: id, questions: [], ...(from && { from }), to: verified.digest }];
}

function ofEvidence(file: BankFile, bank: Bank, { id, text, verified }: GivenSource): DigestUpdate[] {
  return verified.evidence.flatMap((evidence) => {
    const { end, fact, question, start, state } = evidence;
    const from = evidence.piece.digest;
    if ((state !== 'found' && state !== 'changed') || start < 0) return [];
    const now = text.slice(start, end);
    const to = digest(now);
    if (from === to) return [];
    const path = file.locate(evidence.path);
    const questions = from ? questionsOn(bank, evidence) : [];
    const owner = { ...(fact && { fact }), ...(question && { question }) };
    return [{ path, source: id, ...owner, questions, ...(from && { from, now }), to }];
  });
}
