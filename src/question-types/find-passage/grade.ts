import { marksOf } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { FindPassage, FindPassageResponse } from './schema.js';

/** All or nothing. */
export function grade({ key, passages }: FindPassage, response: FindPassageResponse): Grading {
  const ids = passages.map(({ id }) => id);
  return { share: Number(response === key.passage), parts: marksOf(ids, [response], [key.passage]) };
}
