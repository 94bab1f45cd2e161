import fc from 'fast-check';
import { sample } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** An opinion with the options a to c. */
export function poll({ key, ...changes }: Changes<'poll'> = {}): OfType<'poll'> {
  return {
    ...fields(),
    id: 'opinion',
    type: 'poll',
    options: letters('abc'),
    ...changes,
    key: { explanation, ...key },
  };
}

export const pollSupport: TypeSupport<'poll'> = {
  example: poll,
  wrong: 'a',
  questions: fc
    .tuple(optionalFields, choices(2, 8))
    .map(([{ points: _, ...more }, options]) => poll({ ...more, options })),
  response: ({ options }, random) => sample(options, 1, random)[0]?.id,
  foreign: ['', 'foreign', 0],
};
