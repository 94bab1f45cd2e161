import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import type { NumberQuestion } from './schema.js';

/** Whether a number can be given as an answer: it has no more decimals than the question allows. */
export function fits({ decimals }: Pick<NumberQuestion, 'decimals'>, value: number): boolean {
  return decimals === undefined || Number(value.toFixed(decimals)) === value;
}

export function problems(question: NumberQuestion): Problem[] {
  if (fits(question, question.key.value)) return [];
  const message = say`has more decimals than the ${question.decimals} that a reader may type`;
  return [{ path: ['key', 'value'], code: 'schema/key', message }];
}
