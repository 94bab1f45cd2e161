import { say } from '../result.js';
import { forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import type { LintRule } from './rule.js';
import { wordsOf } from './words.js';

/** What a reader can hold in mind while looking for an answer. */
const WORDS = 40;

export const longStem: LintRule = {
  name: 'lint/long-stem',
  level: 'warning',
  description: `A prompt has no more than ${WORDS} words.`,
  reason:
    'What stands in a prompt beside the question costs time and hides what is asked. The explanation is the place for it.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 13 (“Minimize the amount of reading in each item”) and 16 (“Avoid window dressing”); Tarrant and others 2006, on gratuitous information',
  reads: 'languages',
  examples: {
    fires: [
      `en
? After the council had met twice in spring without any result, and after its chair, who had tried to please both of the camps, had left over the summer for reasons that were never made public, a new plan was put forward. What does it keep?
- the toll
+ the tunnel`,
    ],
    passes: [
      `en
? The council put forward a new plan in autumn. What does it keep?
- the toll
+ the tunnel`,
    ],
  },
  check: forEachItem(({ anatomy, lexicon }) => {
    const prompt = anatomy.stem[0];
    const words = prompt && lexicon ? wordsOf(prompt.text).length : 0;
    return prompt && words > WORDS
      ? [
          [
            prompt,
            say`has ${words} words, more than ${WORDS}; keep what is needed to answer`,
          ] satisfies Remark,
        ]
      : [];
  }),
};
