import type { Credit } from '../../credit.js';
import type { TrueFalse, TrueFalseResponse } from './schema.js';

export const credit: Credit<TrueFalse, TrueFalseResponse> = {
  formula: '1 for the right answer, else 0',
  why: 'Only one answer can be given.',
  example: {
    words: 'A statement that the article does not make is taken for true.',
    question: {
      id: 'example',
      type: 'true-false',
      prompt: 'The city knew of the damage.',
      basis: ['fact'],
      difficulty: 1,
      skill: 'verification',
      notStated: true,
      key: { answer: 'not-stated', explanation: 'The article leaves it open.' },
    },
    response: 'true',
    share: 0,
  },
};
