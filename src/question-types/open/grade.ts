import type { Grading } from '../../question-type.js';
import type { Open, OpenResponse } from './schema.js';

/** The share of the criteria that the reader says are met. */
export function grade({ key: { criteria } }: Open, { met }: OpenResponse): Grading {
  return {
    share: met.length / criteria.length,
    parts: criteria.map(({ id }) => ({ id, mark: met.includes(id) ? 'right' : 'wrong' })),
  };
}
