import fc from 'fast-check';
import { explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** A gap that is typed ("Montag") and one that is chosen from a list (b). */
export function cloze({ key, ...changes }: Changes<'cloze'> = {}): OfType<'cloze'> {
  return {
    ...fields(),
    id: 'cloze',
    type: 'cloze',
    text: 'Am {day} wurde {what} gesperrt.',
    gaps: [{ id: 'day' }, { id: 'what', options: letters('abc') }],
    ...changes,
    key: { accept: { day: ['Montag', 'Mo'] }, options: { what: 'b' }, explanation, ...key },
  };
}

export const clozeSupport: TypeSupport<'cloze'> = {
  example: cloze,
  wrong: { day: 'Dienstag', what: 'a' },
  questions: fc
    .tuple(optionalFields, fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.nat())
    .map(([more, listed, n]) => {
      const gaps = listed.map((isList, index) => ({
        id: `g${index}`,
        ...(isList && { options: letters('abc') }),
      }));
      const ids = (isList: boolean): string[] =>
        gaps.filter((_, i) => listed[i] === isList).map(({ id }) => id);
      const accept = Object.fromEntries(ids(false).map((id) => [id, [`Wort ${n}`, 'Wort']]));
      const options = Object.fromEntries(ids(true).map((id, i) => [id, 'abc'[(n + i) % 3] ?? 'a']));
      return cloze({
        ...more,
        text: gaps.map(({ id }) => `Es ist {${id}}.`).join(' '),
        gaps,
        key: { accept, options },
      });
    }),
  response: ({ gaps, key }, random, n) =>
    Object.fromEntries(
      gaps
        .filter((_, index) => random() < 0.9 || index === n % gaps.length)
        .map(({ id, options }) => {
          const right = options ? key.options?.[id] : key.accept?.[id]?.[n % 2];
          return [id, random() < 0.6 ? right : options ? 'a' : 'falsch'];
        }),
    ),
  foreign: ['', 'foreign', 0, { day: 0 }, { nothing: 'here' }, { constructor: 'x' }],
};
