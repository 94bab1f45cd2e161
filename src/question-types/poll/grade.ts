import { marksOf } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { Poll, PollResponse } from './schema.js';

/** No option is right or wrong. */
export function grade({ options }: Poll, _response: PollResponse): Grading {
  return {
    share: 0,
    parts: marksOf(
      options.map(({ id }) => id),
      [],
      [],
    ),
  };
}
