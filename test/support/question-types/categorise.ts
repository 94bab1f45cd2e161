import fc from 'fast-check';
import { createRandom, sample } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';
import { randomPairs } from './match.js';

/** Items a, b and c in the group x, d in y, e in z. */
export function categorising({ key, ...changes }: Changes<'categorise'> = {}): OfType<'categorise'> {
  return {
    ...fields(),
    id: 'categorising',
    type: 'categorise',
    groups: letters('xyz'),
    items: letters('abcde'),
    ...changes,
    key: { groups: { a: 'x', b: 'x', c: 'x', d: 'y', e: 'z' }, explanation, ...key },
  };
}

export const categoriseSupport: TypeSupport<'categorise'> = {
  example: categorising,
  wrong: { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' },
  questions: fc.tuple(optionalFields, choices(3, 10), fc.nat()).map(([more, items, n]) => {
    const groups = letters('wxyz').slice(0, 2 + (n % 3));
    const random = createRandom(String(n));
    const ids = items.map(({ id }) => id);
    const drawn = randomPairs(
      ids,
      groups.map(({ id }) => id),
      random,
    );
    const key = { groups: { ...drawn, [ids[0] ?? '']: 'w', [ids[1] ?? '']: 'x' } };
    return categorising({ ...more, groups, items, key });
  }),
  response: ({ groups, items }, random, n) => {
    const ids = items.map(({ id }) => id);
    return randomPairs(
      n % 2 === 0 ? sample(ids, n % (ids.length + 1), random) : ids,
      groups.map(({ id }) => id),
      random,
    );
  },
  foreign: ['', 'foreign', 0, { a: 'foreign' }, { foreign: 'x' }, { a: null }],
};
