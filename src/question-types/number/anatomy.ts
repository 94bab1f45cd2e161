import { defineAnatomy, promptOf } from '../../question-anatomy.js';
import type { NumberQuestion } from './schema.js';

export const anatomist = defineAnatomy<NumberQuestion>((question) => ({
  stem: [promptOf(question)],
  sets: [],
  answers: [String(question.key.value)],
}));
