import {
  currentItem,
  grade,
  limitOf,
  mayLeave,
  pointsOf,
  policyOf,
  questionTypes,
  reduce,
} from '../../src/index.js';
import type { Question, Quiz, SessionAction, SessionItem, SessionState, Verdict } from '../../src/index.js';
import { holds, same } from './holds.js';

/**
 * What holds in every state of a session, however it was reached:
 * the position is one of its questions; what is counted is what is there; a verdict is the grade of the response beside
 * it less what hints and failed attempts cost; a response is one to its question; before the start nothing is done, after the end everything is settled; nobody
 * stands beyond a question that had to be answered first.
 */
export function expectLegal(state: SessionState): void {
  const { items, position, setup, stage } = state;
  const { questions, quiz } = setup;
  same(items.length, questions.length, 'the number of items');
  holds(
    Number.isInteger(position) && position >= 0 && position < questions.length,
    `there is a place ${position}`,
  );
  questions.forEach((_, index) => expectLegalItem(state, index));
  expectLegalTime(state);
  expectLegalSums(state);
  if (stage === 'ready') {
    holds(
      (quiz.intro !== undefined || policyOf(quiz).time !== undefined) && position === 0,
      'a start screen has an intro or offers time, and stands before the first question',
    );
    same(
      [...items],
      questions.map(() => ({})),
      'what was done before the start',
    );
  }
  if (stage === 'finished') same(state.settled, questions.length, 'what is settled at the end');
  for (let at = 0; stage === 'playing' && at < position; at++)
    holds(mayLeave({ ...state, position: at }), `question ${at} could be left for question ${position}`);
}

function expectLegalItem(state: SessionState, index: number): void {
  const { setup } = state;
  const question = setup.questions[index]!;
  const { attempts } = policyOf(setup.quiz);
  const { confidence, flagged, hints, left, response, tried, verdict } = state.items.at(index);
  const isGraded = pointsOf(question) > 0;
  if (response !== undefined) same(readAs(question, response), response, 'the response as it is read');
  holds(
    hints === undefined || (Number.isInteger(hints) && hints > 0 && hints <= (question.hints?.length ?? 0)),
    `only hints that are there can be shown, not ${hints}`,
  );
  holds(tried === undefined || isGraded, 'what is not graded is checked once');
  holds(tried === undefined || (tried.length > 0 && tried.length < attempts), 'an attempt is left');
  for (const one of tried ?? [])
    holds(
      ['partial', 'incorrect'].includes(grade(question, one).state),
      'only what is not right is tried again',
    );
  same(new Set(tried?.map((it) => JSON.stringify(it))).size, tried?.length ?? 0, 'the responses that differ');
  holds(confidence === undefined || (isGraded && [1, 2, 3].includes(confidence)), `${confidence} is a level`);
  holds(flagged === undefined || flagged, 'a flag is there or not');
  holds(left === undefined || (left >= 0 && left <= 2 * limitOf(state)!), `${left} ms can be left`);
  if (verdict !== undefined) expectLegalVerdict(state, index, verdict);
}

/** That a verdict is the grade of the response, less what hints and failed attempts cost, and within its bounds. */
function expectLegalVerdict({ items, setup }: SessionState, index: number, verdict: Verdict): void {
  const question = setup.questions[index]!;
  const item = items.at(index);
  const plain = grade(question, item.response);
  same({ ...verdict, earned: 0 }, { ...plain, earned: 0 }, 'the verdict but for its points');
  const earned = pointsWith(question, item, setup.quiz);
  holds(Math.abs(verdict.earned - earned) < 1e-9, `${verdict.earned} points are ${earned}`);
  holds(verdict.earned >= 0 && verdict.earned <= plain.earned, 'the points are within their bounds');
}

/** What a question earns as it stands, by the rule of docs/decisions/0009-policies.md. */
export function pointsWith(question: Question, item: SessionItem, quiz: Quiz): number {
  const { attemptCost, hintCost } = policyOf(quiz);
  const others = (item.tried ?? []).filter((it) => JSON.stringify(it) !== JSON.stringify(item.response));
  const percent = (item.hints ?? 0) * hintCost + others.length * attemptCost;
  return Math.max(0, grade(question, item.response).earned - (pointsOf(question) * percent) / 100);
}

function expectLegalTime(state: SessionState): void {
  const { pace, setup, since, stage } = state;
  holds(pace === undefined || policyOf(setup.quiz).time !== undefined, 'only time that is offered is chosen');
  holds(pace === undefined || [1, 2, 10].includes(pace), `${pace} is a pace`);
  if (since === undefined) return;
  holds(Number.isFinite(since), 'the time began to run at a moment');
  holds(stage === 'playing' && pace !== undefined, 'time runs only where the reader chose it');
  holds(!currentItem(state).verdict, 'time does not run for what is settled');
}

function expectLegalSums({ earned, items, settled, setup }: SessionState): void {
  const verdicts = [...items].flatMap(({ verdict }) => verdict ?? []);
  same(settled, verdicts.length, 'the number of settled questions');
  const sum = verdicts.reduce((points, verdict) => points + verdict.earned, 0);
  const possible = setup.questions.reduce((points, question) => points + pointsOf(question), 0);
  holds(Math.abs(earned - sum) < 1e-9, `${earned} points are ${sum}`);
  holds(earned >= 0 && earned <= possible + 1e-9, `${earned} points are within ${possible}`);
}

function readAs(question: Question, response: unknown): unknown {
  return (questionTypes[question.type].readResponse as (it: Question, input: unknown) => unknown)(
    question,
    response,
  );
}

/** What holds in addition while nobody has edited the bank under the session. */
export function expectStrict(state: SessionState): void {
  const { confidence, feedback, flags, hints, navigation } = policyOf(state.setup.quiz);
  const items = [...state.items];
  holds(hints || !items.some((item) => item.hints), 'no hint is shown where the quiz offers none');
  holds(flags || !items.some(({ flagged }) => flagged), 'nothing is marked where the quiz does not offer it');
  holds(confidence || !items.some((item) => item.confidence), 'nobody is sure where the quiz does not ask');
  if (state.stage !== 'playing') return;
  if (feedback === 'end') same(state.settled, 0, 'what is settled before the end');
  holds(
    !items.some(({ left, tried, verdict }) => verdict?.state === 'incomplete' && !tried && left !== 0),
    'nothing incomplete is settled before the end, but by who gives up or whose time is up',
  );
  if (navigation === 'free') return;
  const ahead = items.slice(state.position + 1);
  same(
    ahead,
    ahead.map(() => ({})),
    'what was done with the questions ahead',
  );
}

const MAY_CHANGE: Record<SessionAction['type'], readonly string[]> = {
  start: ['stage', 'pace'],
  respond: ['items'],
  hint: ['items'],
  confidence: ['items'],
  flag: ['items'],
  unflag: ['items'],
  time: ['items', 'settled', 'earned', 'since'],
  submit: ['items', 'settled', 'earned', 'since'],
  reveal: ['items', 'settled', 'earned', 'since'],
  goto: ['position', 'since'],
  next: ['position', 'stage', 'since'],
  previous: ['position', 'since'],
  finish: ['items', 'settled', 'earned', 'stage', 'since'],
};

/** What holds between a state and the one that an action leads to. */
export function expectLegalStep(before: SessionState, action: SessionAction, after: SessionState): void {
  if (after === before) return;
  holds(after.setup === before.setup, 'the setup stays');
  const stage = action.type === 'start' ? 'ready' : 'playing';
  same(before.stage, stage, `the stage in which "${action.type}" can do something`);
  for (const key of ['stage', 'position', 'items', 'settled', 'earned', 'pace', 'since'] as const)
    holds(
      MAY_CHANGE[action.type].includes(key) || after[key] === before[key],
      `"${action.type}" leaves ${key} alone`,
    );
  if (action.type === 'start') return same(after.stage, 'playing', 'the stage after the start');
  const current = before.setup.questions[before.position]?.id;
  same(action.question, current, 'the question that is meant');
  for (let at = 0; at < before.items.length; at++) expectSettledStays(before, after, at);
  if (action.type === 'finish') same(after.stage, 'finished', 'the stage after the finish');
  if (action.type === 'submit')
    holds(currentItem(after).verdict?.state !== 'incomplete', 'only what is complete is judged');
  if (action.type === 'next' && after.stage === 'playing')
    holds(after.position > before.position, '"next" goes on');
  expectOnce(after, action);
}

/** That a settled question, and one that is not the current, stays as it is; all may be settled at the end. */
function expectSettledStays(before: SessionState, after: SessionState, at: number): void {
  const [then, now] = [before.items.at(at), after.items.at(at)];
  const mayChange = !then.verdict && (at === before.position || after.stage === 'finished');
  holds(mayChange || now === then, `question ${at} stays as it is`);
}

/** That the same action once more does nothing: a second click, a repeated key. */
function expectOnce(after: SessionState, action: SessionAction): void {
  const twice = reduce(after, action);
  if (action.type === 'respond')
    same(currentItem(twice), currentItem(after), 'the item after the same response twice');
  else holds(twice === after, `"${action.type}" does nothing the second time`);
}
