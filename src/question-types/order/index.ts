import { defineQuestionType, readIds, linesOf } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { Order, OrderResponse } from './schema.js';

export const order = defineQuestionType<Order, OrderResponse>({
  name: 'order',
  problems,
  choices: ({ items }) => items,
  readResponse: ({ items }, input) => {
    const ids = readIds(
      input,
      items.map(({ id }) => id),
    );
    return ids?.length === items.length ? ids : undefined;
  },
  isComplete: () => true,
  grade,
  solution: ({ key }) => key.order.flat(),
  describe: ({ items }, response) => linesOf(response, items),
  isSolved: (question, shown) => grade(question, shown).share === 1,
});

export type { Order, OrderResponse };
