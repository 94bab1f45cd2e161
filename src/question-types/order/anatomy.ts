import { defineAnatomy, optionSet, promptOf } from '../../question-anatomy.js';
import type { Order } from './schema.js';

export const anatomist = defineAnatomy<Order>((question) => ({
  stem: [promptOf(question)],
  sets: [optionSet('item', question.items, ['items'], [])],
  answers: [],
}));
