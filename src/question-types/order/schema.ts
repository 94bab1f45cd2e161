import * as z from 'zod/mini';
import { choiceSchema, identifier, keyFields, questionFields, text } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('order'),
  items: z.array(choiceSchema).check(z.minLength(3), z.maxLength(8)),
  key: z.strictObject({
    ...keyFields,
    /** Earliest first; an inner list holds items of the same time, whose order does not count. */
    order: z.array(z.union([identifier, z.array(identifier).check(z.minLength(2), z.maxLength(7))])),
    /** What is shown beside an item afterwards, such as its time. */
    notes: z.optional(z.record(identifier, text)),
  }),
});
export type Order = z.infer<typeof schema>;

/** The ids of all items, earliest first. */
export type OrderResponse = readonly string[];
