import type { Credit } from '../../credit.js';
import type { Cloze, ClozeResponse } from './schema.js';

export const credit: Credit<Cloze, ClozeResponse> = {
  formula: 'right gaps / all gaps',
  why: 'A gap takes one answer, so nothing can be chosen twice over. A gap with a list of n options is guessed once in n times; typed ones are not.',
  example: {
    words: 'Of three gaps, one that is typed and one that is chosen are right.',
    question: {
      id: 'example',
      type: 'cloze',
      prompt: 'Fill the gaps.',
      basis: ['fact'],
      difficulty: 2,
      skill: 'recall',
      text: 'The {what} was closed on {day}, because of {cause}.',
      gaps: [
        { id: 'what' },
        {
          id: 'day',
          options: [
            { id: 'monday', text: 'Monday' },
            { id: 'sunday', text: 'Sunday' },
          ],
        },
        { id: 'cause' },
      ],
      key: {
        accept: { what: ['bridge'], cause: ['cracks', 'a crack'] },
        options: { day: 'monday' },
        explanation: 'Cracks had been found.',
      },
    },
    response: { what: 'Bridge', day: 'monday', cause: 'floods' },
    share: 2 / 3,
  },
};
