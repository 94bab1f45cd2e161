import * as z from 'zod/mini';
import { described } from '../../described.js';
import { choiceSchema, keyFields, questionFields, text, KEY_SAYS } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(
    z.literal('open'),
    "An answer in the reader's own words, which readers compare with a model themselves.",
  ),
  graded: z.optional(described(z.boolean(), "Whether the reader's own ticks earn points.")),
  /** In UTF-16 code units, as browsers count what is typed. */
  maxLength: z.optional(
    described(
      z.int().check(z.minimum(1), z.maximum(5000)),
      'The most characters that can be typed; 5,000 where it is left out.',
      600,
    ),
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      model: described(
        text,
        'An answer that meets every criterion.',
        'DieNet behauptet es, geprüft ist es nicht.',
      ),
      criteria: described(
        z
          .array(
            z.strictObject({
              id: choiceSchema.shape.id,
              text: choiceSchema.shape.text,
              lang: choiceSchema.shape.lang,
            }),
          )
          .check(z.minLength(1), z.maxLength(6)),
        'What a good answer says, a statement each.',
      ),
    }),
    KEY_SAYS,
  ),
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
