import { defineAnatomy, promptOf } from '../../question-anatomy.js';
import type { Open } from './schema.js';

export const anatomist = defineAnatomy<Open>((question) => ({
  stem: [promptOf(question)],
  sets: [],
  answers: [],
}));
