import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  choiceSchema,
  identifier,
  keyFields,
  questionFields,
  text,
  KEY_SAYS,
} from '../../question-fields.js';
import type { Pairs } from '../../question-type.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('categorise'), 'Items are sorted into groups.'),
  groups: described(
    z.array(choiceSchema).check(z.minLength(2), z.maxLength(4)),
    "What items are sorted into; shown in the author's order.",
  ),
  items: described(z.array(choiceSchema).check(z.minLength(3), z.maxLength(10)), 'What is to be sorted.'),
  key: described(
    z.strictObject({
      ...keyFields,
      groups: described(z.record(identifier, identifier), 'For the id of each item that of its group.', {
        a: 'checked',
        b: 'claimed',
      }),
      notes: z.optional(
        described(
          z.record(identifier, text),
          'What is shown below an item afterwards, such as who says so, by its id.',
          { a: 'AFP' },
        ),
      ),
    }),
    KEY_SAYS,
  ),
});
export type Categorise = z.infer<typeof schema>;

/** For the ids of the items those of their groups; items without one are left out. */
export type CategoriseResponse = Pairs;
