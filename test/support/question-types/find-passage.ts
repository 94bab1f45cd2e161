import fc from 'fast-check';
import { sample } from '../../../src/random.js';
import { explanation, fields, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

type Passage = OfType<'find-passage'>['passages'][number];

/** Passages whose texts differ: `passages('ab')` has the ids a and b. */
const passages = (ids: readonly string[]): Passage[] => ids.map((id) => ({ id, text: `Satz ${id}.` }));

/** Passages a to d; b is right. */
export function findPassage({ key, ...changes }: Changes<'find-passage'> = {}): OfType<'find-passage'> {
  return {
    ...fields(),
    id: 'passage',
    type: 'find-passage',
    relation: 'supports',
    passages: passages([...'abcd']),
    ...changes,
    key: { passage: 'b', explanation, ...key },
  };
}

export const findPassageSupport: TypeSupport<'find-passage'> = {
  example: findPassage,
  wrong: 'a',
  questions: fc
    .tuple(
      optionalFields,
      fc.record(
        { statement: fc.constant('Es war so.'), relation: fc.constantFrom('supports', 'contradicts') },
        { requiredKeys: ['relation'] },
      ),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
      fc.nat(),
    )
    .map(([more, own, placed, n]) =>
      findPassage({
        ...more,
        ...own,
        passages: passages(placed.map((_, index) => `p${index}`)).map((passage, index) => ({
          ...passage,
          ...(placed[index] && { evidence: { source: 'report', start: `Satz ${passage.id}` } }),
        })),
        key: { passage: `p${n % placed.length}` },
      }),
    ),
  response: (question, random) => sample(question.passages, 1, random)[0]?.id,
  foreign: ['', 'foreign', 0],
};
