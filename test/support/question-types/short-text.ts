import fc from 'fast-check';
import { explanation, fields, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** "Donaubrücke" is right, and "Brücke". */
export function shortText({ key, ...changes }: Changes<'short-text'> = {}): OfType<'short-text'> {
  return {
    ...fields(),
    id: 'short',
    type: 'short-text',
    ...changes,
    key: { accept: ['Donaubrücke', 'Brücke'], explanation, ...key },
  };
}

const rules: fc.Arbitrary<NonNullable<OfType<'short-text'>['rules']>> = fc.record(
  {
    case: fc.constantFrom('ignore' as const, 'exact' as const),
    diacritics: fc.constantFrom('ignore' as const, 'exact' as const),
    umlauts: fc.constantFrom('either' as const, 'exact' as const),
    eszett: fc.constantFrom('either' as const, 'exact' as const),
    typos: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: [] },
);

const forms = fc.constantFrom(
  'Straße',
  'Ida Kern',
  'Łódź',
  '235',
  'العبّارة',
  'Überlandstraßenbahn',
  '👩‍👩‍👧 Familie',
);

export const shortTextSupport: TypeSupport<'short-text'> = {
  example: shortText,
  wrong: 'Straße',
  questions: fc
    .tuple(
      optionalFields,
      fc.option(rules, { nil: undefined }),
      fc.array(forms, { minLength: 1, maxLength: 5 }),
    )
    .map(([more, given, accept]) => shortText({ ...more, ...(given && { rules: given }), key: { accept } })),
  response: ({ key }, random, n) =>
    [key.accept[n % key.accept.length], ' ', '', `${key.accept[0]}x`, 'etwas anderes'][
      Math.floor(random() * 5)
    ],
  foreign: ['', 0, 'x'.repeat(201)],
};
