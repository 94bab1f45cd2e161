import { say } from '../result.js';
import { forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import { readabilityOf } from './readability.js';
import type { LintRule } from './rule.js';

/** Formulas count; of fewer words they say nothing. */
const WORDS = 6;
/** What scholarly prose has, and a reader on a phone will not take: all formulas must agree. */
const HARD = { ease: 0, lix: 65, wiener: 13 };

export const readingEase: LintRule = {
  name: 'lint/reading-ease',
  level: 'warning',
  description: 'A question is not harder to read than scholarly prose.',
  reason:
    'A question that is hard to read measures reading. German is measured by Amstad, LIX and the first Viennese formula, English by Flesch and LIX; only where all agree is anything said, because each errs on short texts. Syllables are counted by groups of vowels: patterns for hyphenation leave out those of one letter (“A-bend”, “ci-ty”).',
  source:
    'Flesch 1948; Amstad 1978; Björnsson 1968; Bamberger and Vanecek 1984; Haladyna, Downing and Rodriguez 2002, guideline 8 (“Keep vocabulary simple”)',
  reads: 'languages',
  examples: {
    fires: [
      `en
? Which administrative interpretation substantially invalidates municipal regulatory authorisation?
- environmental certification
+ constitutional incompatibility`,
    ],
    passes: [
      `en
? Why did the council have to withdraw the permit?
- It had expired.
+ It was against the constitution.`,
    ],
  },
  check: forEachItem(({ anatomy, lexicon }) =>
    anatomy.stem.flatMap((part): Remark[] => {
      if (!lexicon) return [];
      const { ease, lix, wiener, words } = readabilityOf(part.text, lexicon);
      const isHard =
        ease < HARD.ease && lix > HARD.lix && (lexicon.language !== 'de' || wiener > HARD.wiener);
      if (words < WORDS || !isHard) return [];
      return [
        [
          part,
          say`is harder to read than scholarly prose (reading ease ${Math.round(ease)}, LIX ${Math.round(lix)}); use shorter words and sentences`,
        ],
      ];
    }),
  ),
};
