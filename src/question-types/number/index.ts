import { defineQuestionType } from '../../question-type.js';
import type { Words } from '../../question-type.js';
import { grade } from './grade.js';
import { fits, problems } from './problems.js';
import type { NumberQuestion, NumberResponse } from './schema.js';

/** A number with the question's unit, as the language of the interface writes it. */
export function quantity({ unit }: Pick<NumberQuestion, 'unit'>, value: number, words: Words): string {
  return words.number(value, DECIMALS) + (unit === undefined ? '' : `\u00a0${unit}`);
}

/** More decimals are no matter of typing. */
const DECIMALS = 12;

export const number = defineQuestionType<NumberQuestion, NumberResponse>({
  name: 'number',
  problems,
  choices: () => [],
  readResponse: (_, input) => (typeof input === 'number' && Number.isFinite(input) ? input : undefined),
  isComplete: fits,
  grade,
  solution: ({ key }) => key.value,
  describe: (question, response, words) => [[{ text: quantity(question, response, words) }]],
});

export type { NumberQuestion, NumberResponse };
