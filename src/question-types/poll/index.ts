import { defineQuestionType, linesOf } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { Poll, PollResponse } from './schema.js';

export const poll = defineQuestionType<Poll, PollResponse>({
  name: 'poll',
  problems,
  choices: ({ options }) => options,
  readResponse: ({ options }, input) => options.find(({ id }) => id === input)?.id,
  isComplete: () => true,
  grade,
  isGraded: () => false,
  solution: () => undefined,
  describe: ({ options }, response) => linesOf([response], options),
  shared: (_question, response) => response,
});

export type { Poll, PollResponse };
