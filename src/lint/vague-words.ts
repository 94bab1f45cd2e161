import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import type { LintRule } from './rule.js';

export const vagueWords: LintRule = {
  name: 'lint/vague-words',
  level: 'warning',
  description: 'Neither an option nor a statement to judge rests on a vague word for how often.',
  reason:
    '“Often” is once a week to one reader and daily to another, so that nobody can be shown to be right. Say how often, or leave it out; in opinions such words do no harm.',
  source: 'Case and Swanson 2001, on technical item flaws; Tarrant and others 2006, on vague terms',
  reads: 'languages',
  examples: {
    fires: [
      `en
? How is the river in summer?
- It is often dry.
+ It is low.
- It is frozen.`,
    ],
    passes: [
      `en
? How often is the river dredged?
- once a year
+ twice a year
- every three years`,
    ],
  },
  check: forEachItem((item) => {
    const { anatomy, lexicon } = item;
    if (!lexicon) return [];
    const options = choicesOf(item).flatMap((set) => set.options);
    return [...(anatomy.statement ? [anatomy.statement] : []), ...options].flatMap((part): Remark[] => {
      const word = lexicon.vague.exec(part.text)?.[0];
      return word
        ? [[part, say`rests on "${word}", which is another number to everybody; say how often`]]
        : [];
    });
  }),
};
