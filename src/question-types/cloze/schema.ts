import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  acceptSchema,
  answerRulesSchema,
  choiceSchema,
  identifier,
  keyFields,
  questionFields,
  text,
  KEY_SAYS,
} from '../../question-fields.js';

/** A list of the browser shows words alone. */
const option = z.omit(choiceSchema, { image: true });

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('cloze'), 'A text with gaps to fill.'),
  text: described(
    text,
    'The text; each gap stands in it once, as its id in braces.',
    'Die Brücke wurde am {day} gesperrt.',
  ),
  gaps: described(
    z
      .array(
        z.strictObject({
          id: described(identifier, 'The id that stands in the text in braces.', 'day'),
          options: z.optional(
            described(
              z.array(option).check(z.minLength(2), z.maxLength(6)),
              'What can be chosen, in words without pictures; without it the gap is typed.',
            ),
          ),
        }),
      )
      .check(z.minLength(1), z.maxLength(8)),
    'The gaps: one with options is chosen from a list, one without is typed.',
  ),
  rules: z.optional(described(answerRulesSchema, 'What counts in all gaps that are typed.')),
  key: described(
    z.strictObject({
      ...keyFields,
      accept: z.optional(
        described(
          z.record(identifier, acceptSchema),
          'For the id of each typed gap what is accepted; the first form is shown as the solution.',
          { day: ['Montag'] },
        ),
      ),
      options: z.optional(
        described(
          z.record(identifier, identifier),
          'For the id of each chosen gap the id of its right option.',
          { day: 'a' },
        ),
      ),
    }),
    KEY_SAYS,
  ),
});
export type Cloze = z.infer<typeof schema>;

/** What was typed, or the id of the chosen option, by the id of the gap. */
export type ClozeResponse = Readonly<Record<string, string>>;
