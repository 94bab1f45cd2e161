import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  choiceSchema,
  keyFields,
  questionFields,
  rationales,
  KEY_SAYS,
  solutionId,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('single-choice'), 'One option of several is right.'),
  options: described(
    z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
    'What can be chosen; shuffled unless the quiz says otherwise.',
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      option: solutionId,
      rationales,
    }),
    KEY_SAYS,
  ),
});
export type SingleChoice = z.infer<typeof schema>;

/** The id of the chosen option. */
export type SingleChoiceResponse = string;
