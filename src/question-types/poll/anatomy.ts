import { defineAnatomy, optionSet, promptOf } from '../../question-anatomy.js';
import type { Poll } from './schema.js';

export const anatomist = defineAnatomy<Poll>((question) => ({
  stem: [promptOf(question)],
  sets: [optionSet('opinion', question.options, ['options'], [])],
  answers: [],
}));
