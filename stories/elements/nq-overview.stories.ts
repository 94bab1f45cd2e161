import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Request } from '../../components/requests.js';
import { rightResponse } from '../../test/support/a11y-responses.js';
import { arrived, showQuiz } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { samplesOf } from '../shown/samples.js';

const asked = [...samplesOf('single-choice'), ...samplesOf('true-false')];
const policy = { feedback: 'end', navigation: 'free', flags: true, overview: true } as const;

/** The list of all questions: three answered, one of them and another marked for later. */
function overview(language: string): HTMLElement {
  const requests = asked.slice(0, 3).flatMap((question, index): Request[] => {
    const { id } = question;
    return [
      { type: 'respond', question: id, response: rightResponse(question) },
      ...(index > 0 ? [{ type: 'flag', question: id } as const] : []),
      { type: 'next', question: id },
    ];
  });
  return showQuiz({
    bank: sampleBank(asked, { policy, language }),
    attributes: { seed: '1' },
    requests: [...requests, { type: 'overview' }],
  });
}

type Story = StoryObj;

export default {
  title: 'Elements/nq-overview',
  component: 'nq-overview',
  argTypes: { view: { control: false } },
  render: (_: object, { globals }: { globals: Record<string, string> }) => overview(globals.language ?? 'de'),
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    const quiz = await arrived(canvasElement);
    await expect(quiz.shadowRoot?.querySelector('nq-overview')).not.toBeNull();
  },
};

export const Overview: Story = {};
export const Narrow: Story = { globals: { width: '320' } };
export const Dark: Story = { globals: { theme: 'plain dark' } };
export const RightToLeft: Story = { globals: { language: 'ar' } };
