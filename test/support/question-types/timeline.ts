import fc from 'fast-check';
import { momentsOf } from '../../../src/index.js';
import { createRandom, sample } from '../../../src/random.js';
import { choices, explanation, fields, letters, optionalFields } from './fields.js';
import type { Changes, OfType, TypeSupport } from './fields.js';

/** On an axis of eight days, a to d on days 1, 3, 5 and 7. */
export function placing({ key, ...changes }: Changes<'timeline'> = {}): OfType<'timeline'> {
  return {
    ...fields(),
    id: 'timeline',
    type: 'timeline',
    from: '2025-06-01',
    to: '2025-06-09',
    step: 1440,
    events: letters('abcd'),
    ...changes,
    key: {
      at: { a: '2025-06-01', b: '2025-06-03', c: '2025-06-05', d: '2025-06-07' },
      explanation,
      ...key,
    },
  };
}

/** Axes of every kind of moment. */
const axes = fc.constantFrom(
  { from: '2025-02-20', to: '2025-03-20', step: 1440 },
  { from: '2025-05-24T12:00', to: '2025-05-24T18:00', step: 15 },
  { from: 'thu', to: 'wed', step: 1440 },
  { from: 'satT22:30', to: 'monT01:30', step: 30 },
);

export const timelineSupport: TypeSupport<'timeline'> = {
  example: placing,
  wrong: { a: '2025-06-09', b: '2025-06-09', c: '2025-06-09', d: '2025-06-09' },
  questions: fc
    .tuple(optionalFields, axes, choices(2, 8), fc.nat(), fc.nat(2))
    .map(([more, axis, events, n, tolerance]) => {
      const random = createRandom(String(n));
      const moments = momentsOf(placing(axis));
      const [first = '', second = ''] = sample(moments, 2, random);
      const times = events.map(
        (_, index) => [first, second, ...sample(moments, 1, random)][Math.min(index, 2)],
      );
      const at = Object.fromEntries(events.map(({ id }, index) => [id, times[index] ?? first]));
      // The two first are at least a step apart, so that their order counts.
      return placing({
        ...more,
        ...axis,
        events,
        key: { at, tolerance: Math.floor((axis.step * tolerance) / 5) },
      });
    }),
  response: (question, random, n) => {
    const moments = momentsOf(question);
    const count = n % 3 === 0 ? n % (question.events.length + 1) : question.events.length;
    return n % 7 === 0
      ? question.key.at
      : Object.fromEntries(
          question.events.slice(0, count).map(({ id }) => [id, sample(moments, 1, random)[0]]),
        );
  },
  foreign: ['', 0, { a: 'never' }, { toString: '2025-06-01' }],
};
