import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import { isNegativeStem, negationsIn } from './negations.js';
import type { LintRule } from './rule.js';

/** Marks of emphasis in plain text; they have a rule of their own. */
const EMPHASIS = /[*_]\p{L}+[*_]/u;

export const negativeStem: LintRule = {
  name: 'lint/negative-stem',
  level: 'warning',
  description:
    'A question that asks for what is not so says it in capitals, if it cannot be asked the other way round.',
  reason:
    'Readers look for what is right, miss a small “not” and choose the first option that is true: the question then measures how they read it. “Why did … not” asks for a reason and is let pass.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 17 (“If negative words are used, use the word cautiously and always ensure that the word appears capitalized and boldface”); Tarrant and others 2006, on negatively worded stem; Chiavaroli 2017',
  reads: 'languages',
  examples: {
    fires: [
      `en
? Which of these towns is not on the coast?
- Hull
+ Leeds
- Whitby`,
    ],
    passes: [
      `en
? Which of these towns is NOT on the coast?
- Hull
+ Leeds
- Whitby`,
      `de
? Warum fuhr der Zug nicht weiter?
- Ein Signal war defekt.
+ Ein Baum lag auf dem Gleis.`,
    ],
  },
  check: forEachItem((item) => {
    const { anatomy, lexicon } = item;
    const prompt = anatomy.stem[0];
    if (!lexicon || !prompt || !choicesOf(item).some(({ around }) => !around)) return [];
    if (!isNegativeStem(prompt.text, lexicon)) return [];
    if (negationsIn(prompt.text, lexicon).some((word) => word === word.toUpperCase())) return [];
    if (EMPHASIS.test(prompt.text)) return [];
    return [
      [
        prompt,
        say`asks for what is not so, which is easily missed; ask for what is so, or write the "not" in capitals`,
      ],
    ];
  }),
};
