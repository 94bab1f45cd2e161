import * as z from 'zod/mini';
import { described } from '../../described.js';
import { choiceSchema, keyFields, questionFields, KEY_SAYS } from '../../question-fields.js';

/** An opinion earns no points. */
const { points: _, ...fields } = questionFields;

export const schema = z.strictObject({
  ...fields,
  type: described(z.literal('poll'), 'An opinion; nothing is graded.'),
  options: described(
    z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
    'What can be chosen; none is right or wrong.',
  ),
  /** Holds no solution: what is said to everybody afterwards. */
  key: described(z.strictObject(keyFields), KEY_SAYS),
});
export type Poll = z.infer<typeof schema>;

/** The id of the chosen option. */
export type PollResponse = string;
