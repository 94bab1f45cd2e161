import * as z from 'zod/mini';
import { described } from '../../described.js';
import { keyFields, questionFields, text, KEY_SAYS } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('number'), 'A number is typed.'),
  unit: z.optional(
    described(
      text,
      'What is counted: it stands behind the field, and may be typed with the number.',
      'Millionen Dollar',
    ),
  ),
  decimals: z.optional(
    described(z.int().check(z.minimum(0), z.maximum(6)), 'The most decimals that an answer may have.', 1),
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      value: described(z.number(), 'The right number.', 235),
      tolerance: z.optional(
        described(
          z.union([
            z.strictObject({
              absolute: described(z.number().check(z.minimum(0)), 'In the unit of the value.', 5),
            }),
            z.strictObject({
              percent: described(
                z.number().check(z.minimum(0), z.maximum(100)),
                'In percent of the value.',
                10,
              ),
            }),
          ]),
          'How far an answer may be off.',
          { absolute: 5 },
        ),
      ),
    }),
    KEY_SAYS,
  ),
});
/** Named apart from the type of the language. */
export type NumberQuestion = z.infer<typeof schema>;

export type NumberResponse = number;
