import type { Bank } from '../bank/index.js';
import { fingerprint } from '../hash.js';
import { typeOf } from '../question-types/index.js';
import { grade, pointsOf } from '../question-types/grading.js';
import type { Question, QuestionResponse } from '../question-types/index.js';
import { PACES } from './actions.js';
import type { Pace } from './actions.js';
import { mayLeave } from './reduce.js';
import { policies } from './policies.js';
import { CONFIDENCE_LEVELS, currentItem, policyOf, startSession } from './state.js';
import type { SessionItem, SessionState } from './state.js';
import { limitOf } from './time.js';
import { isTried, verdictOf } from './verdict.js';

export const SESSION_FORMAT = 'newsquiz-session/1';

/** What the reader did with one question, as it is written down. The verdict is not: it follows from bank and response. */
interface SavedItem {
  readonly id: string;
  /** The fingerprint of the question as it was: an edited question is asked again. */
  readonly digest: string;
  readonly response?: unknown;
  readonly hints?: number;
  readonly tried?: readonly unknown[];
  readonly confidence?: number;
  readonly flagged?: true;
  readonly left?: number;
  readonly settled?: true;
}

/** A session as JSON. */
export interface SavedSession {
  readonly format: typeof SESSION_FORMAT;
  readonly bank: string;
  readonly quiz: string;
  readonly seed: string;
  readonly stage: SessionState['stage'];
  readonly position: number;
  readonly pace?: Pace;
  readonly items: readonly SavedItem[];
}

/** What may be a saved session: it comes from a storage that others can write to. */
type Found = Omit<SavedSession, 'format' | 'seed'> & { readonly format: unknown; readonly seed: unknown };

/** Writes a session down. Time that runs is as it was when it last stood still: pause it before. */
export function saveSession({ items, pace, position, setup, stage }: SessionState): SavedSession {
  return {
    format: SESSION_FORMAT,
    bank: setup.bank,
    quiz: setup.quiz.id,
    seed: setup.seed,
    stage,
    position,
    ...(pace && { pace }),
    items: setup.questions.map((question, index) => {
      const { verdict, ...rest } = items.at(index);
      return { id: question.id, digest: digestOf(question), ...rest, ...(verdict && { settled: true }) };
    }),
  };
}

/**
 * Goes on with a session that was written down: same questions, same order, same responses. Questions that are no longer
 * in the bank, or are held back, are gone; those that were edited since are there again without a response.
 * `undefined` where the input, whatever it is, is no session of this bank that could go on. Never throws.
 */
export function resumeSession(
  bank: Bank,
  input: unknown,
  held: ReadonlySet<string> = new Set(),
): SessionState | undefined {
  try {
    const saved = (input ?? {}) as Found;
    return saved.format === SESSION_FORMAT && saved.bank === bank.id ? resumed(bank, saved, held) : undefined;
  } catch {
    // It came from a storage that others can write to: it may be anything.
    return undefined;
  }
}

function resumed(
  bank: Bank,
  { items, pace, position, quiz: id, seed, stage }: Found,
  held: ReadonlySet<string>,
): SessionState | undefined {
  const quiz = bank.quizzes.find((one) => one.id === id);
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const kept = items.flatMap((saved, index) => {
    const question = byId.get(saved.id);
    byId.delete(saved.id);
    return question && !question.held && !held.has(question.id) ? [{ question, saved, index }] : [];
  });
  if (!quiz || kept.length === 0) return undefined;
  const questions = kept.map(({ question }) => question);
  const fresh = startSession({ bank: bank.id, quiz, seed: String(seed), questions });
  if (stage === 'ready') return fresh;
  const isOffered = pace && PACES.includes(pace) && policyOf(quiz).time;
  let state: SessionState = { ...fresh, stage: 'playing', ...(isOffered && { pace }) };
  for (const [index, { question, saved }] of kept.entries()) {
    state = withSaved(state, index, readItem(question, saved, state));
  }
  const place = kept.findIndex(({ index }) => index >= position);
  return placed({ ...state, position: place < 0 ? kept.length - 1 : place }, stage === 'finished');
}

function withSaved(state: SessionState, index: number, item: SessionItem): SessionState {
  const items = state.items.with(index, item);
  if (!item.verdict) return { ...state, items };
  return { ...state, items, settled: state.settled + 1, earned: state.earned + item.verdict.earned };
}

/** Where a resumed session goes on: where it was, unless a question before has to be asked again. */
function placed(state: SessionState, finished: boolean): SessionState {
  if (finished && state.settled === state.items.length) return { ...state, stage: 'finished' };
  const end = finished ? state.items.length : state.position;
  for (let position = 0; position < end; position++) {
    const there = { ...state, position };
    if (finished ? !currentItem(there).verdict : !mayLeave(there)) return there;
  }
  return state;
}

function readItem(question: Question, saved: SavedItem, state: SessionState): SessionItem {
  if (saved.digest !== digestOf(question)) return {};
  const { confidence = 0, flagged, hints = 0, left = NaN, settled } = saved;
  const shown = Math.min(hints, question.hints?.length ?? 0);
  const response = readAs(question, saved.response);
  const tried = policies.attempts ? readTried(question, saved.tried, state) : [];
  const item: SessionItem = {
    ...(response !== undefined && { response }),
    ...(Number.isInteger(shown) && shown > 0 && { hints: shown }),
    ...(tried.length > 0 && { tried }),
    ...(CONFIDENCE_LEVELS.includes(confidence) && pointsOf(question) > 0 && { confidence }),
    ...(flagged === true && { flagged }),
    ...(left >= 0 && left <= 2 * (limitOf(state) ?? 0) && { left }),
  };
  return settled === true ? { ...item, verdict: verdictOf(question, item, state.setup.quiz) } : item;
}

/** What was checked and not fully right: no response twice, and never so often that no attempt is left. */
function readTried(question: Question, input: unknown, { setup }: SessionState): QuestionResponse[] {
  const most = pointsOf(question) > 0 ? policyOf(setup.quiz).attempts - 1 : 0;
  const tried: QuestionResponse[] = [];
  for (const one of Array.isArray(input) ? (input as unknown[]) : []) {
    const response = readAs(question, one);
    const { state } = grade(question, response);
    const counts = response !== undefined && ['partial', 'incorrect'].includes(state);
    if (counts && tried.length < most && !isTried({ response, tried })) tried.push(response);
  }
  return tried;
}

function readAs(question: Question, input: unknown): QuestionResponse | undefined {
  return typeOf(question).readResponse(question, input) as QuestionResponse | undefined;
}

function digestOf(question: Question): string {
  return fingerprint(JSON.stringify(question));
}
