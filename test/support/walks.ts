import fc from 'fast-check';
import { currentQuestion, solution, startSession } from '../../src/index.js';
import type { SessionAction, SessionSetup, SessionState } from '../../src/index.js';
import { anyPolicy, questions, responseTo } from './arbitraries.js';
import { setupOf } from './banks.js';

/** One step of a random reader: what kind of thing is done, and a number that decides the details. */
export interface Step {
  readonly kind:
    | 'start'
    | 'random'
    | 'right'
    | 'junk'
    | 'clear'
    | 'hint'
    | 'submit'
    | 'next'
    | 'previous'
    | 'finish'
    | 'other';
  readonly n: number;
}

const KINDS: readonly Step['kind'][] = [
  ...(['start', 'random', 'random', 'random', 'right', 'junk', 'clear', 'hint'] as const),
  ...(['submit', 'submit', 'submit', 'next', 'next', 'next', 'previous', 'finish', 'other'] as const),
];
const JUNK: readonly unknown[] = [
  null,
  '',
  'x',
  0,
  Number.NaN,
  [],
  {},
  ['o0', 'o0'],
  ['o0', 'x'],
  true,
  [[]],
  'constructor',
];

export const step: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom(...KINDS), n: fc.nat() });

/** What a session can be about: one to six questions of every type, any policy, with or without a start screen. */
export const anySetup: fc.Arbitrary<SessionSetup> = fc
  .tuple(questions(1, 6), anyPolicy, fc.boolean(), fc.string({ maxLength: 4 }))
  .map(([list, policy, intro, seed]) => ({
    ...setupOf(list, { policy, ...(intro && { intro: 'Los.' }) }),
    seed,
  }));

/** The action that a step is in a state of a session. */
export function actionOf(state: SessionState, { kind, n }: Step): SessionAction {
  const question = currentQuestion(state);
  const respond = (response: unknown): SessionAction => ({
    type: 'respond',
    question: question.id,
    response,
  });
  switch (kind) {
    case 'start':
      return { type: 'start' };
    case 'random':
      return respond(responseTo(question, n));
    case 'right':
      return respond(solution(question));
    case 'junk':
      return respond(JUNK[n % JUNK.length]);
    case 'clear':
      return respond(undefined);
    case 'other':
      return otherAction(state, n);
    default:
      return { type: kind, question: question.id };
  }
}

/** An action meant for a question that is not the current one, or is not in the session at all. */
function otherAction({ setup, position }: SessionState, n: number): SessionAction {
  const others = [
    ...setup.questions.filter((_, index) => index !== position).map(({ id }) => id),
    'gone',
    'constructor',
  ];
  const question = others[n % others.length] ?? 'gone';
  const types = ['respond', 'hint', 'submit', 'next', 'previous', 'finish'] as const;
  const type = types[n % types.length] ?? 'submit';
  return type === 'respond' ? { type, question, response: 'o0' } : { type, question };
}

/** A random reader of a random session; `turns` is how much is done. */
export function walk(turns: number): fc.Arbitrary<{ start: SessionState; steps: Step[] }> {
  return fc
    .tuple(anySetup, fc.array(step, { minLength: turns, maxLength: turns, size: 'max' }))
    .map(([setup, steps]) => ({ start: startSession(setup), steps }));
}
