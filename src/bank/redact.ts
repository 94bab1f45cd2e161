import type { Question } from '../question-types/index.js';
import type { Bank } from './schema.js';

/** A question without its key: of each type what its readers may know before they answer. */
export type RedactedQuestion = Question extends infer Q
  ? Q extends Question
    ? Omit<Q, 'key'>
    : never
  : never;

/** A bank that tells no solution: no keys, and no facts, because they state what the questions ask for. */
export interface RedactedBank extends Omit<Bank, 'questions' | 'facts'> {
  questions: RedactedQuestion[];
}

export function redact({ facts: _facts, questions, ...bank }: Bank): RedactedBank {
  return { ...bank, questions: questions.map(({ key: _key, ...question }) => question) };
}
