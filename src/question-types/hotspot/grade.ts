import { marksOf } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { Hotspot, HotspotResponse } from './schema.js';

/** All or nothing. */
export function grade({ areas, key }: Hotspot, response: HotspotResponse): Grading {
  const ids = areas.map(({ id }) => id);
  return { share: Number(response === key.area), parts: marksOf(ids, [response], [key.area]) };
}
