import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Item, Remark } from './edition.js';
import { isNegativeStem, mostDenials, negationsIn } from './negations.js';
import type { LintRule } from './rule.js';

/** Options that deny, below a question that denies already. */
function deniedTwice(item: Item): Remark[] {
  const { anatomy, lexicon } = item;
  if (!lexicon || !isNegativeStem(anatomy.stem[0]?.text ?? '', lexicon)) return [];
  return choicesOf(item).flatMap(({ options }) =>
    options
      .filter(({ text }) => negationsIn(text, lexicon).length > 0)
      .map((option): Remark => [option, say`denies what the question denies already; drop one of the two`]),
  );
}

export const doubleNegative: LintRule = {
  name: 'lint/double-negative',
  level: 'warning',
  description:
    'Nothing is denied twice, neither in one sentence nor by an option below a question that denies.',
  reason:
    'Two negations have to be worked out like a sum, and readers who know the answer get it wrong. “False”, “untrue” and “to deny” count as one.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 17 and 27; Case and Swanson 2001, on technical item flaws; Chiavaroli 2017',
  reads: 'languages',
  examples: {
    fires: [
      `en
F Nobody denies that the bridge is safe.`,
      `de
? Welche Angabe ist NICHT falsch?
+ Der Turm steht.
- Der Turm fiel.`,
    ],
    passes: [
      `en
F The council did not close the bridge.`,
    ],
  },
  check: forEachItem((item) => {
    const { anatomy, lexicon } = item;
    if (!lexicon) return [];
    const stems = anatomy.stem.filter(({ text }) => mostDenials(text, lexicon) > 1);
    return [
      ...stems.map((part): Remark => [part, say`denies twice in one sentence; say it without a negation`]),
      ...(stems.length > 0 ? [] : deniedTwice(item)),
    ];
  }),
};
