// The stories of a question type, the same for all of them: each type has a file in question-types/ that names its own.
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Request } from '../components/requests.js';
import { wordsFor } from '../src/index.js';
import type { Question, QuestionTypeName, Verdict } from '../src/index.js';
import { partialResponse, rightResponse, wrongResponse } from '../test/support/a11y-responses.js';
import { textOf } from '../test/support/elements-dom.js';
import { policyArgTypes, policyOf } from './policy-controls.js';
import type { PolicyArgs } from './policy-controls.js';
import { readerOf } from './reader.js';
import type { Reader } from './reader.js';
import { arrived, showQuiz, verdictsOf } from './shown/quiz.js';
import { sampleBank } from './shown/sample-bank.js';
import { sampleOf, samplesOf } from './shown/samples.js';

/** How a reader answers, and the verdict that must come of it. */
export interface Play {
  readonly answer: (reader: Reader) => Promise<void>;
  readonly verdict: Verdict['state'];
}

/** What a type says for its stories, besides its samples. */
export interface TypeStories {
  /** The ids of samples: the one that is shown in every state, one with long words, one from right to left. */
  readonly sample: string;
  readonly longWords: string;
  readonly rightToLeft: string;
  /** The id of a sample with pictures on its items, where the type has one of its own for them. */
  readonly pictured?: string;
  /** Two ways to play the first of them. */
  readonly plays: readonly [right: Play, other: Play];
}

interface TypeArgs extends PolicyArgs {
  /** The id of a sample. */
  sample: string;
}

type Story = StoryObj<TypeArgs>;

/** How a question comes into each state, from the question itself. */
export const WAYS = {
  start: () => [],
  chosen: (question) => [respond(question, wrongResponse(question))],
  right: (question) => judged(question, rightResponse(question)),
  wrong: (question) => judged(question, wrongResponse(question)),
  partial: (question) => judged(question, partialResponse(question)),
  result: (question) => [
    ...judged(question, wrongResponse(question)),
    { type: 'next', question: question.id },
  ],
} satisfies Record<string, (question: Question) => Request[]>;

type State = keyof typeof WAYS;

function respond({ id }: Question, response: unknown): Request {
  return { type: 'respond', question: id, response };
}

function judged(question: Question, response: unknown): Request[] {
  return [respond(question, response), { type: 'submit', question: question.id }];
}

/** The one meta and all stories of a type. */
export function typeStories(
  type: QuestionTypeName,
  { longWords, pictured = longWords, plays, rightToLeft, sample }: TypeStories,
) {
  const one = (state: State, changes: Story = {}): Story => stateStory(type, state, changes);
  const [right, other] = plays;
  return {
    meta: { args: { sample }, argTypes: argTypesOf(type), parameters: { docs: { story: { inline: true } } } },
    start: one('start'),
    chosen: one('chosen'),
    right: one('right'),
    wrong: one('wrong'),
    partial: one('partial'),
    result: one('result'),
    longWords: one('wrong', { args: { sample: longWords }, globals: { width: '320' } }),
    rightToLeft: one('wrong', { args: { sample: rightToLeft }, globals: { language: 'ar' } }),
    pictured: one('chosen', { args: { sample: pictured } }),
    narrow: one('wrong', { globals: { width: '320' } }),
    dark: one('wrong', { globals: { theme: 'plain dark' } }),
    forcedColours: one('wrong', { parameters: { media: { 'forced-colors': 'active' } } }),
    reducedMotion: one('chosen', { parameters: { media: { 'prefers-reduced-motion': 'reduce' } } }),
    largeText: one('chosen', { parameters: { largeText: true } }),
    playedRight: playStory(type, right),
    playedOtherwise: playStory(type, other),
  };
}

function argTypesOf(type: QuestionTypeName): Partial<ArgTypes<TypeArgs>> {
  return {
    sample: {
      description: `Which example of \`questions/samples/${type}.json\` is asked.`,
      control: 'select',
      options: samplesOf(type).map(({ id }) => id),
      table: { category: 'the question' },
    },
    view: { control: false },
    ...policyArgTypes,
  } as Partial<ArgTypes<TypeArgs>>;
}

/** A question in a quiz of its own, in one state. That the verdict is the state's is looked at in the tests. */
function stateStory(type: QuestionTypeName, state: State, changes: Story): Story {
  return {
    ...changes,
    render: (args, { globals }) => render(type, args, globals, WAYS[state]),
    async play({ args, canvasElement }) {
      const quiz = await arrived(canvasElement);
      const question = sampleOf(type, args.sample);
      const isJudged = state !== 'start' && state !== 'chosen';
      await expect(verdictsOf(quiz)).toHaveLength(isJudged ? 1 : 0);
      if (state === 'partial') await expect(verdictsOf(quiz)).toEqual(['partial']);
      if (state === 'right') await expect(['correct', 'ungraded']).toContain(verdictsOf(quiz)[0]);
      await expect(
        quiz.shadowRoot?.querySelector(state === 'result' ? 'nq-summary' : `nq-${question.type}`),
      ).not.toBeNull();
    },
  };
}

/** A reader plays the question to its end, and is told the verdict. */
function playStory(type: QuestionTypeName, { answer, verdict }: Play): Story {
  return {
    globals: { language: 'de', seed: 'newsquiz' },
    parameters: { docs: { disable: true } },
    render: (args, { globals }) => render(type, args, globals, WAYS.start),
    async play({ canvasElement }) {
      const reader = readerOf(await arrived(canvasElement));
      const words = wordsFor('de');
      await answer(reader);
      const { check = words.check } = { check: undefined, ...words.types[type] };
      await reader.press('button', check);
      await expect(verdictsOf(reader.quiz)).toEqual([verdict]);
      const said = verdict === 'ungraded' ? words.thanks : words.verdicts[verdict];
      await expect(textOf(reader.quiz)).toContain(said);
    },
  };
}

function render(
  type: QuestionTypeName,
  args: TypeArgs,
  globals: Readonly<Record<string, unknown>>,
  way: (question: Question) => Request[],
): HTMLElement {
  const question = sampleOf(type, args.sample);
  const { language, seed } = globals as Readonly<Record<string, string>>;
  const bank = sampleBank([question], { policy: policyOf(args), ...(language && { language }) });
  return showQuiz({
    bank,
    attributes: { seed: seed === 'none' ? undefined : seed },
    requests: way(question),
  });
}
