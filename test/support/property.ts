import fc from 'fast-check';

declare const __STEPS__: number;
declare const __EVERY_STATE__: boolean;

/** The random session steps of this test run: 100,000 in an ordinary run, a million in a long one. */
export const STEPS = __STEPS__;

/** Whether nothing is left out to save time: in `npm run test:long`, and for the page on accessibility. */
export const EVERY_STATE = __EVERY_STATE__;

const ORDINARY_STEPS = 100_000;

/** How often something is done that an ordinary run does `count` times. */
export function scaled(count: number): number {
  return Math.ceil((count * STEPS) / ORDINARY_STEPS);
}

/** Checks a property: with the same cases in every ordinary run, with new ones in each longer run. */
export function check<T>(property: fc.IProperty<T>, runs = 100): void {
  const seed = STEPS > ORDINARY_STEPS ? {} : { seed: 7 };
  fc.assert(property, { numRuns: scaled(runs), ...seed });
}
