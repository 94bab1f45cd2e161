import { typeOf } from '../question-types/index.js';
import { grade } from '../question-types/grading.js';
import type { QuestionResponse } from '../question-types/index.js';
import type { QuestionAction, RespondAction, SessionAction } from './actions.js';
import { currentItem, currentQuestion, isLast, nextPosition, policyOf } from './state.js';
import type { SessionItem, SessionState } from './state.js';

/**
 * The session after an action. Pure; an action that is not allowed now gives back the very same state.
 * The work does not grow with the number of questions, but for `finish`, which settles what is left.
 */
export function reduce(state: SessionState, action: SessionAction): SessionState {
  if (action.type === 'start') return state.stage === 'ready' ? { ...state, stage: 'playing' } : state;
  if (state.stage !== 'playing' || currentQuestion(state).id !== action.question) return state;
  if (action.type === 'respond') return respond(state, action);
  return TRANSITIONS[action.type](state);
}

/** The session that a log of actions leads to. */
export function replay(state: SessionState, log: Iterable<SessionAction>): SessionState {
  for (const action of log) state = reduce(state, action);
  return state;
}

const TRANSITIONS: Record<QuestionAction['type'], (state: SessionState) => SessionState> = {
  hint(state) {
    const item = currentItem(state);
    const offered = policyOf(state.setup.quiz).hints && currentQuestion(state).hint !== undefined;
    return offered && !item.hinted && !item.verdict ? withItem(state, { ...item, hinted: true }) : state;
  },

  submit(state) {
    const { verdict, response } = currentItem(state);
    if (verdict || policyOf(state.setup.quiz).feedback === 'end') return state;
    return settle(state, state.position, grade(currentQuestion(state), response).state !== 'incomplete');
  },

  next(state) {
    if (!mayLeave(state)) return state;
    const position = nextPosition(state);
    if (position < state.items.length) return { ...state, position };
    return state.settled === state.items.length ? { ...state, stage: 'finished' } : state;
  },

  previous(state) {
    return !isForward(state) && state.position > 0 ? { ...state, position: state.position - 1 } : state;
  },

  finish(state) {
    if (!isLast(state) || !mayLeave(state)) return state;
    let settled = state;
    for (let i = 0; i < state.items.length; i++) settled = settle(settled, i, true);
    return { ...settled, stage: 'finished' };
  },
};

/** Whether the reader may go on from the current question. */
export function mayLeave(state: SessionState): boolean {
  const { feedback, navigation } = policyOf(state.setup.quiz);
  const { verdict, response } = currentItem(state);
  if (verdict || navigation === 'free') return true;
  return feedback === 'end' && grade(currentQuestion(state), response).state !== 'incomplete';
}

function isForward({ setup }: SessionState): boolean {
  return policyOf(setup.quiz).navigation === 'forward';
}

function respond(state: SessionState, { response }: RespondAction): SessionState {
  const { response: before, ...item } = currentItem(state);
  if (item.verdict) return state;
  const question = currentQuestion(state);
  const read = typeOf(question).readResponse(question, response) as QuestionResponse | undefined;
  if (read === undefined && (response !== undefined || before === undefined)) return state;
  return withItem(state, read === undefined ? item : { ...item, response: read });
}

function settle(state: SessionState, position: number, allowed: boolean): SessionState {
  const item = state.items.at(position);
  const question = state.setup.questions[position];
  if (!allowed || item.verdict || !question) return state;
  const verdict = grade(question, item.response);
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
