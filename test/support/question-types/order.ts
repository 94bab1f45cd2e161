import fc from 'fast-check';
import { createRandom, shuffle } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** Items d, c, b, a, whose right order is a, b, c, d. */
export function ordering({ key, ...changes }: Changes<'order'> = {}): OfType<'order'> {
  return {
    ...fields(),
    id: 'ordering',
    type: 'order',
    items: letters('dcba'),
    ...changes,
    key: { order: ['a', 'b', 'c', 'd'], explanation, ...key },
  };
}

export const orderSupport: TypeSupport<'order'> = {
  example: ordering,
  wrong: ['d', 'c', 'b', 'a'],
  questions: fc.tuple(optionalFields, choices(3, 8), fc.nat(), fc.nat()).map(([more, items, n, groups]) => {
    const ids = shuffle(
      items.map(({ id }) => id),
      createRandom(String(n)),
    );
    const times = Array.from({ length: 2 + (groups % (ids.length - 1)) }, (): string[] => []);
    ids.forEach((id, index) => times[index % times.length]?.push(id));
    return ordering({
      ...more,
      items,
      key: { order: times.map((ties) => (ties.length > 1 ? ties : (ties[0] ?? ''))) },
    });
  }),
  response: ({ items }, random) =>
    shuffle(
      items.map(({ id }) => id),
      random,
    ),
  foreign: ['', 'foreign', 0],
};
