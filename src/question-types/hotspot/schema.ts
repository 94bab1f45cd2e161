import * as z from 'zod/mini';
import {
  identifier,
  imageSchema,
  keyFields,
  language,
  questionFields,
  rationaleSchema,
  text,
} from '../../question-fields.js';

/** In percent of the picture's width or height, so that it holds at every size. */
const percent = z.number().check(z.minimum(0), z.maximum(100));

export const schema = z.strictObject({
  ...questionFields,
  type: z.literal('hotspot'),
  picture: imageSchema,
  areas: z
    .array(
      z.strictObject({
        id: identifier,
        text,
        lang: z.optional(language),
        /** The left upper corner; of a circle, its middle. */
        x: percent,
        y: percent,
        width: z.optional(percent),
        height: z.optional(percent),
        /** In percent of the width; makes the area a circle. */
        radius: z.optional(percent),
      }),
    )
    .check(z.minLength(2), z.maxLength(12)),
  key: z.strictObject({
    ...keyFields,
    area: identifier,
    rationales: z.optional(z.record(identifier, rationaleSchema)),
  }),
});
export type Hotspot = z.infer<typeof schema>;

/** The id of the chosen area. */
export type HotspotResponse = string;
