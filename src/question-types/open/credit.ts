import type { Credit } from '../../credit.js';
import type { Open, OpenResponse } from './schema.js';

export const credit: Credit<Open, OpenResponse> = {
  formula: 'criteria that the reader says are met / all criteria; none without `graded`',
  why: 'The reader compares with a model answer and is trusted: no program reads the text, and nobody else does.',
  example: {
    words: 'Of two criteria, the reader ticks one.',
    question: {
      id: 'example',
      type: 'open',
      prompt: 'Why was the bridge closed, and for how long?',
      basis: ['fact'],
      difficulty: 2,
      skill: 'comprehension',
      graded: true,
      key: {
        model: 'A girder is cracked; the repair takes two weeks.',
        criteria: [
          { id: 'cause', text: 'It names the cracked girder.' },
          { id: 'length', text: 'It names the two weeks.' },
        ],
        explanation: 'The report names cause and length in its first sentence.',
      },
    },
    response: { text: 'Because of a crack.', compared: true, met: ['cause'] },
    share: 1 / 2,
  },
};
