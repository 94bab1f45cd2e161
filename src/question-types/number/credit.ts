import type { Credit } from '../../credit.js';
import type { NumberQuestion, NumberResponse } from './schema.js';

export const credit: Credit<NumberQuestion, NumberResponse> = {
  formula: '1 where the number is off by no more than the tolerance, else 0',
  why: 'There is nothing to choose from. Without a tolerance the number must be the very one.',
  example: {
    words: 'The bridge is 235 m long, 2 % are tolerated, and 240 m are given: 5 m are more than 4.7 m.',
    question: {
      id: 'example',
      type: 'number',
      prompt: 'How long is the bridge?',
      basis: ['fact'],
      difficulty: 2,
      skill: 'recall',
      unit: 'm',
      key: { value: 235, tolerance: { percent: 2 }, explanation: 'It is 235 m long.' },
    },
    response: 240,
    share: 0,
  },
};
