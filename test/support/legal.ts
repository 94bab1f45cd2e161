import { currentItem, grade, mayLeave, pointsOf, policyOf, questionTypes, reduce } from '../../src/index.js';
import type { Question, SessionAction, SessionItem, SessionState } from '../../src/index.js';
import { holds, same } from './holds.js';

/**
 * What holds in every state of a session, however it was reached:
 * the position is one of its questions; what is counted is what is there; a verdict is the grade of the response beside
 * it; a response is one to its question; before the start nothing is done, after the end everything is settled; nobody
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
  questions.forEach((question, index) => expectLegalItem(question, items.at(index)));
  expectLegalSums(state);
  if (stage === 'ready') {
    holds(
      quiz.intro !== undefined && position === 0,
      'a start screen has an intro and stands before the first question',
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

function expectLegalItem(question: Question, { hinted, response, verdict }: SessionItem): void {
  if (response !== undefined) same(readAs(question, response), response, 'the response as it is read');
  holds(hinted === undefined || question.hint !== undefined, 'only a hint that is there can be shown');
  if (verdict !== undefined) same(verdict, grade(question, response), 'the verdict');
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
  const { feedback, hints, navigation } = policyOf(state.setup.quiz);
  const items = [...state.items];
  holds(hints || !items.some(({ hinted }) => hinted), 'no hint is shown where the quiz offers none');
  if (state.stage !== 'playing') return;
  if (feedback === 'end') same(state.settled, 0, 'what is settled before the end');
  holds(
    !items.some(({ verdict }) => verdict?.state === 'incomplete'),
    'nothing incomplete is settled before the end',
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
  start: ['stage'],
  respond: ['items'],
  hint: ['items'],
  submit: ['items', 'settled', 'earned'],
  next: ['position', 'stage'],
  previous: ['position'],
  finish: ['items', 'settled', 'earned', 'stage'],
};

/** What holds between a state and the one that an action leads to. */
export function expectLegalStep(before: SessionState, action: SessionAction, after: SessionState): void {
  if (after === before) return;
  holds(after.setup === before.setup, 'the setup stays');
  const stage = action.type === 'start' ? 'ready' : 'playing';
  same(before.stage, stage, `the stage in which "${action.type}" can do something`);
  for (const key of ['stage', 'position', 'items', 'settled', 'earned'] as const)
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
