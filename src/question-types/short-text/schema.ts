import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  acceptSchema,
  answerRulesSchema,
  keyFields,
  questionFields,
  KEY_SAYS,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('short-text'), 'A few words are typed.'),
  rules: z.optional(described(answerRulesSchema, 'What counts when the answer is compared.')),
  maxLength: z.optional(
    described(z.int().check(z.minimum(1), z.maximum(200)), 'The most characters that can be typed.', 40),
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      accept: described(acceptSchema, 'What is accepted; the first form is shown as the solution.', [
        'Sonderberater',
        'Berater',
      ]),
    }),
    KEY_SAYS,
  ),
});
export type ShortText = z.infer<typeof schema>;

/** What was typed, as it was typed. */
export type ShortTextResponse = string;
