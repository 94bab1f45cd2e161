import { say } from '../result.js';
import { choicesOf, forEachItem, listOf } from './edition.js';
import type { LintRule } from './rule.js';
import { quantitiesOf } from './quantity.js';

export const numberOrder: LintRule = {
  name: 'lint/number-order',
  level: 'note',
  description: 'Options that are numbers stand in their order.',
  reason:
    'Who knows the number should find it without searching. The order of the bank is what is printed, and what is shown where a quiz does not shuffle; an option with `fixed` keeps its place in every quiz.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 21 (“Place choices in logical or numerical order”)',
  reads: 'languages',
  examples: {
    fires: [
      `en
? How many boats sank?
- 12
+ 5
- 8`,
    ],
    passes: [
      `en
? How many boats sank?
- 5
- 8
+ 12`,
      `en
? How did the match end?
- 3:1
+ 2:2
- 0:4`,
    ],
  },
  check: forEachItem((item) =>
    choicesOf(item).flatMap((set) => {
      const { lexicon } = item;
      const found =
        lexicon &&
        quantitiesOf(
          set.options.map(({ text }) => text),
          lexicon,
        );
      if (!found || found.length < 3) return [];
      const middles = found.map(({ from, to }) => (Number.isFinite(from) ? from : to));
      const isSorted = (sign: number): boolean =>
        middles.every((value, index) => index === 0 || (value - (middles[index - 1] ?? value)) * sign >= 0);
      return isSorted(1) || isSorted(-1)
        ? []
        : [[listOf(set), say`holds numbers that are out of order; sort them`]];
    }),
  ),
};
