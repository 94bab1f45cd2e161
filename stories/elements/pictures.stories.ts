// Key stories that are compared with reviewed pictures, in fonts that have a name: see stories/shown/picture.ts.
import type { StoryObj } from '@storybook/web-components-vite';
import type { Request } from '../../components/requests.js';
import type { QuestionTypeName } from '../../src/index.js';
import { partialResponse, wrongResponse } from '../../test/support/a11y-responses.js';
import { arrived, showQuiz } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { sampleOf } from '../shown/samples.js';

/** A sample in a state, on a page of 480 pixels. */
function picture(
  type: QuestionTypeName,
  id: string,
  state: 'open' | 'wrong' | 'partial' | 'result',
  changes: StoryObj = {},
): StoryObj {
  return {
    ...changes,
    globals: { language: 'de', width: '480', theme: 'plain light', ...changes.globals },
    render: (_, { globals }) => {
      const question = sampleOf(type, id);
      const response = state === 'partial' ? partialResponse(question) : wrongResponse(question);
      const requests: Request[] = [
        { type: 'respond', question: id, response },
        { type: 'submit', question: id },
        { type: 'next', question: id },
      ];
      return showQuiz({
        bank: sampleBank([question], { language: String(globals.language) }),
        // What is mirrored is the layout; Latin letters are drawn alike on every machine.
        attributes: { seed: '1', words: globals.language === 'ar' ? 'en' : undefined },
        requests: requests.slice(0, { open: 0, wrong: 2, partial: 2, result: 3 }[state]),
      });
    },
  };
}

export default {
  title: 'Elements/Pictures',
  tags: ['!autodocs'],
  args: { '--nq-font-sans': "'DejaVu Sans'", '--nq-font-serif': "'DejaVu Serif'" },
  // As high as the highest picture: what lies below is not painted.
  parameters: {
    picture: true,
    viewport: {
      disable: false,
      options: { high: { name: 'High', styles: { width: '1200px', height: '1500px' } } },
    },
  },
  globals: { viewport: { value: 'high' } },
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    await arrived(canvasElement);
  },
};

const single = (state: 'open' | 'wrong' | 'result', changes?: StoryObj): StoryObj =>
  picture('single-choice', 'single-every-field', state, changes);

export const Open = single('open');
export const Wrong = single('wrong');
export const WrongDark = single('wrong', { globals: { theme: 'plain dark' } });
export const WrongNarrow = single('wrong', { globals: { width: '320' } });
export const WrongMirrored = single('wrong', { globals: { language: 'ar' } });
export const WrongForcedColours = single('wrong', { parameters: { media: { 'forced-colors': 'active' } } });
export const Result = single('result');
export const Newspaper = single('wrong', { globals: { theme: 'newspaper light' } });
export const School = single('wrong', { globals: { theme: 'school light' } });
export const HighContrast = single('wrong', { globals: { theme: 'contrast dark' } });
export const Order = picture('order', 'order-every-field', 'open');
export const Categorise = picture('categorise', 'categorise-reported', 'wrong');
export const Timeline = picture('timeline', 'timeline-clock', 'partial');
export const Hotspot = picture('hotspot', 'hotspot-circles', 'wrong');
