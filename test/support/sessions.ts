import { currentItem, currentQuestion, isLast, reduce, solution, startSession } from '../../src/index.js';
import type { Policy, Question, Quiz, QuestionAction, SessionItem, SessionState } from '../../src/index.js';
import { setupOf } from './banks.js';
import { completeTo } from './question-types/index.js';

/** A session over questions, under a policy. */
export function sessionOf(
  questions: readonly Question[],
  policy: Policy = {},
  quiz: Partial<Quiz> = {},
): SessionState {
  return startSession(setupOf(questions, { policy, ...quiz }));
}

/** An action on the current question. */
export function act(state: SessionState, type: QuestionAction['type'] | 'hint'): SessionState {
  const question = currentQuestion(state).id;
  if (type !== 'hint') return reduce(state, { type, question });
  return reduce(state, { type, question, hint: (currentItem(state).hints ?? 0) + 1 });
}

export function respond(state: SessionState, response: unknown): SessionState {
  return reduce(state, { type: 'respond', question: currentQuestion(state).id, response });
}

/** Responds, has it judged where the policy allows that, and goes on. */
export function answer(state: SessionState, response: unknown): SessionState {
  return act(act(respond(state, response), 'submit'), 'next');
}

/** Everything that a session holds, as plain data. */
export function snapshot(state: SessionState): object {
  const { setup, stage, position, items, settled, earned, pace, since } = state;
  return {
    bank: setup.bank,
    quiz: setup.quiz.id,
    seed: setup.seed,
    questions: setup.questions.map(({ id }) => id),
    ...{ stage, position, settled, pace, since, earned: Math.round(earned * 1e9) / 1e9 },
    items: [...items],
  };
}

export function itemsOf(state: SessionState): SessionItem[] {
  return [...state.items];
}

/** Plays on as an eager reader would, with the right answer to all that is open; how many actions that took. */
export function playToEnd(state: SessionState): { end: SessionState; steps: number } {
  let steps = 0;
  const limit = 6 * state.items.length + 6;
  for (; state.stage !== 'finished' && steps < limit; steps++) state = playOn(state);
  return { end: state, steps };
}

function playOn(state: SessionState): SessionState {
  if (state.stage === 'ready') return reduce(state, { type: 'start' });
  const question = currentQuestion(state);
  if (!currentItem(state).verdict)
    state = act(respond(state, solution(question) ?? completeTo(question)), 'submit');
  const on = act(state, 'next');
  return on === state && isLast(state) ? act(state, 'finish') : on;
}
