import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import { grade } from './grade.js';
import type { Estimate } from './schema.js';

/** Where the slider stands before it is touched: on the step in the middle. */
export function startOf({ max, min, step }: Estimate): number {
  return onStep(min + Math.round((max - min) / step / 2) * step);
}

export function problems(question: Estimate): Problem[] {
  const { key, max, min, step } = question;
  const found: Problem[] = [];
  const problem = (path: string[], message: string): void => {
    found.push({ path, code: 'schema/key', message });
  };
  const steps = (max - min) / step;
  if (min >= max) problem(['max'], say`must be more than min`);
  else if (Math.abs(steps - Math.round(steps)) > 1e-6) problem(['step'], say`does not lead from min to max`);
  if (key.value < min || key.value > max) problem(['key', 'value'], say`is not on the scale`);
  if (key.zero <= key.full) problem(['key', 'zero'], say`must be more than full`);
  if (found.length > 0) return found;
  const nearest = onStep(min + Math.round((key.value - min) / step) * step);
  const share = (response: number): number => grade(question, response).share;
  if (share(nearest) < 1)
    problem(['key', 'full'], say`is less than the way to the nearest step, ${nearest}; the slider misses it`);
  if (share(min) > 0 && share(max) > 0)
    problem(['key', 'zero'], say`lets every number earn something; make it less, or the scale wider`);
  if (share(startOf(question)) === 1)
    problem(
      ['key', 'full'],
      say`earns every point for the middle, where the slider stands at first; move the scale`,
    );
  return found;
}

function onStep(value: number): number {
  return Number(value.toPrecision(12));
}
