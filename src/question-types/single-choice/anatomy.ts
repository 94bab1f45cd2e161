import { defineAnatomy, keyTexts, optionSet, promptOf } from '../../question-anatomy.js';
import type { SingleChoice } from './schema.js';

export const anatomist = defineAnatomy<SingleChoice>((question) => {
  const sets = [optionSet('choice', question.options, ['options'], [question.key.option])];
  return { stem: [promptOf(question)], sets, answers: keyTexts(sets) };
});
