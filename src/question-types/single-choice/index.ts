import { defineQuestionType, linesOf } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { SingleChoice, SingleChoiceResponse } from './schema.js';

export const singleChoice = defineQuestionType<SingleChoice, SingleChoiceResponse>({
  name: 'single-choice',
  problems,
  choices: ({ options }) => options,
  readResponse: ({ options }, input) => options.find(({ id }) => id === input)?.id,
  isComplete: () => true,
  grade,
  solution: ({ key }) => key.option,
  describe: ({ options }, response) => linesOf([response], options),
});

export type { SingleChoice, SingleChoiceResponse };
