import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  choiceSchema,
  identifier,
  keyFields,
  moment,
  questionFields,
  text,
  KEY_SAYS,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('timeline'), 'Events are placed on an axis of time.'),
  from: described(moment, 'The start of the axis: a day, a time on it, or a day of the week.', '2025-05-24'),
  to: described(moment, 'The end of the axis, written in the same way.', '2025-05-31'),
  step: described(
    z.int().check(z.minimum(1)),
    'Minutes from one moment on the axis to the next; 1440 is a day.',
    1440,
  ),
  events: described(z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)), 'What is to be placed.'),
  key: described(
    z.strictObject({
      ...keyFields,
      at: described(z.record(identifier, moment), 'For the id of each event when it was.', {
        a: '2025-05-24',
      }),
      tolerance: z.optional(
        described(z.int().check(z.minimum(0)), 'How many minutes off still count as right.', 60),
      ),
      notes: z.optional(
        described(z.record(identifier, text), 'What is shown beside an event afterwards, by its id.', {
          a: 'laut AFP',
        }),
      ),
    }),
    KEY_SAYS,
  ),
});
export type Timeline = z.infer<typeof schema>;

/** A moment of the axis for each event; events that are not placed yet are left out. */
export type TimelineResponse = Readonly<Record<string, string>>;
