import * as z from 'zod/mini';
import { described } from '../../described.js';
import { keyFields, questionFields, rationaleSchema, KEY_SAYS } from '../../question-fields.js';

const answer = z.enum(['true', 'false', 'not-stated']);

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('true-false'), 'A statement that is right or wrong, or not in the article.'),
  notStated: z.optional(
    described(z.boolean(), 'Offers a third answer: the statement is not in the article.'),
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      answer: described(answer, 'The right answer, as a text in quotes.', 'false'),
      rationales: z.optional(
        described(
          z.record(z.string(), rationaleSchema),
          'For each wrong answer the reason against it: "true", "false" or "not-stated".',
        ),
      ),
    }),
    KEY_SAYS,
  ),
});
export type TrueFalse = z.infer<typeof schema>;

export type TrueFalseResponse = z.infer<typeof answer>;
