import * as z from 'zod/mini';
import {
  evidenceSchema,
  identifier,
  keyFields,
  language,
  questionFields,
  rationaleSchema,
  text,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('find-passage'),
  /** What the passage is held against, where the prompt does not say it. */
  statement: z.optional(text),
  relation: z.enum(['supports', 'contradicts']),
  /** An excerpt in the order of the article. */
  passages: z
    .array(
      z.strictObject({
        id: identifier,
        text,
        lang: z.optional(language),
        /** Where the passage stands in one article or in several, so that it can be chosen in the article itself. */
        evidence: z.optional(
          z.union([evidenceSchema, z.array(evidenceSchema).check(z.minLength(1), z.maxLength(20))]),
        ),
      }),
    )
    .check(z.minLength(2), z.maxLength(12)),
  key: z.strictObject({
    ...keyFields,
    passage: identifier,
    rationales: z.optional(z.record(identifier, rationaleSchema)),
  }),
});
export type FindPassage = z.infer<typeof schema>;

/** The id of the chosen passage. */
export type FindPassageResponse = string;
