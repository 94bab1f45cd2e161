import * as z from 'zod/mini';
import { described } from '../../described.js';
import { choiceSchema, identifier, keyFields, questionFields, KEY_SAYS } from '../../question-fields.js';
import type { Pairs } from '../../question-type.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('match'), 'Each item is matched with an option.'),
  items: described(
    z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
    "What is to be matched; shown in the author's order.",
  ),
  options: described(
    z.array(choiceSchema).check(z.minLength(2), z.maxLength(10)),
    'What can be matched with an item; those that the key does not name are distractors.',
  ),
  reuse: z.optional(
    described(
      z.boolean(),
      'Whether an option may go with several items; once at most where this is left out.',
    ),
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      pairs: described(z.record(identifier, identifier), 'For the id of each item that of its option.', {
        musk: 'a',
        site: 'c',
      }),
    }),
    KEY_SAYS,
  ),
});
export type Match = z.infer<typeof schema>;

/** For the ids of the items those of their options; items without one are left out. */
export type MatchResponse = Pairs;
