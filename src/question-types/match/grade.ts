import { gradePairs, mostOften } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { Match, MatchResponse } from './schema.js';

/**
 * The share of the items with their right option, beyond what needs no knowledge: the same option everywhere hits as
 * often as the key names it, and where an option goes once, a random arrangement hits one item on the average.
 */
export function grade({ key }: Match, response: MatchResponse): Grading {
  return gradePairs(key.pairs, response, mostOften(key.pairs));
}
