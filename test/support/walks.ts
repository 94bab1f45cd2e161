import fc from 'fast-check';
import { currentItem, currentQuestion, limitOf, PACES, solution, startSession } from '../../src/index.js';
import type { Pace, SessionAction, SessionSetup, SessionState } from '../../src/index.js';
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
    | 'reveal'
    | 'flag'
    | 'unflag'
    | 'confidence'
    | 'goto'
    | 'time'
    | 'other';
  readonly n: number;
}

const KINDS: readonly Step['kind'][] = [
  ...(['start', 'random', 'random', 'random', 'right', 'junk', 'clear', 'hint'] as const),
  ...(['submit', 'submit', 'submit', 'next', 'next', 'next', 'previous', 'finish', 'other'] as const),
  ...(['reveal', 'flag', 'unflag', 'confidence', 'goto', 'time', 'time', 'time'] as const),
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
      return n % 2 === 0
        ? { type: 'start' }
        : { type: 'start', pace: oneOf([...PACES, 3 as Pace, NaN as Pace], n) };
    case 'random':
      return respond(responseTo(question, n));
    case 'right':
      return respond(solution(question));
    case 'junk':
      return respond(JUNK[n % JUNK.length]);
    case 'clear':
      return respond(undefined);
    case 'hint':
      return {
        type: 'hint',
        question: question.id,
        hint: (currentItem(state).hints ?? 0) + (n % 7 === 0 ? 0 : 1),
      };
    case 'confidence':
      return { type: 'confidence', question: question.id, level: oneOf([1, 2, 3, 0, 4, NaN, 1.5], n) };
    case 'goto':
      return { type: 'goto', question: question.id, position: oneOf([0, 1, 2, 3, 4, 5, -1, 0.5, NaN], n) };
    case 'time':
      return timeAction(state, n);
    case 'other':
      return otherAction(state, n);
    default:
      return { type: kind, question: question.id };
  }
}

const oneOf = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** A word from a clock that goes on, stands still, jumps to either side, or is broken. */
function timeAction(state: SessionState, n: number): SessionAction {
  const limit = limitOf(state) ?? 1000;
  const steps = [0, 1, 500, limit / 2, limit - 1, limit, 3 * limit, -limit, NaN, Infinity];
  const event = oneOf(['run', 'run', 'pause', 'more', 'up', 'up'] as const, Math.floor(n / 10));
  const at = (state.since ?? n % 1000) + oneOf(steps, n);
  return { type: 'time', question: currentQuestion(state).id, event, at };
}

/** An action meant for a question that is not the current one, or is not in the session at all. */
function otherAction({ setup, position }: SessionState, n: number): SessionAction {
  const others = [
    ...setup.questions.filter((_, index) => index !== position).map(({ id }) => id),
    'gone',
    'constructor',
  ];
  const question = others[n % others.length] ?? 'gone';
  const types = ['submit', 'reveal', 'flag', 'unflag', 'next', 'previous', 'finish'] as const;
  return oneOf<SessionAction>(
    [
      ...types.map((type) => ({ type, question })),
      { type: 'respond', question, response: 'o0' },
      { type: 'hint', question, hint: 1 },
      { type: 'confidence', question, level: 1 },
      { type: 'goto', question, position: 0 },
      { type: 'time', question, event: 'run', at: n },
    ],
    n,
  );
}

/** A random reader of a random session; `turns` is how much is done. */
export function walk(turns: number): fc.Arbitrary<{ start: SessionState; steps: Step[] }> {
  return fc
    .tuple(anySetup, fc.array(step, { minLength: turns, maxLength: turns, size: 'max' }))
    .map(([setup, steps]) => ({ start: startSession(setup), steps }));
}
