import * as z from 'zod/mini';
import { keyFields, questionFields, text } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('number'),
  /** Stands behind the field; may be typed with the number. */
  unit: z.optional(text),
  /** The most decimals that an answer may have. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  key: z.strictObject({
    ...keyFields,
    value: z.number(),
    /** How far an answer may be off: in the unit of the value, or in percent of it. */
    tolerance: z.optional(
      z.union([
        z.strictObject({ absolute: z.number().check(z.minimum(0)) }),
        z.strictObject({ percent: z.number().check(z.minimum(0), z.maximum(100)) }),
      ]),
    ),
  }),
});
/** Named apart from the type of the language. */
export type NumberQuestion = z.infer<typeof schema>;

export type NumberResponse = number;
