import { defineQuestionType, mostOften, readPairs, linesOfPairs } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { Match, MatchResponse } from './schema.js';

export const match = defineQuestionType<Match, MatchResponse>({
  name: 'match',
  problems,
  choices: ({ options }) => options,
  lists: ({ items }) => [items],
  readResponse: ({ items, options, reuse }, input) => {
    const pairs = readPairs(input, items, options);
    return pairs && (reuse || mostOften(pairs) === 1) ? pairs : undefined;
  },
  isComplete: ({ items }, response) => Object.keys(response).length === items.length,
  grade,
  solution: ({ key }) => key.pairs,
  describe: ({ items, options }, response) => linesOfPairs(response, items, options),
});

export type { Match, MatchResponse };
