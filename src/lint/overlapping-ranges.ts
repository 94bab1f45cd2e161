import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Item, Remark } from './edition.js';
import type { OptionSet } from '../question-anatomy.js';
import type { LintRule } from './rule.js';
import { quantitiesOf } from './quantity.js';

function overlaps({ lexicon }: Item, { options }: OptionSet): Remark[] {
  const found =
    lexicon &&
    quantitiesOf(
      options.map(({ text }) => text),
      lexicon,
    );
  if (!found) return [];
  const ranges = found
    .map((range, index) => ({ ...range, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  for (const [place, range] of ranges.entries()) {
    const next = ranges[place + 1];
    const isRange = range.to > range.from || (next && next.to > next.from);
    if (!next || !isRange || next.from > range.to) continue;
    const [one, other] = [options[range.index], options[next.index]];
    if (one && other)
      return [[other, say`overlaps with "${one.text}", so that both can be right; part the ranges`]];
  }
  return [];
}

export const overlappingRanges: LintRule = {
  name: 'lint/overlapping-ranges',
  level: 'warning',
  description: 'Options that are ranges of numbers have no number in common.',
  reason:
    'A number that lies in two ranges makes both right, and “more than 200” is true whenever “more than 300” is: then two options can be defended, or one strikes out another.',
  source: 'Haladyna, Downing and Rodriguez 2002, guideline 22 (“Keep choices independent”)',
  reads: 'languages',
  examples: {
    fires: [
      `en
? How many people came?
- 100 to 200
+ 200 to 300
- 300 to 400`,
      `de
? Wie viele Menschen kamen?
- mehr als 100
- mehr als 200
+ mehr als 300`,
    ],
    passes: [
      `en
? How many people came?
- under 100
+ 100 to 199
- 200 and more`,
    ],
  },
  check: forEachItem((item) => choicesOf(item).flatMap((set) => overlaps(item, set))),
};
