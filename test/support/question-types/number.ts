import fc from 'fast-check';
import { explanation, fields, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** 235 is right. */
export function numberQuestion({ key, ...changes }: Changes<'number'> = {}): OfType<'number'> {
  return {
    ...fields(),
    id: 'length',
    type: 'number',
    unit: 'Meter',
    ...changes,
    key: { value: 235, explanation, ...key },
  };
}

type Tolerance = NonNullable<OfType<'number'>['key']['tolerance']>;

const tolerance: fc.Arbitrary<Tolerance | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(0, 0.5, 10).map((absolute) => ({ absolute })),
  fc.constantFrom(0, 2.5, 100).map((percent) => ({ percent })),
);

export const numberSupport: TypeSupport<'number'> = {
  example: numberQuestion,
  wrong: 236,
  questions: fc
    .tuple(optionalFields, fc.integer({ min: -1e6, max: 1e6 }), fc.nat(6), tolerance)
    .map(([more, n, decimals, allowed]) => {
      const value = Number((n / 10 ** decimals).toFixed(decimals));
      return numberQuestion({ ...more, decimals, key: { value, ...(allowed && { tolerance: allowed }) } });
    }),
  response: ({ key }, random, n) =>
    [key.value, key.value + (n % 7), n, n / 3e7, NaN][Math.floor(random() * 5)],
  foreign: ['', '235', NaN, Infinity, {}],
};
