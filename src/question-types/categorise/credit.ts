import type { Credit } from '../../credit.js';
import type { Categorise, CategoriseResponse } from './schema.js';

export const credit: Credit<Categorise, CategoriseResponse> = {
  formula:
    '(items in their group − items of the largest group) / (all items − items of the largest group), never below 0',
  why: 'Putting everything into one group hits at most the largest group and earns 0.',
  example: {
    words: 'Of five items, three belong to one group and two to the other; four are put where they belong.',
    question: {
      id: 'example',
      type: 'categorise',
      prompt: 'What is reported, what is claimed?',
      basis: ['fact'],
      difficulty: 2,
      skill: 'verification',
      groups: [
        { id: 'reported', text: 'Reported' },
        { id: 'claimed', text: 'Claimed' },
      ],
      items: [
        { id: 'a', text: 'The bridge is closed.' },
        { id: 'b', text: 'The city knew.' },
        { id: 'c', text: 'A bus runs.' },
        { id: 'd', text: 'The council met.' },
        { id: 'e', text: 'The engineer lied.' },
      ],
      key: {
        groups: { a: 'reported', b: 'claimed', c: 'reported', d: 'reported', e: 'claimed' },
        explanation: 'Two of the sentences are what one side says.',
      },
    },
    response: { a: 'reported', b: 'reported', c: 'reported', d: 'reported', e: 'claimed' },
    share: 1 / 2,
  },
};
