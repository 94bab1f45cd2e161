import { defineQuestionType, linesOf } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { FindPassage, FindPassageResponse } from './schema.js';

export const findPassage = defineQuestionType<FindPassage, FindPassageResponse>({
  name: 'find-passage',
  problems,
  choices: () => [],
  lists: ({ passages }) => [passages],
  passages: ({ key, passages }) =>
    passages.map(({ evidence = [], id }, index) => {
      const path = ['passages', index, 'evidence'];
      return {
        id,
        evidence: Array.isArray(evidence)
          ? evidence.map((piece, place) => ({ piece, path: [...path, place] }))
          : [{ piece: evidence, path }],
        needed: id === key.passage,
      };
    }),
  readResponse: ({ passages }, input) => passages.find(({ id }) => id === input)?.id,
  isComplete: () => true,
  grade,
  solution: ({ key }) => key.passage,
  describe: ({ passages }, response) => linesOf([response], passages),
});

export type { FindPassage, FindPassageResponse };
