import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { LintRule } from './rule.js';

/** From half as long again on, and by so many characters, an option stands out among the others. */
const RATIO = 1.5;
const CHARACTERS = 12;

export const longestKey: LintRule = {
  name: 'lint/longest-key',
  level: 'warning',
  description: 'The right option does not stand out as the longest.',
  reason:
    'Authors qualify what has to be true and leave the rest bare, so that a reader who knows nothing takes the longest option and is right. Shorten the key, or say as much in the others.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 24 and 28d; Tarrant and others 2006, on a longest option that is correct',
  reads: 'languages',
  examples: {
    fires: [
      `en
? Why was the bridge closed?
- for a film
- after a storm
+ because engineers had found rust in the cables that hold it
- for a race`,
    ],
    passes: [
      `en
? Why was the bridge closed?
- because a film was shot on it
- because a storm had damaged a pier
+ because engineers had found rust`,
    ],
  },
  check: forEachItem((item) =>
    choicesOf(item).flatMap(({ options }) => {
      const [key, ...more] = options.filter(({ isKey }) => isKey);
      if (!key || more.length > 0 || options.length < 3) return [];
      // "Both A and B" has a rule of its own.
      if (item.lexicon?.allOrNone.test(key.text)) return [];
      const next = Math.max(...options.filter((option) => option !== key).map(({ text }) => text.length));
      if (key.text.length < next * RATIO || key.text.length < next + CHARACTERS) return [];
      return [
        [
          key,
          say`is the right option and by far the longest (${key.text.length} characters, the next ${next}); even them out`,
        ],
      ];
    }),
  ),
};
