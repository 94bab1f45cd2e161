import { digest, type Bank } from '../../src/index.js';
import { edited, prependEntry, setField, type Edit } from '../documents/edit.js';
import type { QuestionStanding } from '../evidence/fates.js';
import type { Messages } from '../messages/index.js';
import type { Difference } from '../report/differences.js';
import type { BankFile } from './bank-file.js';
import { selectorEdits } from './repairs.js';

export interface Correction {
  /** The canonical text of the new edition. */
  readonly now: string;
  /** The day of the correction. */
  readonly date: string;
  /** What is written into the bank, in its own language. */
  readonly messages: Messages;
}

type Passage = Difference['passages'][number];

/**
 * The text of the bank for a new edition of a source. Its revision is the next one, questions on what has changed or
 * fallen are held back, readers are told so, and evidence is led to where its passage has moved, or what it has become
 * where that is certain. All else stays as it is, so that `check` goes on to say what has to be looked at.
 */
export function nextRevision(file: BankFile, difference: Difference, correction: Correction): string {
  const { bank } = file;
  if (!bank) return file.text;
  const held = difference.questions.filter(({ id, held: isHeld }) => isHeld && !heldBefore(bank, id));
  const edits = [
    setField(file, '', ['revision', bank.revision + 1]),
    ...sourceEdits(file, bank, difference, correction),
    ...difference.passages.flatMap((passage) => leadingEdits(file, passage, difference)),
    ...held.map((question) => heldEdit(file, question, difference.source, correction)),
    noteEdit(file, bank, held.length, correction),
  ];
  return `${file.bom ? '\ufeff' : ''}${edited(file.text, edits)}`;
}

function heldBefore({ questions }: Bank, id: string): boolean {
  return questions.some((question) => question.id === id && question.held !== undefined);
}

function sourceEdits(file: BankFile, { sources }: Bank, { source }: Difference, { now }: Correction): Edit[] {
  const index = sources.findIndex(({ id }) => id === source);
  return [setField(file, file.locate(['sources', index]), ['digest', digest(now)])];
}

/**
 * The digest of a changed passage is written where a question on it is held back, which nobody is asked until a person has
 * looked at it. Elsewhere the old one stays, and `check` goes on to say that the passage has changed.
 */
function leadingEdits(file: BankFile, passage: Passage, { questions }: Difference): Edit[] {
  const { fate, path, piece, to } = passage;
  if (!to) return [];
  const isHeld = questions.some(
    ({ facts, held, id }) =>
      held && (passage.fact === undefined ? id === passage.question : facts.includes(passage.fact)),
  );
  const digestEdits = fate === 'changed' && isHeld ? [setField(file, path, ['digest', to.digest])] : [];
  return [...selectorEdits(file, path, [piece, to]), ...digestEdits];
}

function heldEdit(
  file: BankFile,
  { facts, id }: QuestionStanding,
  source: string,
  { date, messages }: Correction,
): Edit {
  const index = file.bank?.questions.findIndex((question) => question.id === id) ?? 0;
  const reason = messages.diff.reason(source, date, facts);
  // Behind the id it has a line that can be taken out: behind the last field JSON would keep a comma.
  return setField(file, file.locate(['questions', index]), ['held', reason], 'id');
}

/** One note a revision: what readers are told, the newest first. */
function noteEdit(file: BankFile, bank: Bank, count: number, { date, messages }: Correction): Edit {
  const text = count > 0 ? messages.diff.note(count) : messages.diff.quietNote;
  const note = { id: `revision-${bank.revision + 1}`, date, text };
  return bank.corrections
    ? prependEntry(file, '/corrections', note)
    : setField(file, '', ['corrections', [note]]);
}
