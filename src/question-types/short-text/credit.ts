import type { Credit } from '../../credit.js';
import type { ShortText, ShortTextResponse } from './schema.js';

export const credit: Credit<ShortText, ShortTextResponse> = {
  formula: '1 for an accepted answer by the rules of the question, else 0',
  why: 'There is nothing to choose from. A forgiven typo costs nothing, and the reader is told of it.',
  example: {
    words: 'One typo is allowed, and two letters have changed places.',
    question: {
      id: 'example',
      type: 'short-text',
      prompt: 'What runs instead of the trams?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'recall',
      rules: { typos: 1 },
      key: { accept: ['Buses'], explanation: 'Buses run instead.' },
    },
    response: 'buess',
    share: 1,
  },
};
