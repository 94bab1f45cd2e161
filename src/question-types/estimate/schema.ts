import * as z from 'zod/mini';
import { described } from '../../described.js';
import { keyFields, questionFields, text, KEY_SAYS } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('estimate'), 'A number is estimated on a scale.'),
  min: described(z.number(), 'The lower end of the scale.', 0),
  max: described(z.number(), 'The upper end of the scale; it is on a step.', 500),
  step: described(z.number().check(z.minimum(0.01)), 'How far one step on the scale goes.', 5),
  unit: z.optional(described(text, 'What is counted, as it stands behind the number.', 'Millionen Dollar')),
  key: described(
    z.strictObject({
      ...keyFields,
      value: described(z.number(), 'The right number.', 235),
      full: described(
        z.number().check(z.minimum(0)),
        'How far from the value a response may be and still earn every point.',
        10,
      ),
      zero: described(z.number(), 'From which distance on it earns nothing.', 100),
    }),
    KEY_SAYS,
  ),
});
export type Estimate = z.infer<typeof schema>;

/** A number on the scale, on a step or between two. */
export type EstimateResponse = number;
