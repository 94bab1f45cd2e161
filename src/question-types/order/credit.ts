import type { Credit } from '../../credit.js';
import type { Order, OrderResponse } from './schema.js';

export const credit: Credit<Order, OrderResponse> = {
  formula: 'pairs in the right order / all pairs of different times',
  why: 'Two items of the same time make no pair (as ties in Kendall’s tau-b); the reverse of the right order earns 0.',
  example: {
    words: 'Of four items, the first two have changed places: five of six pairs are in order.',
    question: {
      id: 'example',
      type: 'order',
      prompt: 'What came first?',
      basis: ['fact'],
      difficulty: 1,
      skill: 'chronology',
      items: [
        { id: 'a', text: 'Cracks are found' },
        { id: 'b', text: 'The bridge is closed' },
        { id: 'c', text: 'The first bus goes' },
        { id: 'd', text: 'The council meets' },
      ],
      key: { order: ['a', 'b', 'c', 'd'], explanation: 'From the experts to the council.' },
    },
    response: ['b', 'a', 'c', 'd'],
    share: 5 / 6,
  },
};
