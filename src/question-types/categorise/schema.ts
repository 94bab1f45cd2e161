import * as z from 'zod/mini';
import { choiceSchema, identifier, keyFields, questionFields, text } from '../../question-fields.js';
import type { Pairs } from '../../question-type.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('categorise'),
  /** Shown in the author's order. */
  groups: z.array(choiceSchema).check(z.minLength(2), z.maxLength(4)),
  items: z.array(choiceSchema).check(z.minLength(3), z.maxLength(10)),
  key: z.strictObject({
    ...keyFields,
    /** For the id of each item that of its group. */
    groups: z.record(identifier, identifier),
    /** What is shown below an item afterwards, such as who says so. */
    notes: z.optional(z.record(identifier, text)),
  }),
});
export type Categorise = z.infer<typeof schema>;

/** For the ids of the items those of their groups; items without one are left out. */
export type CategoriseResponse = Pairs;
