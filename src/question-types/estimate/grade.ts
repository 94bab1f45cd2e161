import type { Grading } from '../../question-type.js';
import type { Estimate, EstimateResponse } from './schema.js';

/** How far from the value a response is, below 0 where it is too low; without the noise of binary fractions. */
export function offBy({ key }: Estimate, response: EstimateResponse): number {
  return Number((response - key.value).toPrecision(12));
}

/** Every point up to the distance `full`, none from `zero` on, and in between as much as the distance is short of `zero`. */
export function grade(question: Estimate, response: EstimateResponse): Grading {
  const { full, zero } = question.key;
  const share = Math.max(0, Math.min(1, (zero - Math.abs(offBy(question, response))) / (zero - full)));
  return { share, parts: [{ id: 'estimate', mark: share < 1 ? 'wrong' : 'right' }] };
}
