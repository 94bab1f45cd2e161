import fc from 'fast-check';
import { createRandom, sample } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** Options a to e; a and c are right. */
export function multipleChoice({
  key,
  ...changes
}: Changes<'multiple-choice'> = {}): OfType<'multiple-choice'> {
  return {
    ...fields(),
    id: 'multiple',
    type: 'multiple-choice',
    options: letters('abcde'),
    ...changes,
    key: { options: ['a', 'c'], explanation, ...key },
  };
}

export const multipleChoiceSupport: TypeSupport<'multiple-choice'> = {
  example: multipleChoice,
  wrong: ['b'],
  questions: fc
    .tuple(optionalFields, choices(3, 10), fc.nat(), fc.boolean())
    .map(([more, options, n, exact]) => {
      const right = 1 + (n % (options.length - 1));
      const ids = options.map(({ id }) => id);
      const key = { options: sample(ids, right, createRandom(String(n))) };
      return multipleChoice({ ...more, options, ...(exact && { choose: right }), key });
    }),
  response: ({ choose, options }, random, n) =>
    sample(
      options.map(({ id }) => id),
      n % (choose === undefined ? options.length + 1 : choose + 1),
      random,
    ),
  foreign: ['', 'foreign', 0],
};
