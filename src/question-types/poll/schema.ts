import * as z from 'zod/mini';
import { choiceSchema, keyFields, questionFields } from '../../question-fields.js';

/** An opinion earns no points. */
const { points: _, ...fields } = questionFields;

export const schema = z.strictObject({
  ...fields,
  type: z.literal('poll'),
  options: z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
  /** Holds no solution: what is said to everybody afterwards. */
  key: z.strictObject(keyFields),
});
export type Poll = z.infer<typeof schema>;

/** The id of the chosen option. */
export type PollResponse = string;
