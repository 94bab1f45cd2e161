import * as z from 'zod/mini';
import { acceptSchema, answerRulesSchema, keyFields, questionFields } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('short-text'),
  rules: z.optional(answerRulesSchema),
  /** The most characters that can be typed. */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(200))),
  key: z.strictObject({ ...keyFields, accept: acceptSchema }),
});
export type ShortText = z.infer<typeof schema>;

/** What was typed, as it was typed. */
export type ShortTextResponse = string;
