import type { Credit } from '../../credit.js';
import type { FindPassage, FindPassageResponse } from './schema.js';

export const credit: Credit<FindPassage, FindPassageResponse> = {
  formula: '1 for the right passage, else 0',
  why: 'Only one passage can be chosen.',
  example: {
    words: 'Of three passages, one that says something else is chosen.',
    question: {
      id: 'example',
      type: 'find-passage',
      prompt: 'Where does the report say so?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'verification',
      statement: 'The bridge is closed because of a crack.',
      relation: 'supports',
      passages: [
        { id: 'a', text: 'The bridge has been closed since Monday.' },
        { id: 'b', text: 'Experts had found a crack in a girder.' },
        { id: 'c', text: 'The council will meet on Friday.' },
      ],
      key: { passage: 'b', explanation: 'The crack is the reason.' },
    },
    response: 'a',
    share: 0,
  },
};
