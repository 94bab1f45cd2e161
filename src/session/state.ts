import type { Policy, Quiz } from '../bank/index.js';
import type { Verdict } from '../question-type.js';
import type { Question, QuestionResponse } from '../question-types/index.js';
import type { Pace } from './actions.js';
import { PersistentList } from './persistent-list.js';
import { policies } from './policies.js';

/** What a session is about; it never changes while the session runs. */
export interface SessionSetup {
  /** The id of the bank. */
  readonly bank: string;
  readonly quiz: Quiz;
  readonly seed: string;
  /** The questions in the order in which they are asked, at least one. */
  readonly questions: readonly Question[];
}

/** From "guessed" to "sure". */
export const CONFIDENCE_LEVELS: readonly number[] = [1, 2, 3];

/** What the reader has done with one question. */
export interface SessionItem {
  readonly response?: QuestionResponse;
  /** How many hints are shown. */
  readonly hints?: number;
  /** The responses that were checked and not fully right, while there were attempts left. */
  readonly tried?: readonly QuestionResponse[];
  /** One of `CONFIDENCE_LEVELS`, as it was stated before the first check. */
  readonly confidence?: number;
  /** Whether the reader marked the question for later. */
  readonly flagged?: true;
  /** The milliseconds that were left when the time last stopped; 0 where it was up. All of it where this is missing. */
  readonly left?: number;
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
  /** How long the reader wants for each question, in multiples of what the quiz says; no limit where it is missing. */
  readonly pace?: Pace;
  /** What the clock said when the time of the current question began to run; missing while it does not. */
  readonly since?: number;
}

const UNTOUCHED: SessionItem = {};

/** A session before its first question; where the quiz has no intro and offers no time, at its first question. */
export function startSession(setup: SessionSetup): SessionState {
  return {
    setup,
    stage: setup.quiz.intro === undefined && !policyOf(setup.quiz).time ? 'playing' : 'ready',
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

type Whole = Required<{ [K in keyof Policy]: NonNullable<Policy[K]> }>;

/** The policy of a quiz with every default filled in, without what another part of it or the build rules out. */
export function policyOf({ policy = {} }: Quiz): Omit<Whole, 'time'> & Pick<Policy, 'time'> {
  const { feedback = 'immediate', navigation = 'forward' } = policy;
  const isFree = navigation === 'free';
  const isImmediate = feedback === 'immediate';
  return {
    feedback,
    navigation,
    hints: policies.hints && (policy.hints ?? true),
    hintCost: policy.hintCost ?? 0,
    attempts: policies.attempts && isImmediate ? (policy.attempts ?? 1) : 1,
    attemptCost: policy.attemptCost ?? 50,
    confidence: policies.confidence && (policy.confidence ?? false),
    flags: policies.flags && isFree && (policy.flags ?? false),
    overview: policies.overview && isFree && (policy.overview ?? false),
    time: policies.time && isImmediate ? policy.time : undefined,
    shuffle: policy.shuffle ?? true,
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
