import * as z from 'zod/mini';
import { described } from '../../described.js';
import {
  identifier,
  imageSchema,
  keyFields,
  language,
  questionFields,
  rationales,
  text,
  KEY_SAYS,
  solutionId,
} from '../../question-fields.js';

/** In percent of the picture's width or height, so that it holds at every size. */
const percent = z.number().check(z.minimum(0), z.maximum(100));

export const schema = z.strictObject({
  ...questionFields,
  type: described(z.literal('hotspot'), 'A place in a picture is chosen.'),
  picture: described(imageSchema, 'The picture in which the places lie.'),
  areas: described(
    z
      .array(
        z.strictObject({
          id: described(identifier, 'A name that is unique among the places.', 'pretoria'),
          text: described(
            text,
            'What the place is called, for those who do not see the picture.',
            'Pretoria',
          ),
          lang: z.optional(
            described(language, 'The language of the text, where it is not that of the question.', 'en'),
          ),
          x: described(
            percent,
            "From the left, in percent of the picture's width: the corner, or the middle of a circle.",
            61.5,
          ),
          y: described(
            percent,
            "From above, in percent of the picture's height: the corner, or the middle of a circle.",
            72,
          ),
          width: z.optional(
            described(
              percent,
              "In percent of the picture's width; with a height, the place is a rectangle.",
              12,
            ),
          ),
          height: z.optional(described(percent, "In percent of the picture's height.", 8)),
          radius: z.optional(
            described(percent, "In percent of the picture's width; makes the place a circle.", 5),
          ),
        }),
      )
      .check(z.minLength(2), z.maxLength(12)),
    'The places that can be chosen.',
  ),
  key: described(
    z.strictObject({
      ...keyFields,
      area: solutionId,
      rationales,
    }),
    KEY_SAYS,
  ),
});
export type Hotspot = z.infer<typeof schema>;

/** The id of the chosen area. */
export type HotspotResponse = string;
