import fc from 'fast-check';
import { createRandom, sample, shuffle } from '../../../src/random.js';
import type { Random } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** Items a, b and c, whose options are z, y and x; w is a distractor. */
export function matching({ key, ...changes }: Changes<'match'> = {}): OfType<'match'> {
  return {
    ...fields(),
    id: 'matching',
    type: 'match',
    items: letters('abc'),
    options: letters('wxyz'),
    ...changes,
    key: { pairs: { a: 'z', b: 'y', c: 'x' }, explanation, ...key },
  };
}

type Ids = readonly string[];

const idsOf = (list: readonly { readonly id: string }[]): Ids => list.map(({ id }) => id);

/** Each of the items with one of the targets: the first with the first, the others at random. */
export const randomPairs = (items: Ids, targets: Ids, random: Random): Record<string, string> =>
  Object.fromEntries(items.map((id) => [id, sample(targets, 1, random)[0] ?? '']));

/** Each of the items with a target of its own, as far as there are any. */
const ownPairs = (items: Ids, targets: Ids, random: Random): Record<string, string> => {
  const own = shuffle(targets, random);
  return Object.fromEntries(items.flatMap((id, index) => (own[index] ? [[id, own[index]]] : [])));
};

export const matchSupport: TypeSupport<'match'> = {
  example: matching,
  wrong: { a: 'x', b: 'z', c: 'y' },
  questions: fc
    .tuple(optionalFields, choices(2, 8), fc.nat(), fc.boolean())
    .map(([more, items, n, reuse]) => {
      const random = createRandom(String(n));
      const options = letters('qrstuvwxyz').slice(0, Math.min(10, items.length + (n % 3)));
      const pairs = ownPairs(idsOf(items), idsOf(options), random);
      return matching({ ...more, items, options, ...(reuse && { reuse }), key: { pairs } });
    }),
  response: ({ items, options, reuse }, random, n) => {
    const some = sample(idsOf(items), n % (items.length + 1), random);
    const asked = n % 2 === 0 ? some : idsOf(items);
    return (reuse ? randomPairs : ownPairs)(asked, idsOf(options), random);
  },
  foreign: ['', 'foreign', 0, { a: 'foreign' }, { foreign: 'z' }, { a: null }],
};
