import { distractors } from '../question-types/grading.js';
import { say } from '../result.js';
import { rationalesOf } from './rationales.js';
import type { LintRule } from './rule.js';

export const missingRationale: LintRule = {
  name: 'lint/missing-rationale',
  level: 'warning',
  description: 'Every wrong option has a reason, shown to whoever chose it.',
  reason:
    'A reader who is only told that an option is wrong keeps the mistake. The reason against it is what is learned from.',
  source:
    'Shute 2008, on elaborated feedback; Haladyna, Downing and Rodriguez 2002, guidelines 29 and 30, on distractors that are typical mistakes',
  reads: 'bank',
  examples: {
    fires: [
      `en
no-rationales
? When was the bridge closed?
- on Monday
+ on Tuesday`,
    ],
    passes: [
      `en
? When was the bridge closed?
- on Monday
+ on Tuesday`,
    ],
  },
  check: ({ bank: { questions } }) =>
    questions.flatMap((question, index) =>
      distractors(question)
        .filter((id) => !Object.hasOwn(rationalesOf(question), id))
        .map((id) => ({
          path: ['questions', index, 'key'],
          message: say`gives no reason against the wrong answer "${id}"; add one under "rationales"`,
          questions: [question.id],
        })),
    ),
};
