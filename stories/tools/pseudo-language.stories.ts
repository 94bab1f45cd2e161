// Whether there is room for other languages: every type and the result in a language that is made from English.
import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { questionTypes, registerLanguage } from '../../src/index.js';
import type { QuestionTypeName } from '../../src/index.js';
import { layoutProblems } from '../../test/support/a11y-clipped.js';
import { WAYS } from '../question-type.js';
import { pseudo } from '../shown/pseudo.js';
import { arrived, showQuiz } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { samplesOf } from '../shown/samples.js';

const TAG = 'en-x-pseudo';
registerLanguage(TAG, pseudo);

/** All that a quiz can offer, so that all its words come up. */
const policy = {
  navigation: 'free',
  attempts: 2,
  confidence: true,
  flags: true,
  overview: true,
  time: { seconds: 600 },
} as const;

/** A quiz that asks the first sample of a type, in a state. */
function quizOf(type: QuestionTypeName, state: 'start' | 'wrong' | 'result', offers: object): HTMLElement {
  const [question] = samplesOf(type);
  if (!question) throw new Error(`There is no sample of ${type}.`);
  // Each region of a page has a name of its own.
  const bank = sampleBank([question], { policy: offers, title: `${type}, ${state}` });
  return showQuiz({ bank, attributes: { words: TAG, seed: '1' }, requests: WAYS[state](question) });
}

/** A story of several quizzes, none of whose texts may be cut off, in the narrowest window there is. */
const story = (quizzes: () => readonly HTMLElement[]): StoryObj => ({
  globals: { width: '320', language: 'en', direction: 'ltr' },
  render: () => {
    const list = document.createElement('div');
    list.append(...quizzes());
    return list;
  },
  async play({ canvasElement }) {
    const quizzes = [...canvasElement.querySelectorAll('news-quiz')];
    for (const { parentElement } of quizzes) if (parentElement) await arrived(parentElement);
    for (const quiz of quizzes) {
      await expect(quiz.shadowRoot?.querySelector('[part=frame]')?.getAttribute('lang')).toBe(TAG);
      await expect(layoutProblems(quiz)).toEqual([]);
    }
  },
});

const types = Object.keys(questionTypes) as QuestionTypeName[];

export default { title: 'Tools/Pseudo-language', tags: ['!autodocs'] };

export const Asked = story(() => types.map((type) => quizOf(type, 'start', {})));
export const Judged = story(() => types.map((type) => quizOf(type, 'wrong', {})));
export const ResultAndStart = story(() => [
  quizOf('multiple-choice', 'result', {}),
  quizOf('single-choice', 'start', policy),
]);
