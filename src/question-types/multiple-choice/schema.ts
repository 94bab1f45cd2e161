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
  type: z.literal('multiple-choice'),
  options: z.array(choiceSchema).check(z.minLength(3), z.maxLength(10)),
  /** How many options the reader is asked to choose; any number where it is left out. */
  choose: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  key: z.strictObject({
    ...keyFields,
    options: z.array(identifier).check(z.minLength(1), z.maxLength(9)),
    rationales: z.optional(z.record(identifier, rationaleSchema)),
  }),
});
export type MultipleChoice = z.infer<typeof schema>;

/** The ids of the chosen options, in any order. */
export type MultipleChoiceResponse = readonly string[];
