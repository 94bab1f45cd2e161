import * as z from 'zod/mini';
import { keyFields, questionFields, rationaleSchema } from '../../question-fields.js';

const answer = z.enum(['true', 'false', 'not-stated']);

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('true-false'),
  /** Offers a third answer: the statement is not in the article. */
  notStated: z.optional(z.boolean()),
  key: z.strictObject({
    ...keyFields,
    answer,
    rationales: z.optional(z.record(z.string(), rationaleSchema)),
  }),
});
export type TrueFalse = z.infer<typeof schema>;

export type TrueFalseResponse = z.infer<typeof answer>;
