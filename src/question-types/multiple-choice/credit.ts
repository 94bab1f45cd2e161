import type { Credit } from '../../credit.js';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.js';

export const credit: Credit<MultipleChoice, MultipleChoiceResponse> = {
  formula:
    'right options chosen / all right options − wrong options chosen / all wrong options, never below 0',
  why: 'Choosing everything gives 1 − 1 = 0 (balanced scoring; Traub, Hambleton and Singh 1969).',
  example: {
    words: 'Two of five options are right; one of them is chosen, and one of the three that are wrong.',
    question: {
      id: 'example',
      type: 'multiple-choice',
      prompt: 'What happened on Monday?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'recall',
      options: [
        { id: 'a', text: 'The bridge was closed.' },
        { id: 'b', text: 'The council met.' },
        { id: 'c', text: 'A new bridge was opened.' },
        { id: 'd', text: 'The mayor resigned.' },
        { id: 'e', text: 'The river was in flood.' },
      ],
      key: { options: ['a', 'b'], explanation: 'The bridge was closed and the council met.' },
    },
    response: ['a', 'c'],
    share: 1 / 2 - 1 / 3,
  },
};
