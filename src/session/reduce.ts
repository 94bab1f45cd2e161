import { grade, isComplete, pointsOf } from '../question-types/grading.js';
import { typeOf } from '../question-types/index.js';
import type { QuestionResponse } from '../question-types/index.js';
import { PACES } from './actions.js';
import type {
  ConfidenceAction,
  GotoAction,
  HintAction,
  QuestionAction,
  RespondAction,
  SessionAction,
  StartAction,
} from './actions.js';
import { policies } from './policies.js';
import { CONFIDENCE_LEVELS, currentItem, currentQuestion, isLast, nextPosition, policyOf } from './state.js';
import type { SessionItem, SessionState } from './state.js';
import { timed } from './time.js';
import { isTried, verdictOf } from './verdict.js';

/**
 * The session after an action. Pure; an action that is not allowed now gives back the very same state.
 * The work does not grow with the number of questions, but for `finish`, which settles what is left.
 */
export function reduce(state: SessionState, action: SessionAction): SessionState {
  if (action.type === 'start') return start(state, action);
  if (state.stage !== 'playing' || currentQuestion(state).id !== action.question) return state;
  switch (action.type) {
    case 'respond':
      return respond(state, action);
    case 'hint':
      return policies.hints ? hint(state, action) : state;
    case 'confidence':
      return policies.confidence ? rate(state, action) : state;
    case 'goto':
      return go(state, action);
    case 'time':
      return policies.time ? timed(state, action, settleCurrent) : state;
    default:
      return TRANSITIONS[action.type](state);
  }
}

/** The session that a log of actions leads to. */
export function replay(state: SessionState, log: Iterable<SessionAction>): SessionState {
  for (const action of log) state = reduce(state, action);
  return state;
}

const TRANSITIONS: Record<QuestionAction['type'], (state: SessionState) => SessionState> = {
  submit(state) {
    const item = currentItem(state);
    const { response, tried = [], verdict } = item;
    if (verdict || policyOf(state.setup.quiz).feedback === 'end') return state;
    if (policies.attempts && isTried(item)) return state;
    const { state: outcome } = grade(currentQuestion(state), response);
    if (outcome === 'incomplete' || response === undefined) return state;
    const isLast =
      !policies.attempts || outcome === 'correct' || outcome === 'ungraded' || attemptsLeft(state) < 2;
    return isLast ? settleCurrent(state) : withItem(state, { ...item, tried: [...tried, response] });
  },

  reveal: (state) => (currentItem(state).tried ? settleCurrent(state) : state),
  flag: (state) => marked(state, true),
  unflag: (state) => marked(state, false),

  next(state) {
    if (!mayLeave(state)) return state;
    const position = nextPosition(state);
    if (position < state.items.length) return moved(state, position);
    return state.settled === state.items.length ? { ...state, stage: 'finished' } : state;
  },

  previous: (state) => (isFree(state) && state.position > 0 ? moved(state, state.position - 1) : state),

  finish(state) {
    const mayFinish = isLast(state) || policyOf(state.setup.quiz).overview;
    if (!mayFinish || !mayLeave(state)) return state;
    let settled = state;
    for (let i = 0; i < state.items.length; i++) settled = settle(settled, i);
    return { ...stopped(settled), stage: 'finished' };
  },
};

/** Whether the reader may go on from the current question. */
export function mayLeave(state: SessionState): boolean {
  const { response, verdict } = currentItem(state);
  if (verdict || isFree(state)) return true;
  const { feedback } = policyOf(state.setup.quiz);
  return feedback === 'end' && isComplete(currentQuestion(state), response);
}

/** How many hints the quiz offers for the current question. */
export function hintsOf(state: SessionState): number {
  return policies.hints && policyOf(state.setup.quiz).hints ? (currentQuestion(state).hints?.length ?? 0) : 0;
}

/** How often the response to the current question may still be checked; questions that are not graded, once. */
export function attemptsLeft(state: SessionState): number {
  const { attempts } = policyOf(state.setup.quiz);
  return pointsOf(currentQuestion(state)) > 0 ? attempts - (currentItem(state).tried?.length ?? 0) : 1;
}

/** Whether the reader may say now how sure they are: before the first check of a graded question. */
export function mayRate(state: SessionState): boolean {
  const { tried, verdict } = currentItem(state);
  return !tried && !verdict && policyOf(state.setup.quiz).confidence && pointsOf(currentQuestion(state)) > 0;
}

function isFree({ setup }: SessionState): boolean {
  return policyOf(setup.quiz).navigation === 'free';
}

function start(state: SessionState, { pace }: StartAction): SessionState {
  if (state.stage !== 'ready') return state;
  const isOffered = pace && PACES.includes(pace) && policyOf(state.setup.quiz).time;
  return { ...state, stage: 'playing', ...(isOffered && { pace }) };
}

function respond(state: SessionState, { response }: RespondAction): SessionState {
  const { response: before, ...item } = currentItem(state);
  if (item.verdict) return state;
  const question = currentQuestion(state);
  const read = typeOf(question).readResponse(question, response) as QuestionResponse | undefined;
  if (read === undefined && (response !== undefined || before === undefined)) return state;
  return withItem(state, read === undefined ? item : { ...item, response: read });
}

function hint(state: SessionState, { hint: number }: HintAction): SessionState {
  const item = currentItem(state);
  const isNext = number === (item.hints ?? 0) + 1 && number <= hintsOf(state);
  return isNext && !item.verdict ? withItem(state, { ...item, hints: number }) : state;
}

function rate(state: SessionState, { level }: ConfidenceAction): SessionState {
  const item = currentItem(state);
  if (!mayRate(state) || !CONFIDENCE_LEVELS.includes(level) || item.confidence === level) return state;
  return withItem(state, { ...item, confidence: level });
}

function go(state: SessionState, { position }: GotoAction): SessionState {
  const isThere = Number.isInteger(position) && position >= 0 && position < state.items.length;
  return isFree(state) && isThere && position !== state.position ? moved(state, position) : state;
}

function marked(state: SessionState, on: boolean): SessionState {
  const { flagged = false, ...item } = currentItem(state);
  if (item.verdict || !policyOf(state.setup.quiz).flags || flagged === on) return state;
  return withItem(state, on ? { ...item, flagged: true } : item);
}

/** The session at another question; the time of that one does not run yet. */
function moved(state: SessionState, position: number): SessionState {
  return { ...stopped(state), position };
}

function stopped(state: SessionState): SessionState {
  if (state.since === undefined) return state;
  const { since: _, ...rest } = state;
  return rest;
}

function settleCurrent(state: SessionState): SessionState {
  return settle(stopped(state), state.position);
}

function settle(state: SessionState, position: number): SessionState {
  const item = state.items.at(position);
  const question = state.setup.questions[position];
  if (item.verdict || !question) return state;
  const verdict = verdictOf(question, item, state.setup.quiz);
  return {
    ...state,
    items: state.items.with(position, { ...item, verdict }),
    settled: state.settled + 1,
    earned: state.earned + verdict.earned,
  };
}

function withItem(state: SessionState, item: SessionItem): SessionState {
  return { ...state, items: state.items.with(state.position, item) };
}
