import * as z from 'zod/mini';
import {
  acceptSchema,
  answerRulesSchema,
  choiceSchema,
  identifier,
  keyFields,
  questionFields,
  text,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('cloze'),
  /** Each gap stands in it once, as its id in braces: "The bridge was closed on {day}." */
  text,
  /** A gap with options is chosen from a list; one without is typed. */
  gaps: z
    .array(
      z.strictObject({
        id: identifier,
        options: z.optional(z.array(choiceSchema).check(z.minLength(2), z.maxLength(6))),
      }),
    )
    .check(z.minLength(1), z.maxLength(8)),
  /** For all gaps that are typed. */
  rules: z.optional(answerRulesSchema),
  key: z.strictObject({
    ...keyFields,
    accept: z.optional(z.record(identifier, acceptSchema)),
    options: z.optional(z.record(identifier, identifier)),
  }),
});
export type Cloze = z.infer<typeof schema>;

/** What was typed, or the id of the chosen option, by the id of the gap. */
export type ClozeResponse = Readonly<Record<string, string>>;
