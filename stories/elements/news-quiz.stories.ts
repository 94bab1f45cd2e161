import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { wordsFor } from '../../src/index.js';
import { languages } from '../../src/locales/languages.js';
import { policyArgTypes, policyOf } from '../policy-controls.js';
import type { PolicyArgs } from '../policy-controls.js';
import { readerOf } from '../reader.js';
import { article } from '../shown/article.js';
import { arrived, quizIn, settled, showQuiz, verdictsOf } from '../shown/quiz.js';
import type { Showing } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { sampleOf } from '../shown/samples.js';

interface Args extends PolicyArgs {
  src?: string;
  quiz?: string;
  lang?: string;
  words?: string;
  seed?: string;
  article?: string;
  remember?: boolean;
  'heading-level'?: string;
}

type Story = StoryObj<Args>;

const words = wordsFor('de');
const BANK = 'x-outage/bank.json';

export default {
  title: 'Elements/news-quiz',
  component: 'news-quiz',
  args: { src: BANK, quiz: 'variety' },
  argTypes: {
    quiz: { control: 'select', options: ['quick', 'all', 'variety', 'classroom'] },
    lang: { control: 'select', options: ['de', 'en'] },
    words: { control: 'select', options: Object.keys(languages) },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    limits: { control: false },
    clock: { control: false },
    language: { control: false },
    headingLevel: { control: false },
    version: { control: false },
  },
  render: (args: Args, { globals }: { globals: Record<string, string> }) => showQuiz(asArgs(args, globals)),
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await arrived(canvasElement);
  },
};

/** The attributes as the controls have them, else as the toolbars have them. */
function asArgs(args: Args, { language, seed }: Record<string, string>): Showing {
  const { remember, ...named } = args;
  const names = ['src', 'quiz', 'lang', 'seed', 'article', 'heading-level'] as const;
  const given = Object.fromEntries(names.map((name) => [name, named[name]]));
  return {
    attributes: {
      ...given,
      remember: remember ?? false,
      // The bank is written in German and translated into English: other languages are those of the interface alone.
      lang: args.lang ?? (language === 'en' ? language : undefined),
      words: args.words ?? (args.lang ? undefined : language),
      seed: args.seed ?? (seed === 'none' ? undefined : seed),
    },
  };
}

/** A quiz over three samples, under a policy. */
const policed = (policy: PolicyArgs, changes: Story = {}): Story => ({
  ...changes,
  args: { ...policy, quiz: 'samples' },
  argTypes: { ...policyArgTypes, src: { control: false }, quiz: { control: false } },
  render: (args, { globals }) => {
    const { language = 'de', seed } = globals as Record<string, string>;
    const questions = [
      sampleOf('single-choice', 'single-every-field'),
      sampleOf('multiple-choice', 'multiple-any-number'),
      sampleOf('true-false', 'statement-two-answers'),
    ];
    const bank = sampleBank(questions, { policy: policyOf(args), language });
    return showQuiz({ bank, attributes: { seed: seed === 'none' ? undefined : seed } });
  },
});

/** A quiz that asks one sample. */
const ofSample = (id: string): Story => ({
  render: (_, { globals }) => {
    const { language = 'de' } = globals as Record<string, string>;
    return showQuiz({ bank: sampleBank([sampleOf('single-choice', id)], { language }) });
  },
});

export const Playground: Story = {};
export const InEnglish: Story = { args: { lang: 'en', quiz: 'variety' } };
export const Start: Story = {
  render: (_, { globals }) => {
    const { language = 'de' } = globals as Record<string, string>;
    const intro = 'Vier Minuten für den Bericht über die Brücke. Jede Antwort steht im Artikel.';
    const questions = [sampleOf('single-choice', 'single-every-field')];
    return showQuiz({ bank: sampleBank(questions, { intro, language, policy: { time: { seconds: 60 } } }) });
  },
};
export const Loading: Story = {
  args: { src: 'never.json', quiz: '' },
  beforeEach() {
    const { fetch } = globalThis;
    globalThis.fetch = (...request) =>
      JSON.stringify(request).includes('never.json') ? new Promise(() => undefined) : fetch(...request);
    return () => void (globalThis.fetch = fetch);
  },
  async play({ canvasElement }) {
    const reader = readerOf(quizIn(canvasElement));
    await waitFor(() => expect(quizIn(canvasElement).shadowRoot?.textContent).toContain(words.loading));
    await expect(reader.sees('button', words.retry)).toBe(false);
  },
};
export const Failed: Story = {
  name: 'Error',
  args: { quiz: 'no-such-quiz' },
  async play({ canvasElement }) {
    const quiz = await arrived(canvasElement);
    await expect(quiz.shadowRoot?.querySelector('[role=alert]')?.textContent).toBe(words.errors.missing);
    await expect(readerOf(quiz).sees('button', words.retry)).toBe(true);
  },
};
/** The same three questions, judged or at their end. */
const answered = (...requests: Showing['requests'] & object): Story => ({
  render: (_, { globals }) => {
    const { language = 'de' } = globals as Record<string, string>;
    const questions = [sampleOf('multiple-choice', 'multiple-any-number')];
    return showQuiz({ bank: sampleBank(questions, { language }), attributes: { seed: '1' }, requests });
  },
});
const question = 'multiple-any-number';
const check = (...response: string[]): Showing['requests'] & object => [
  { type: 'respond', question, response },
  { type: 'submit', question },
];

export const Chosen = answered({ type: 'respond', question, response: ['ferry'] });
export const Right = answered(...check('ferry', 'north'));
export const Partial = answered(...check('ferry'));
export const Wrong = answered(...check('tunnel'));
export const Result = answered(...check('ferry'), { type: 'next', question });
export const InItsArticle: Story = {
  args: { quiz: 'variety', article: '#report' },
  render: (args, { globals }) => article(showQuiz(asArgs(args, globals))),
};
export const Attempts: Story = policed({ attempts: 3, attemptCost: 25, hintCost: 20 });
export const Confidence: Story = policed({ confidence: true });
export const FeedbackAtTheEnd: Story = policed({
  feedback: 'end',
  navigation: 'free',
  flags: true,
  overview: true,
});
export const Remembered: Story = { args: { remember: true, quiz: 'quick' } };

export const LongWords: Story = {
  ...ofSample('single-long-words'),
  globals: { width: '320' },
};
export const RightToLeft: Story = { globals: { language: 'ar' }, ...ofSample('single-right-to-left') };
export const Narrow: Story = { ...Wrong, globals: { width: '320' } };
export const Dark: Story = { ...Wrong, globals: { theme: 'plain dark' } };
export const ForcedColours: Story = { ...Wrong, parameters: { media: { 'forced-colors': 'active' } } };
export const ReducedMotion: Story = {
  ...Chosen,
  parameters: { media: { 'prefers-reduced-motion': 'reduce' } },
};
export const LargeText: Story = { ...Chosen, parameters: { largeText: true } };

/** A reader plays three questions from the first to the result. */
export const PlayedToTheEnd: Story = policed(
  {},
  {
    globals: { language: 'de', seed: 'newsquiz' },
    async play({ canvasElement }) {
      const quiz = await arrived(canvasElement);
      const reader = readerOf(quiz);
      await reader.press('radio', /^Wegen eines Risses/u);
      await reader.press('button', words.check);
      await reader.press('button', words.next);
      await reader.press('checkbox', 'Die Fähre am Markt');
      await reader.press('button', words.check);
      await reader.press('button', words.next);
      await reader.press('radio', words.types['true-false'].answers.true);
      await reader.press('button', words.check);
      await expect(verdictsOf(quiz)).toEqual(['correct', 'partial', 'incorrect']);
      await reader.press('button', words.toResult);
      await settled(quiz);
      await expect(reader.sees('heading', /^Ergebnis: 2,5 von 4/u)).toBe(true);
      await expect(reader.sees('button', words.again)).toBe(true);
    },
  },
);
