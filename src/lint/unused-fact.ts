import { rationalesOf } from './rationales.js';
import type { LintRule } from './rule.js';

export const unusedFact: LintRule = {
  name: 'reference/unused-fact',
  level: 'note',
  description: 'Every fact is the basis of a question, or speaks against an option.',
  check: ({ facts, questions }) => {
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
              message: 'has no question that stands on it; ask one, or leave it out',
              facts: [id],
            },
          ],
    );
  },
};
