import { say } from '../result.js';
import { choicesOf, forEachItem } from './edition.js';
import type { Remark } from './edition.js';
import type { LintRule } from './rule.js';

export const allOrNone: LintRule = {
  name: 'lint/all-or-none',
  level: 'warning',
  description: 'No option stands for others: “all of the above”, “none of these”, “both A and B”.',
  reason:
    'Who knows two of the options to be right takes “all” without the third, who knows one to be wrong strikes it out, and “none” shows only what somebody does not know. Options are shown in another order to every reader, so that “above” is not even true.',
  source:
    'Haladyna, Downing and Rodriguez 2002, guidelines 25 and 26; Tarrant and others 2006, on all of the above, none of the above and K-type items',
  reads: 'languages',
  examples: {
    fires: [
      `en
? Who signed the treaty?
- Norway
- Chile
- Ghana
+ all of the above`,
      `de
? Wer unterschrieb den Vertrag?
- Norwegen
- Chile
+ keines dieser Länder`,
    ],
    passes: [
      `en
? Who may enter the yard?
+ all residents
- all teachers
- all drivers`,
    ],
  },
  check: forEachItem((item) =>
    choicesOf(item).flatMap(({ options }) =>
      options
        .filter(({ text }) => item.lexicon?.allOrNone.test(text.trim()))
        .map((option): Remark => [
          option,
          say`stands for other options; say what it means, or ask for several`,
        ]),
    ),
  ),
};
