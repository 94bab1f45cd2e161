import fc from 'fast-check';
import { sample } from '../../../src/random.js';
import { explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** Ungraded, with the criteria a to c. */
export function open({ key, ...changes }: Changes<'open'> = {}): OfType<'open'> {
  return {
    ...fields(),
    id: 'words',
    type: 'open',
    ...changes,
    key: { model: 'Ein Riss im Träger.', criteria: letters('abc'), explanation, ...key },
  };
}

export const openSupport: TypeSupport<'open'> = {
  example: open,
  wrong: { text: 'Keine Ahnung.', compared: true, met: [] },
  questions: fc
    .tuple(optionalFields, fc.integer({ min: 1, max: 6 }), fc.boolean(), fc.constantFrom(20, 300, 5000))
    .map(([{ points, ...more }, count, graded, maxLength]) =>
      open({
        ...more,
        ...(graded && { graded, ...(points !== undefined && { points }) }),
        ...(maxLength < 5000 && { maxLength }),
        key: { criteria: letters('abcdef').slice(0, count) },
      }),
    ),
  response: ({ key }, random, n) => {
    const ids = key.criteria.map(({ id }) => id);
    const compared = n % 3 > 0;
    return { text: `Wort ${n}`, compared, met: compared ? sample(ids, n % (ids.length + 1), random) : [] };
  },
  foreign: [
    ...['', 'foreign', 0, { text: '' }],
    { text: ' \n', compared: true, met: [] },
    { text: 'x'.repeat(5001), compared: true, met: [] },
    { text: 'a', compared: false, met: ['a'] },
    { text: 'a', compared: true, met: ['foreign'] },
    { text: 'a', compared: 1, met: [] },
    { text: 1, compared: true, met: [] },
    { text: 'a', compared: true },
  ],
};
