import { defineAnatomy, promptOf } from '../../question-anatomy.js';
import type { Open } from './schema.js';

export const anatomist = defineAnatomy<Open>((question) => ({
  stem: [promptOf(question)],
  sets: [],
  answers: [],
  model: [
    { text: question.key.model, path: ['key', 'model'] },
    ...question.key.criteria.map(({ lang, text }, index) => ({
      text,
      lang,
      path: ['key', 'criteria', index, 'text'],
    })),
  ],
}));
