import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Option } from '../question-anatomy.js';
import type { LintRule } from './rule.js';

/** From twice the length of the next on, and by so many characters, an option is not read as one of them. */
const RATIO = 2;
const CHARACTERS = 20;

/** The option that stands out: a long one that is not the key, or a short one that is. */
function outlier(options: readonly Option[]): [Option, string] | undefined {
  const sorted = [...options].sort((a, b) => a.text.length - b.text.length);
  const [shortest, nextShortest] = sorted;
  const [nextLongest, longest] = sorted.slice(-2);
  const isFar = (short: Option | undefined, long: Option | undefined): boolean =>
    short !== undefined &&
    long !== undefined &&
    long.text.length >= Math.max(short.text.length * RATIO, short.text.length + CHARACTERS);
  if (longest && !longest.isKey && isFar(nextLongest, longest))
    return [longest, say`is by far the longest option; give all of them about the same length`];
  if (shortest?.isKey && isFar(shortest, nextShortest))
    return [shortest, say`is by far the shortest option; give all of them about the same length`];
  return undefined;
}

export const unevenOptions: LintRule = {
  name: 'lint/uneven-options',
  level: 'warning',
  description: 'The options of a question are about equally long.',
  reason:
    'An option that is far longer or shorter than the others is not weighed against them: it is struck out, or taken, for its looks. That the key is the longest has a rule of its own.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 24 (“Keep the length of choices about equal”); Tarrant and others 2006',
  reads: 'languages',
  examples: {
    fires: [
      `en
? What stopped the ferry?
- a dispute about the pay of those who work on Sundays and at night
+ fog
- an engine that had already failed twice in the same month`,
    ],
    passes: [
      `en
? What stopped the ferry?
- a strike
+ fog
- an engine`,
    ],
  },
  check: forEachItem((item) =>
    choicesOf(item).flatMap(({ options }) => {
      const found = options.length < 3 ? undefined : outlier(options);
      return found ? [found] : [];
    }),
  ),
};
