import { gradePairs, mostOften } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { Categorise, CategoriseResponse } from './schema.js';

/** The share of the items in their right group, beyond what putting all of them into the largest group hits. */
export function grade({ key }: Categorise, response: CategoriseResponse): Grading {
  return gradePairs(key.groups, response, mostOften(key.groups));
}
