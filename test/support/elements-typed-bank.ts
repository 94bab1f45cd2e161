// Questions that are answered by typing, in a bank with a quiz for each.
import { sendKeys } from '@web/test-runner-commands';
import type { NewsQuiz } from '../../components/index.js';
import type { Question } from '../../src/index.js';
import { bankOf, quizOf } from './elements-bank.js';
import { byRole } from './elements-dom.js';
import { mount, settled, words } from './elements-page.js';

type Of<N extends Question['type']> = Extract<Question, { type: N }>;

const shared: Pick<Question, 'basis' | 'difficulty' | 'skill'> = {
  basis: ['closed'],
  difficulty: 1,
  skill: 'recall',
};

export const short: Of<'short-text'> = {
  ...shared,
  id: 'short',
  type: 'short-text',
  prompt: 'Was wurde gesperrt?',
  rules: { typos: 1 },
  maxLength: 40,
  key: { accept: ['Donaubrücke', 'Brücke'], explanation: 'Gesperrt ist die Brücke.' },
};

export const cracks: Of<'number'> = {
  ...shared,
  id: 'cracks',
  type: 'number',
  prompt: 'Wie lang ist die Brücke?',
  unit: 'Meter',
  decimals: 1,
  key: { value: 1234.5, tolerance: { absolute: 1 }, explanation: 'Sie ist lang.' },
};

export const gaps: Of<'cloze'> = {
  ...shared,
  id: 'gaps',
  type: 'cloze',
  prompt: 'Was geschah?',
  text: 'Am {day} wurde die Brücke wegen vieler {what} für den Verkehr gesperrt (Sperre: „{name}“).',
  gaps: [
    {
      id: 'day',
      options: [
        { id: 'mon', text: 'Montag' },
        { id: 'sun', text: 'Sonntag' },
      ],
    },
    { id: 'what' },
    { id: 'name' },
  ],
  rules: { typos: 1 },
  key: {
    accept: { what: ['Risse'], name: ['Große Ruhe'] },
    options: { day: 'mon' },
    explanation: 'Risse waren der Grund.',
  },
};

const bank = bankOf([short, cracks, gaps], {
  quizzes: [
    ...[short, cracks, gaps].map(({ id }) => quizOf(`only-${id}`, { pick: { questions: [id] } })),
    quizOf('free', { pick: { questions: ['short', 'cracks', 'gaps'] }, policy: { navigation: 'free' } }),
  ],
});

/** Puts the quiz of one question, or of all (`free`), into the page. */
export const open = (id: string, attributes = {}): Promise<NewsQuiz> =>
  mount({ bank, quiz: id === 'free' ? id : `only-${id}`, attributes });

/** Types a text where the focus is. */
export const type = async (text: string): Promise<void> => {
  await sendKeys({ type: text });
  await settled(document.querySelector('news-quiz')!);
};

/** The name of a gap begins so. */
export const gap = (place: number): RegExp => new RegExp(`^${words.types.cloze.gap(place)}: `, 'u');
/** The one field of a short text or a number. */
export const field = (quiz: Element): HTMLInputElement =>
  byRole(quiz, 'textbox', words.yourAnswer) as HTMLInputElement;
