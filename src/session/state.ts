import type { Policy, Quiz } from '../bank/index.js';
import type { Verdict } from '../question-type.js';
import type { Question, QuestionResponse } from '../question-types/index.js';
import { PersistentList } from './persistent-list.js';

/** What a session is about; it never changes while the session runs. */
export interface SessionSetup {
  /** The id of the bank. */
  readonly bank: string;
  readonly quiz: Quiz;
  readonly seed: string;
  /** The questions in the order in which they are asked, at least one. */
  readonly questions: readonly Question[];
}

/** What the reader has done with one question. */
export interface SessionItem {
  readonly response?: QuestionResponse;
  readonly hinted?: true;
  /** There once the question is settled; it is not settled twice. */
  readonly verdict?: Verdict;
}

/** One reader's run through one quiz. Never changed in place. */
export interface SessionState {
  readonly setup: SessionSetup;
  readonly stage: 'ready' | 'playing' | 'finished';
  /** The index of the current question. */
  readonly position: number;
  readonly items: PersistentList<SessionItem>;
  /** How many questions are settled, and the points they earned. */
  readonly settled: number;
  readonly earned: number;
}

const UNTOUCHED: SessionItem = {};

/** A session before its first question; where the quiz has no intro, at its first question. */
export function startSession(setup: SessionSetup): SessionState {
  return {
    setup,
    stage: setup.quiz.intro === undefined ? 'playing' : 'ready',
    position: 0,
    items: PersistentList.filled(setup.questions.length, UNTOUCHED),
    settled: 0,
    earned: 0,
  };
}

export function currentQuestion({ setup, position }: SessionState): Question {
  return setup.questions[position] as Question;
}

export function currentItem({ items, position }: SessionState): SessionItem {
  return items.at(position);
}

/** The policy of a quiz with every default filled in. */
export function policyOf({ policy }: Quiz): Required<{ [K in keyof Policy]: NonNullable<Policy[K]> }> {
  return {
    feedback: policy?.feedback ?? 'immediate',
    navigation: policy?.navigation ?? 'forward',
    hints: policy?.hints ?? true,
    shuffle: policy?.shuffle ?? true,
  };
}

/**
 * The place of the question that follows the current one; the number of questions where none does. A session that goes
 * only forward passes by what is settled already, as it can be once the session was resumed with an edited bank.
 */
export function nextPosition({ setup, position, items }: SessionState): number {
  let next = position + 1;
  if (policyOf(setup.quiz).navigation === 'free') return next;
  while (next < items.length && items.at(next).verdict) next++;
  return next;
}

/** Whether no question follows the current one. */
export function isLast(state: SessionState): boolean {
  return nextPosition(state) === state.items.length;
}
