import fc from 'fast-check';
import { sample } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** Options a to d; b is right. */
export function singleChoice({ key, ...changes }: Changes<'single-choice'> = {}): OfType<'single-choice'> {
  return {
    ...fields(),
    id: 'single',
    type: 'single-choice',
    options: letters('abcd'),
    ...changes,
    key: { option: 'b', explanation, ...key },
  };
}

export const singleChoiceSupport: TypeSupport<'single-choice'> = {
  example: singleChoice,
  wrong: 'a',
  questions: fc
    .tuple(optionalFields, choices(2, 8), fc.nat())
    .map(([more, options, n]) =>
      singleChoice({ ...more, options, key: { option: `o${n % options.length}` } }),
    ),
  response: ({ options }, random) => sample(options, 1, random)[0]?.id,
  foreign: ['', 'foreign', 0],
};
