import type { Bank } from '../bank/index.js';
import { fingerprint } from '../hash.js';
import { typeOf } from '../question-types/index.js';
import { grade } from '../question-types/grading.js';
import type { Question, QuestionResponse } from '../question-types/index.js';
import { mayLeave } from './reduce.js';
import { currentItem, startSession } from './state.js';
import type { SessionItem, SessionState } from './state.js';

export const SESSION_FORMAT = 'newsquiz-session/1';

/** What the reader did with one question, as it is written down. The verdict is not: it follows from bank and response. */
interface SavedItem {
  readonly id: string;
  /** The fingerprint of the question as it was: an edited question is asked again. */
  readonly digest: string;
  readonly response?: unknown;
  readonly hinted?: true;
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
  readonly items: readonly SavedItem[];
}

/** What may be a saved session: it comes from a storage that others can write to. */
type Found = Omit<SavedSession, 'format' | 'seed'> & { readonly format: unknown; readonly seed: unknown };

/** Writes a session down. */
export function saveSession({ setup, stage, position, items }: SessionState): SavedSession {
  return {
    format: SESSION_FORMAT,
    bank: setup.bank,
    quiz: setup.quiz.id,
    seed: setup.seed,
    stage,
    position,
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
    const saved = input as Found;
    return saved.format === SESSION_FORMAT && saved.bank === bank.id ? resumed(bank, saved, held) : undefined;
  } catch {
    // It came from a storage that others can write to: it may be anything.
    return undefined;
  }
}

function resumed(
  bank: Bank,
  { items, position, quiz: id, seed, stage }: Found,
  held: ReadonlySet<string>,
): SessionState | undefined {
  const quiz = bank.quizzes.find((one) => one.id === id);
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const kept = items.flatMap((saved, index) => {
    const question = byId.get(saved.id);
    byId.delete(saved.id);
    return question && !held.has(question.id) ? [{ question, saved, index }] : [];
  });
  if (!quiz || kept.length === 0) return undefined;
  const questions = kept.map(({ question }) => question);
  const fresh = startSession({ bank: bank.id, quiz, seed: String(seed), questions });
  if (stage === 'ready') return fresh;
  let state: SessionState = { ...fresh, stage: 'playing' };
  for (const [index, { question, saved }] of kept.entries()) {
    state = withSaved(state, index, readItem(question, saved));
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

function readItem(question: Question, saved: SavedItem): SessionItem {
  if (saved.digest !== digestOf(question)) return {};
  const response = typeOf(question).readResponse(question, saved.response) as QuestionResponse | undefined;
  return {
    ...(response !== undefined && { response }),
    ...(saved.hinted === true && question.hint !== undefined && { hinted: true }),
    ...(saved.settled === true && { verdict: grade(question, response) }),
  };
}

function digestOf(question: Question): string {
  return fingerprint(JSON.stringify(question));
}
