import fc from 'fast-check';
import { explanation, fields, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** 235 of 0 to 400 in steps of 5; up to 10 off earns all, from 60 on nothing. */
export function estimating({ key, ...changes }: Changes<'estimate'> = {}): OfType<'estimate'> {
  return {
    ...fields(),
    id: 'estimate',
    type: 'estimate',
    min: 0,
    max: 400,
    step: 5,
    unit: 'Meter',
    ...changes,
    key: { value: 235, full: 10, zero: 60, explanation, ...key },
  };
}

export const estimateSupport: TypeSupport<'estimate'> = {
  example: estimating,
  wrong: 20,
  questions: fc
    .record({
      more: optionalFields,
      min: fc.integer({ min: -1000, max: 1000 }),
      steps: fc.integer({ min: 10, max: 200 }),
      step: fc.constantFrom(0.01, 0.1, 0.25, 1, 5, 1000),
      place: fc.nat(),
      full: fc.nat(2),
      rest: fc.integer({ min: 1, max: 30 }),
    })
    .map(({ full, min, more, place, rest, step, steps }) => {
      const far = [...Array(steps + 1).keys()].filter((it) => Math.abs(it - steps / 2) > full + 1);
      const at = far[place % far.length] ?? 0;
      const most = Math.max(at, steps - at);
      const sized = (count: number): number => Number((count * step).toFixed(2));
      const key = {
        value: Number((min + at * step).toFixed(2)),
        full: sized(full),
        zero: sized(full + Math.max(0.5, Math.min(rest, most - full))),
      };
      return estimating({ ...more, min, max: Number((min + steps * step).toFixed(2)), step, key });
    }),
  response: ({ key, max, min, step }, random, n) =>
    [key.value, min, max, min + step * (n % 5), (min + max) / 2, min - 1, NaN][Math.floor(random() * 7)],
  foreign: ['', '235', NaN, Infinity, 401e6, {}],
};
