import { foldAnswer, LONGEST_ANSWER } from '../../answer-text.js';
import { defineQuestionType } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { ShortText, ShortTextResponse } from './schema.js';

export const shortText = defineQuestionType<ShortText, ShortTextResponse>({
  name: 'short-text',
  problems,
  choices: () => [],
  readResponse: ({ maxLength = LONGEST_ANSWER }, input) =>
    typeof input === 'string' && input !== '' && input.length <= maxLength ? input : undefined,
  isComplete: (_, response) => foldAnswer(response) !== '',
  grade,
  solution: ({ key }) => key.accept[0],
  describe: (_, response) => [[{ text: response }]],
});

export type { ShortText, ShortTextResponse };
