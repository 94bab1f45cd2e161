import { defineAnatomy, promptOf } from '../../question-anatomy.js';
import type { Estimate } from './schema.js';

export const anatomist = defineAnatomy<Estimate>((question) => ({
  stem: [promptOf(question)],
  sets: [],
  answers: [String(question.key.value)],
}));
