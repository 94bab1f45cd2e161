import { say } from '../result.js';
import type { Edition } from './edition.js';
import { choicesOf } from './edition.js';
import type { Finding, LintRule } from './rule.js';

/** Of fewer questions chance alone makes any pattern. */
const QUESTIONS = 10;
/** The 99 % points of the chi-squared distribution, by its degrees of freedom from 1 on. */
const CRITICAL = [6.63, 9.21, 11.34, 13.28, 15.09, 16.81, 18.48];
/** A pattern of up to so many places, seen so many times, is learned while playing. */
const LONGEST_CYCLE = 4;
const CYCLES = 4;

interface Places {
  /** The place of each key, counted from 0. */
  readonly keys: readonly number[];
  /** How many keys chance would put to each place. */
  readonly expected: readonly number[];
}

function placesOf(edition: Edition): Places {
  const sets = edition.items.flatMap((item) =>
    choicesOf(item).filter(
      ({ around, options }) =>
        !around && options.length > 2 && options.filter(({ isKey }) => isKey).length === 1,
    ),
  );
  const expected: number[] = [];
  for (const { options } of sets)
    options.forEach((_, place) => (expected[place] = (expected[place] ?? 0) + 1 / options.length));
  return { keys: sets.map(({ options }) => options.findIndex(({ isKey }) => isKey)), expected };
}

/** The place that holds far more keys than chance would give it, if the whole is no chance. */
function crowdedPlace({ keys, expected }: Places): number | undefined {
  const counts = expected.map((_, place) => keys.filter((key) => key === place).length);
  const chi = expected.reduce((sum, one, place) => sum + ((counts[place] ?? 0) - one) ** 2 / one, 0);
  if (chi <= (CRITICAL[expected.length - 2] ?? Infinity)) return undefined;
  const excess = expected.map((one, place) => (counts[place] ?? 0) - one);
  return excess.indexOf(Math.max(...excess));
}

function cycleOf(keys: readonly number[]): number | undefined {
  const lengths = Array.from({ length: LONGEST_CYCLE - 1 }, (_, index) => index + 2);
  return lengths.find(
    (length) =>
      keys.length >= length * CYCLES &&
      keys.every((key, index) => index < length || key === keys[index - length]),
  );
}

export const keyPosition: LintRule = {
  name: 'lint/key-position',
  level: 'warning',
  description: 'Over a bank, the right option stands in every place about equally often, and in no pattern.',
  reason:
    'Authors hide the key in the middle, and readers look for it there. The order of the bank is what is printed, and what is shown where a quiz does not shuffle. Tested by chi-squared at 1 %, from ten questions on.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 20 (“Vary the location of the right answer”); Attali and Bar-Hillel 2003',
  reads: 'bank',
  examples: {
    fires: [`en\nkeys bbbbcbbbbbabbbb`, `en\nkeys abcabcabcabcabc`],
    passes: [`en\nkeys abdcacbdbadcdbca`, `en\nkeys bbb`],
  },
  check: (edition): Finding[] => {
    const places = placesOf(edition);
    if (places.keys.length < QUESTIONS) return [];
    const cycle = cycleOf(places.keys);
    if (cycle)
      return [
        {
          path: ['questions'],
          message: say`have their right options in a pattern that repeats every ${cycle} questions; mix them`,
        },
      ];
    const place = crowdedPlace(places);
    if (place === undefined) return [];
    const count = places.keys.filter((key) => key === place).length;
    const message = say`have the right option in place ${place + 1} in ${count} of ${places.keys.length} cases; spread it over all places`;
    return [{ path: ['questions'], message }];
  },
};
