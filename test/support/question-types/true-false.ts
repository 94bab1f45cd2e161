import fc from 'fast-check';
import { answersOf } from '../../../src/index.js';
import { sample } from '../../../src/random.js';
import { explanation, fields, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** A statement that is false. */
export function trueFalse({ key, ...changes }: Changes<'true-false'> = {}): OfType<'true-false'> {
  return {
    ...fields(),
    id: 'statement',
    type: 'true-false',
    ...changes,
    key: { answer: 'false', explanation, ...key },
  };
}

export const trueFalseSupport: TypeSupport<'true-false'> = {
  example: trueFalse,
  wrong: 'true',
  questions: fc.tuple(optionalFields, fc.boolean(), fc.nat()).map(([more, notStated, n]) =>
    trueFalse({
      ...more,
      notStated,
      key: { answer: answersOf({ notStated })[n % (notStated ? 3 : 2)] ?? 'true' },
    }),
  ),
  response: (question, random) => sample(answersOf(question), 1, random)[0],
  foreign: ['', 'foreign', 0],
};
