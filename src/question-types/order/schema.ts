import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  choiceSchema,
  identifier,
  keyFields,
  questionFields,
  text,
  KEY_SAYS,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('order'), 'Events are put in order.'),
  items: described(
    z.array(choiceSchema).check(z.minLength(3), z.maxLength(8)),
    'What is to be put in order.',
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      order: described(
        z.array(z.union([identifier, z.array(identifier).check(z.minLength(2), z.maxLength(7))])),
        'The ids of all items, the earliest first; an inner list holds items of the same time, whose order does not count.',
        ['b', ['a', 'd'], 'c'],
      ),
      notes: z.optional(
        described(
          z.record(identifier, text),
          'What is shown beside an item afterwards, such as its time, by its id.',
          { a: '15 Uhr' },
        ),
      ),
    }),
    KEY_SAYS,
  ),
});
export type Order = z.infer<typeof schema>;

/** The ids of all items, earliest first. */
export type OrderResponse = readonly string[];
