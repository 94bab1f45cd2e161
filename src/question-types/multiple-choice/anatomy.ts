import { defineAnatomy, keyTexts, optionSet, promptOf } from '../../question-anatomy.js';
import type { MultipleChoice } from './schema.js';

export const anatomist = defineAnatomy<MultipleChoice>((question) => {
  const sets = [optionSet('choice', question.options, ['options'], question.key.options)];
  return { stem: [promptOf(question)], sets, answers: keyTexts(sets) };
});
