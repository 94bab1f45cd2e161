import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  choiceSchema,
  identifier,
  keyFields,
  questionFields,
  rationales,
  KEY_SAYS,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('multiple-choice'), 'Several options are right.'),
  options: described(
    z.array(choiceSchema).check(z.minLength(3), z.maxLength(10)),
    'What can be chosen; shuffled unless the quiz says otherwise.',
  ),
  choose: z.optional(
    described(
      z.int().check(z.minimum(1), z.maximum(9)),
      'How many options the reader is asked to choose; any number where it is left out.',
      2,
    ),
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      options: described(
        z.array(identifier).check(z.minLength(1), z.maxLength(9)),
        'The ids of the right options.',
        ['a', 'c'],
      ),
      rationales,
    }),
    KEY_SAYS,
  ),
});
export type MultipleChoice = z.infer<typeof schema>;

/** The ids of the chosen options, in any order. */
export type MultipleChoiceResponse = readonly string[];
