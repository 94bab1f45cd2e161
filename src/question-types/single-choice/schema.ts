import * as z from 'zod/mini';
import {
  choiceSchema,
  identifier,
  keyFields,
  questionFields,
  rationaleSchema,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('single-choice'),
  options: z.array(choiceSchema).check(z.minLength(2), z.maxLength(8)),
  key: z.strictObject({
    ...keyFields,
    option: identifier,
    rationales: z.optional(z.record(identifier, rationaleSchema)),
  }),
});
export type SingleChoice = z.infer<typeof schema>;

/** The id of the chosen option. */
export type SingleChoiceResponse = string;
