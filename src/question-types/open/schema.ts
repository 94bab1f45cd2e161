import * as z from 'zod/mini';
import { choiceSchema, identifier, keyFields, questionFields, text } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('open'),
  /** Whether the reader's own ticks earn points. */
  graded: z.optional(z.boolean()),
  /** In UTF-16 code units, as browsers count what is typed; 5,000 where it is left out. */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(5000))),
  key: z.strictObject({
    ...keyFields,
    /** An answer that meets every criterion. */
    model: text,
    /** What a good answer says, a statement each. */
    criteria: z
      .array(z.strictObject({ id: identifier, text, lang: choiceSchema.shape.lang }))
      .check(z.minLength(1), z.maxLength(6)),
  }),
});
export type Open = z.infer<typeof schema>;

/**
 * What the reader wrote; whether it was compared with the model answer, after which it is not changed; and the ids of the
 * criteria that the reader says are met.
 */
export interface OpenResponse {
  readonly text: string;
  readonly compared: boolean;
  readonly met: readonly string[];
}
