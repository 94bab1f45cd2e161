// Every policy with every type: whatever is registered is played through each, and what it earns is what the policy says.
import { expect } from '@open-wc/testing';
import {
  currentItem,
  currentQuestion,
  grade,
  pointsOf,
  policyOf,
  questionTypes,
  reduce,
  summarize,
} from '../../src/index.js';
import type { Policy, Question, SessionAction, SessionState } from '../../src/index.js';
import { policies } from '../../src/session/policies.js';
import { rightResponse, wrongResponse } from '../support/a11y-responses.js';
import { readJson } from '../support/banks.js';
import { resumed } from '../support/resume.js';
import { act, playToEnd, respond, sessionOf, snapshot } from '../support/sessions.js';

const POINTS = 10;

/** A sample as a question of its own, with hints, and its responses. */
interface Sample {
  readonly question: Question;
  readonly right: unknown;
  readonly wrong: unknown;
}

/** A way to play a question under a policy. */
interface Course {
  readonly policy: Policy;
  readonly play: (state: SessionState, sample: Sample) => SessionState;
  /** What is settled then: a response and what is taken off, in percent. Nothing where the question is still open. */
  readonly settles?: { readonly with: 'right' | 'wrong' | 'nothing'; readonly cost?: number };
  /** The confidence of the result, where the question is graded. */
  readonly sure?: { readonly answered: number; readonly right: number };
}

const both = { navigation: 'free', feedback: 'immediate' } as const;
const clock = (state: SessionState, event: 'run' | 'up', at: number): SessionState =>
  reduce(state, { type: 'time', question: currentQuestion(state).id, event, at });
const timed = (state: SessionState): SessionState =>
  clock(reduce(state, { type: 'start', pace: 1 }), 'run', 1000);
const rate = (state: SessionState, level: number): SessionState =>
  reduce(state, { type: 'confidence', question: currentQuestion(state).id, level });
const goTo = (state: SessionState, position: number): SessionState =>
  reduce(state, { type: 'goto', question: currentQuestion(state).id, position });

/** The policies by name, each in what it allows and what it costs; and how it is with none of them. */
const COURSES: Readonly<Record<string, Course>> = {
  'feedback after each question': {
    policy: {},
    play: (state, { right }) => act(respond(state, right), 'submit'),
    settles: { with: 'right' },
  },
  'feedback at the end': {
    policy: { feedback: 'end' },
    play: (state, { right, wrong }) => act(respond(respond(state, wrong), right), 'submit'),
  },
  hints: {
    policy: { hintCost: 20 },
    play: (state, { right }) => act(respond(act(act(state, 'hint'), 'hint'), right), 'submit'),
    settles: { with: 'right', cost: 40 },
  },
  attempts: {
    policy: { attempts: 3, attemptCost: 30 },
    play(state, { right, wrong }) {
      const tried = act(respond(state, wrong), 'submit');
      expect(act(tried, 'submit'), 'the same again').to.equal(tried);
      return act(respond(tried, right), 'submit');
    },
    settles: { with: 'right', cost: 30 },
  },
  'attempts, given up': {
    policy: { attempts: 2 },
    play: (state, { wrong }) => act(act(respond(state, wrong), 'submit'), 'reveal'),
    settles: { with: 'wrong' },
  },
  'an answer taken back between attempts': {
    policy: { attempts: 2, attemptCost: 0 },
    play(state, { right, wrong }) {
      const tried = respond(act(respond(state, wrong), 'submit'), right);
      return act(respond(respond(tried, undefined), right), 'submit');
    },
    settles: { with: 'right' },
  },
  confidence: {
    policy: { confidence: true },
    play: (state, { right }) => act(respond(rate(state, 3), right), 'submit'),
    settles: { with: 'right' },
    sure: { answered: 1, right: 1 },
  },
  'confidence in what is wrong': {
    policy: { confidence: true },
    play: (state, { wrong }) => act(respond(rate(state, 3), wrong), 'submit'),
    settles: { with: 'wrong' },
    sure: { answered: 1, right: 0 },
  },
  'time that runs out over an answer': {
    policy: { time: { seconds: 60 } },
    play: (state, { right }) => clock(respond(timed(state), right), 'up', 61_000),
    settles: { with: 'right' },
  },
  'time that runs out over nothing': {
    policy: { time: { seconds: 60 } },
    play: (state) => clock(timed(state), 'up', 61_000),
    settles: { with: 'nothing' },
  },
  'time that nobody chose': {
    policy: { time: { seconds: 60 } },
    play: (state, { right }) =>
      act(respond(clock(reduce(state, { type: 'start' }), 'up', 1e9), right), 'submit'),
    settles: { with: 'right' },
  },
  'skipping and coming back': {
    policy: both,
    play(state, { right, wrong }) {
      const back = act(act(respond(state, wrong), 'next'), 'previous');
      return act(respond(back, right), 'submit');
    },
    settles: { with: 'right' },
  },
  flags: {
    policy: { ...both, flags: true },
    play(state, { right }) {
      const marked = act(respond(state, right), 'flag');
      expect(currentItem(marked).flagged).to.equal(true);
      return act(marked, 'submit');
    },
    settles: { with: 'right' },
  },
  'the overview': {
    policy: { navigation: 'free', feedback: 'end', overview: true },
    play: (state, { right, wrong }) => respond(goTo(goTo(respond(state, wrong), 1), 0), right),
  },
};

/** The items of the result, plain. */
const resultOf = (state: SessionState): object => {
  const { confidence, earned, items, percent, possible } = summarize(state);
  return { confidence, earned: earned.toFixed(6), items, percent: percent.toFixed(6), possible };
};

/** What is settled is right by the type alone, with what the policy takes off. */
function expectSettled(state: SessionState, { settles }: Course, { question, right, wrong }: Sample): void {
  const { verdict } = currentItem(state);
  if (!settles) {
    expect(verdict, 'before the end').to.equal(undefined);
    return;
  }
  const isGraded = pointsOf(question) > 0;
  // What is not graded is settled at once: there is nothing to be right in.
  const given = { right: currentItem(state).response ?? right, wrong, nothing: undefined }[settles.with];
  const { earned, state: outcome } = grade(question, given);
  if (isGraded && settles.with === 'right') expect(outcome).to.equal('correct');
  expect(verdict?.state).to.equal(outcome);
  const cost = isGraded ? ((settles.cost ?? 0) * POINTS) / 100 : 0;
  expect(verdict?.earned).to.be.closeTo(Math.max(0, earned - cost), 1e-9);
}

function playThrough(course: Course, sample: Sample): void {
  const { question } = sample;
  const [isGraded, second] = [pointsOf(question) > 0, { ...question, id: 'second' }];
  const played = course.play(sessionOf([question, second], course.policy), sample);
  expectSettled(played, course, sample);
  const { end } = playToEnd(played);
  expect(end.stage).to.equal('finished');
  const summary = summarize(end);
  const first = currentItem({ ...end, position: 0 }).verdict?.earned ?? NaN;
  expect(summary.earned).to.be.closeTo(first + (isGraded ? POINTS : 0), 1e-9);
  expect(summary.possible).to.equal(isGraded ? 2 * POINTS : 0);
  const sure = summary.confidence?.rows.at(-1);
  expect(sure && { answered: sure.answered, right: sure.right }).to.deep.equal(
    isGraded ? course.sure : undefined,
  );
  const again = resumed(played);
  expect(snapshot(again), 'taken up again').to.deep.equal(snapshot({ ...played, ...pausedIn(again) }));
  expect(resultOf(playToEnd(again).end)).to.deep.equal(resultOf(end));
}

/** A clock stands still while a session is put away. */
const pausedIn = ({ since }: SessionState): Pick<SessionState, 'since'> | object =>
  since === undefined ? {} : { since };

const samples = new Map<string, Sample[]>();
for (const name of Object.keys(questionTypes)) {
  const list = await readJson<Question[]>(`questions/samples/${name}.json`);
  samples.set(
    name,
    list.map((sample) => {
      const hints = ['Erster Hinweis.', 'Zweiter Hinweis.'];
      const question = { ...sample, hints, ...(pointsOf(sample) > 0 && { points: POINTS }) } as Question;
      return { question, right: rightResponse(question), wrong: wrongResponse(question) };
    }),
  );
}

describe('the policies', () => {
  it('are all played', () => {
    const asked = Object.values(COURSES).map(({ policy }) =>
      policyOf({ ...sessionOf([]).setup.quiz, policy }),
    );
    const isOn = (name: keyof typeof policies): boolean =>
      asked.some((policy) => (name === 'attempts' ? policy.attempts > 1 : Boolean(policy[name])));
    expect(Object.keys(policies).filter((name) => !isOn(name as keyof typeof policies))).to.deep.equal([]);
  });
});

for (const [type, list] of samples)
  describe(`a question of the type ${type}`, () => {
    for (const [name, course] of Object.entries(COURSES))
      it(`earns under "${name}" what its response is worth less the costs, to the end of the quiz`, () => {
        for (const sample of list) playThrough(course, sample);
      });

    it('changes nothing by an action that the policy does not offer', () => {
      for (const { question } of list) {
        const state = sessionOf([question, { ...question, id: 'second' }], { hints: false });
        const { id } = question;
        const actions: SessionAction[] = [
          { type: 'hint', question: id, hint: 1 },
          { type: 'confidence', question: id, level: 1 },
          { type: 'goto', question: id, position: 1 },
          { type: 'time', question: id, event: 'run', at: 0 },
          ...(['reveal', 'flag', 'unflag', 'next', 'previous', 'finish'] as const).map(
            (one): SessionAction => ({ type: one, question: id }),
          ),
        ];
        for (const action of actions) expect(reduce(state, action), action.type).to.equal(state);
      }
    });
  });
