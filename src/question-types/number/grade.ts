import { wholeGrading } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { NumberQuestion, NumberResponse } from './schema.js';

/** What numbers in binary are off, as a share of the value: 0.1 + 0.2 is 0.3. */
const ROUNDING = 1e-12;

/** All or nothing: the value, or what is off by no more than the tolerance. */
export function grade({ key }: NumberQuestion, response: NumberResponse): Grading {
  const { tolerance = { absolute: 0 }, value } = key;
  const size = Math.abs(value);
  const allowed = 'absolute' in tolerance ? tolerance.absolute : (size * tolerance.percent) / 100;
  const off = Math.abs(response - value);
  return wholeGrading(off <= allowed + Math.max(size, allowed) * ROUNDING);
}
