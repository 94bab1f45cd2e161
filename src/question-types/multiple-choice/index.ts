import { defineQuestionType, readIds, linesOf } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.js';

export const multipleChoice = defineQuestionType<MultipleChoice, MultipleChoiceResponse>({
  name: 'multiple-choice',
  problems,
  choices: ({ options }) => options,
  readResponse: ({ options }, input) =>
    readIds(
      input,
      options.map(({ id }) => id),
    ),
  isComplete: ({ choose }, response) =>
    choose === undefined ? response.length > 0 : response.length === choose,
  grade,
  solution: ({ key }) => key.options,
  describe: ({ options }, response) =>
    linesOf(
      options.map(({ id }) => id).filter((id) => response.includes(id)),
      options,
    ),
});

export type { MultipleChoice, MultipleChoiceResponse };
