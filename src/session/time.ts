import type { TimeAction } from './actions.js';
import { currentItem, policyOf } from './state.js';
import type { SessionState } from './state.js';

/** The milliseconds that the reader chose for each question; `undefined` where there is no limit. */
export function limitOf({ pace, setup }: SessionState): number | undefined {
  const { time } = policyOf(setup.quiz);
  return time && pace && time.seconds * pace * 1000;
}

/**
 * The milliseconds left for the current question at a moment of the clock, never below zero; `undefined` where there is
 * no limit. A clock that goes back takes no time, and gives none.
 */
export function timeLeft(state: SessionState, now: number): number | undefined {
  const limit = limitOf(state);
  const { since = now } = state;
  return limit && Math.max(0, (currentItem(state).left ?? limit) - Math.max(0, now - since));
}

/** The session after a word from the clock; `settle` is what happens when the time is up. */
export function timed(
  state: SessionState,
  { at, event }: TimeAction,
  settle: (state: SessionState) => SessionState,
): SessionState {
  const limit = limitOf(state);
  const left = timeLeft(state, at);
  const item = currentItem(state);
  if (!limit || left === undefined || item.verdict || !Number.isFinite(at)) return state;
  const { since, ...stopped } = state;
  const isRunning = since !== undefined;
  if (event === 'run') return isRunning ? state : { ...state, since: at };
  const withLeft = (it: number): SessionState => ({
    ...stopped,
    items: state.items.with(state.position, { ...item, left: it }),
  });
  if (isRunning && left === 0) return settle(withLeft(0));
  if (event === 'pause') return isRunning ? withLeft(left) : state;
  // Not more than twice the time at once, so that a second press is none.
  if (event === 'up' || left > limit) return state;
  return { ...withLeft(left + limit), ...(isRunning && { since: at }) };
}
