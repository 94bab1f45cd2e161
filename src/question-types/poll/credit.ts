import type { Credit } from '../../credit.js';
import type { Poll, PollResponse } from './schema.js';

export const credit: Credit<Poll, PollResponse> = {
  formula: 'none, it is not graded',
  why: 'An opinion is neither right nor wrong; it changes neither the points nor the outcome.',
  example: {
    words: 'Any of three options is chosen.',
    question: {
      id: 'example',
      type: 'poll',
      prompt: 'How do you cross the river?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'comprehension',
      options: [
        { id: 'bus', text: 'By bus' },
        { id: 'ferry', text: 'By ferry' },
        { id: 'never', text: 'Not at all' },
      ],
      key: { explanation: 'Buses and the ferry run while the bridge is closed.' },
    },
    response: 'ferry',
    share: 0,
  },
};
