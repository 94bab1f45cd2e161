import { defineQuestionType, readPairs, linesOfPairs } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { Categorise, CategoriseResponse } from './schema.js';

export const categorise = defineQuestionType<Categorise, CategoriseResponse>({
  name: 'categorise',
  problems,
  choices: ({ items }) => items,
  lists: ({ groups }) => [groups],
  readResponse: ({ groups, items }, input) => readPairs(input, items, groups),
  isComplete: ({ items }, response) => Object.keys(response).length === items.length,
  grade,
  solution: ({ key }) => key.groups,
  describe: ({ groups, items }, response) => linesOfPairs(response, items, groups),
});

export type { Categorise, CategoriseResponse };
