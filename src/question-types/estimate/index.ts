import { defineQuestionType } from '../../question-type.js';
import { grade } from './grade.js';
import { problems } from './problems.js';
import type { Estimate, EstimateResponse } from './schema.js';

export const estimate = defineQuestionType<Estimate, EstimateResponse>({
  name: 'estimate',
  problems,
  choices: () => [],
  readResponse: ({ max, min }, input) =>
    typeof input === 'number' && input >= min && input <= max ? input : undefined,
  isComplete: () => true,
  grade,
  solution: ({ key }) => key.value,
  describe: (question, response, words) => [[{ text: amountOf(question, response, words) }]],
});

/** A number with the unit of a question, as the language writes it. */
export function amountOf(
  { unit }: Pick<Estimate, 'unit'>,
  value: number,
  words: { number(value: number): string },
): string {
  return words.number(value) + (unit ? `\u00a0${unit}` : '');
}

export { offBy } from './grade.js';
export { startOf } from './problems.js';
export type { Estimate, EstimateResponse };
