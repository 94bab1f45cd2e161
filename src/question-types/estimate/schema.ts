import * as z from 'zod/mini';
import { keyFields, questionFields, text } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('estimate'),
  /** The ends of the scale, and how far one step goes; both ends are on a step. */
  min: z.number(),
  max: z.number(),
  step: z.number().check(z.minimum(0.01)),
  /** What is counted, as it stands behind the number. */
  unit: z.optional(text),
  key: z.strictObject({
    ...keyFields,
    value: z.number(),
    /** How far from the value a response may be and still earn every point. */
    full: z.number().check(z.minimum(0)),
    /** From which distance on it earns nothing. */
    zero: z.number(),
  }),
});
export type Estimate = z.infer<typeof schema>;

/** A number on the scale, on a step or between two. */
export type EstimateResponse = number;
