import { marksOf } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { SingleChoice, SingleChoiceResponse } from './schema.js';

/** All or nothing. */
export function grade({ options, key }: SingleChoice, response: SingleChoiceResponse): Grading {
  const ids = options.map(({ id }) => id);
  return { share: Number(response === key.option), parts: marksOf(ids, [response], [key.option]) };
}
