import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  evidenceSchema,
  identifier,
  keyFields,
  language,
  questionFields,
  rationales,
  text,
  KEY_SAYS,
  solutionId,
} from '../../question-fields.js';

export const schema = z.strictObject({
  ...questionFields,
  type: described(
    z.literal('find-passage'),
    'A passage of the article is found that supports or contradicts something.',
  ),
  statement: z.optional(
    described(
      text,
      'What the passage is held against, where the prompt does not say it.',
      'X hat sich zu dem Ausfall geäußert.',
    ),
  ),
  relation: described(
    z.enum(['supports', 'contradicts']),
    'Whether the right passage supports the statement or contradicts it.',
  ),
  passages: described(
    z
      .array(
        z.strictObject({
          id: described(identifier, 'A name that is unique among the passages.', 'reply'),
          text: described(text, 'The passage as readers see it.', 'X antwortete nicht.'),
          lang: z.optional(
            described(language, 'The language of the passage, where it is not that of the question.', 'en'),
          ),
          evidence: z.optional(
            described(
              z.union([evidenceSchema, z.array(evidenceSchema).check(z.minLength(1), z.maxLength(20))]),
              'Where the passage stands in one source or in several, so that it can be chosen in the article itself.',
            ),
          ),
        }),
      )
      .check(z.minLength(2), z.maxLength(12)),
    'An excerpt, in the order of the article.',
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      passage: solutionId,
      rationales,
    }),
    KEY_SAYS,
  ),
});
export type FindPassage = z.infer<typeof schema>;

/** The id of the chosen passage. */
export type FindPassageResponse = string;
