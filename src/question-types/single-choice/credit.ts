import type { Credit } from '../../credit.js';
import type { SingleChoice, SingleChoiceResponse } from './schema.js';

export const credit: Credit<SingleChoice, SingleChoiceResponse> = {
  formula: '1 for the right option, else 0',
  why: 'Only one option can be chosen.',
  example: {
    words: 'Of four options, a wrong one is chosen.',
    question: {
      id: 'example',
      type: 'single-choice',
      prompt: 'When was the bridge closed?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'recall',
      options: [
        { id: 'a', text: 'On Sunday' },
        { id: 'b', text: 'On Monday' },
        { id: 'c', text: 'On Tuesday' },
        { id: 'd', text: 'On Friday' },
      ],
      key: { option: 'b', explanation: 'It was closed on Monday.' },
    },
    response: 'a',
    share: 0,
  },
};
