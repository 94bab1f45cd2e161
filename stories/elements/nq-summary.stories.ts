import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Policy, QuestionTypeName } from '../../src/index.js';
import { partialResponse, rightResponse, wrongResponse } from '../../test/support/a11y-responses.js';
import type { Request } from '../../components/requests.js';
import { arrived, showQuiz } from '../shown/quiz.js';
import { sampleBank } from '../shown/sample-bank.js';
import { samplesOf } from '../shown/samples.js';

const TYPES: readonly QuestionTypeName[] = ['single-choice', 'multiple-choice', 'true-false', 'poll'];
const asked = TYPES.flatMap((type) => samplesOf(type).slice(1, 2));

/** The result of a quiz whose questions were answered rightly, in part, or wrongly, one after the other. */
function result(policy: Policy, language = 'de', opened = false): HTMLElement {
  const ways = [rightResponse, partialResponse, wrongResponse];
  const requests = asked.flatMap((question, index): Request[] => {
    const { id } = question;
    const response = ways[index % ways.length]?.(question);
    const given: Request[] = [{ type: 'respond', question: id, response }];
    if (policy.confidence) given.push({ type: 'confidence', question: id, level: index % 3 });
    return [...given, { type: 'submit', question: id }, { type: 'next', question: id }];
  });
  const open = (quiz: HTMLElement): void => {
    const root = quiz.shadowRoot?.querySelector('nq-summary')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  };
  return showQuiz({
    bank: sampleBank(asked, { policy: { shuffle: false, ...policy }, language }),
    requests,
    ...(opened && { then: open }),
  });
}

type Story = StoryObj;
const story = (policy: Policy, opened = false): Story => ({
  render: (_, { globals }) => result(policy, String(globals.language ?? 'de'), opened),
});

export default {
  title: 'Elements/nq-summary',
  component: 'nq-summary',
  argTypes: { view: { control: false } },
  async play({ canvasElement }: { canvasElement: HTMLElement }) {
    const quiz = await arrived(canvasElement);
    await expect(quiz.shadowRoot?.querySelector('nq-summary')).not.toBeNull();
  },
};

export const Result = story({});
export const Opened = story({}, true);
export const WithConfidence = story({ confidence: true });
export const Narrow: Story = { ...story({ confidence: true }, true), globals: { width: '320' } };
export const Dark: Story = { ...story({}, true), globals: { theme: 'plain dark' } };
export const RightToLeft: Story = { ...story({}, true), globals: { language: 'ar' } };
