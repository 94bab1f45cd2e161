import { distractors } from '../question-types/grading.js';
import { rationalesOf } from './rationales.js';
import type { LintRule } from './rule.js';

export const missingRationale: LintRule = {
  name: 'lint/missing-rationale',
  level: 'warning',
  description: 'Every wrong option has a reason, shown to whoever chose it.',
  check: ({ questions }) =>
    questions.flatMap((question, index) =>
      distractors(question)
        .filter((id) => !Object.hasOwn(rationalesOf(question), id))
        .map((id) => ({
          path: ['questions', index, 'key'],
          message: `gives no reason against the wrong answer "${id}"; add one under "rationales"`,
          questions: [question.id],
        })),
    ),
};
