import { say } from '../result.js';
import { forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import { isSameAnswer } from './same-answer.js';
import type { LintRule } from './rule.js';

export const equalOptions: LintRule = {
  name: 'lint/equal-options',
  level: 'error',
  description: 'No two options are the same but for their spelling.',
  reason:
    '“3 hours” and “three hours”, “Zürich” and “Zuerich” are one answer: if it is right, two options are. (Options that are the same letter by letter never get this far: the bank is refused.)',
  source:
    'Haladyna, Downing and Rodriguez 2002, guideline 19 (“Make sure that only one of these choices is the right answer”); Tarrant and others 2006, on more than one correct answer',
  reads: 'languages',
  examples: {
    fires: [
      `en
? How long did it take?
- 3 hours
- three hours
+ four hours`,
    ],
    passes: [
      `en
? How long did it take?
- 3 hours
- 30 hours
+ 4 hours`,
    ],
  },
  check: forEachItem(({ anatomy, lexicon }) =>
    anatomy.sets.flatMap(({ options, role }) =>
      role === 'passage' || !lexicon
        ? []
        : options.flatMap((option, index): Remark[] => {
            const other = options
              .slice(0, index)
              .find(({ text }) => isSameAnswer(text, option.text, lexicon));
            return other
              ? [[option, say`is the same answer as "${other.text}"; replace one of the two`]]
              : [];
          }),
    ),
  ),
};
