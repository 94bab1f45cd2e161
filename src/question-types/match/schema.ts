import * as z from 'zod/mini';
import { choiceSchema, identifier, keyFields, questionFields } from '../../question-fields.js';
import type { Pairs } from '../../question-type.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('match'),
  /** Shown in the author's order. */
  items: z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
  /** What can be matched with an item; those that the key does not name are distractors. */
  options: z.array(choiceSchema).check(z.minLength(2), z.maxLength(10)),
  /** Whether an option may go with several items; once at most where this is left out. */
  reuse: z.optional(z.boolean()),
  key: z.strictObject({
    ...keyFields,
    /** For the id of each item that of its option. */
    pairs: z.record(identifier, identifier),
  }),
});
export type Match = z.infer<typeof schema>;

/** For the ids of the items those of their options; items without one are left out. */
export type MatchResponse = Pairs;
