import { defineAnatomy, optionSet, promptOf } from '../../question-anatomy.js';
import type { FindPassage } from './schema.js';

export const anatomist = defineAnatomy<FindPassage>((question) => {
  const { statement } = question;
  return {
    stem: [
      promptOf(question),
      ...(statement === undefined ? [] : [{ text: statement, path: ['statement'] }]),
    ],
    sets: [optionSet('passage', question.passages, ['passages'], [question.key.passage])],
    answers: [],
  };
});
