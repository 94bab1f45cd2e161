import * as z from 'zod/mini';
import { choiceSchema, identifier, keyFields, moment, questionFields, text } from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('timeline'),
  /** The ends of the axis. */
  from: moment,
  to: moment,
  /** Minutes from one moment on the axis to the next; 1440 is a day. */
  step: z.int().check(z.minimum(1)),
  events: z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
  key: z.strictObject({
    ...keyFields,
    /** When each event was. */
    at: z.record(identifier, moment),
    /** How many minutes off still count as right. */
    tolerance: z.optional(z.int().check(z.minimum(0))),
    /** What is shown beside an event afterwards. */
    notes: z.optional(z.record(identifier, text)),
  }),
});
export type Timeline = z.infer<typeof schema>;

/** A moment of the axis for each event; events that are not placed yet are left out. */
export type TimelineResponse = Readonly<Record<string, string>>;
