import { defineAnatomy, optionSet, promptOf } from '../../question-anatomy.js';
import type { Match } from './schema.js';

export const anatomist = defineAnatomy<Match>((question) => ({
  stem: [promptOf(question)],
  sets: [
    optionSet('item', question.items, ['items'], []),
    optionSet('target', question.options, ['options'], Object.values(question.key.pairs)),
  ],
  answers: [],
}));
