import { defineAnatomy, optionSet, promptOf } from '../../question-anatomy.js';
import type { Categorise } from './schema.js';

export const anatomist = defineAnatomy<Categorise>((question) => ({
  stem: [promptOf(question)],
  sets: [
    optionSet('item', question.items, ['items'], []),
    optionSet('target', question.groups, ['groups'], Object.values(question.key.groups)),
  ],
  answers: [],
}));
