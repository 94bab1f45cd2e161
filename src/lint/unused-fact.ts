import { say } from '../result.js';
import { rationalesOf } from './rationales.js';
import type { LintRule } from './rule.js';

export const unusedFact: LintRule = {
  name: 'lint/unused-fact',
  level: 'note',
  description: 'Every fact is the basis of a question, or speaks against an option.',
  reason:
    'A fact that nobody is asked about costs its author the same care at every correction of the article. It may be waiting for its question.',
  source:
    'AERA, APA and NCME 2014, standard 4.1, on coverage; Haladyna, Downing and Rodriguez 2002, guideline 2 (“important content”)',
  reads: 'bank',
  examples: {
    fires: [
      `en
unused
? When does the term end?
- in May
+ in June`,
    ],
    passes: [
      `en
? When does the term end?
- in May
+ in June`,
    ],
  },
  check: ({ bank: { facts, questions } }) => {
    const used = new Set<string | undefined>(
      questions.flatMap((question) => [
        ...question.basis,
        ...Object.values(rationalesOf(question)).map(({ fact }) => fact),
      ]),
    );
    return facts.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            {
              path: ['facts', index],
              message: say`has no question that stands on it; ask one, or leave it out`,
              facts: [id],
            },
          ],
    );
  },
};
