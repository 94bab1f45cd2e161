import { defineQuestionType } from '../../question-type.js';
import { grade } from './grade.js';
import { answersOf, problems } from './problems.js';
import type { TrueFalse, TrueFalseResponse } from './schema.js';

export const trueFalse = defineQuestionType<TrueFalse, TrueFalseResponse>({
  name: 'true-false',
  problems,
  choices: () => [],
  readResponse: (question, input) => answersOf(question).find((id) => id === input),
  isComplete: () => true,
  grade,
  solution: ({ key }) => key.answer,
  describe: (_question, response, words) => [
    [{ text: words.types['true-false'].answers[response], lang: words.language }],
  ],
});

export { answersOf };
export type { TrueFalse, TrueFalseResponse };
