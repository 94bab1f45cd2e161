import { marksOf } from '../../question-type.js';
import type { Grading } from '../../question-type.js';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.js';

/**
 * The share of the right options that were chosen, less the share of the wrong ones, never below nothing.
 * Choosing everything therefore earns nothing, whatever the numbers (balanced scoring; Traub, Hambleton and Singh 1969).
 */
export function grade({ options, key }: MultipleChoice, response: MultipleChoiceResponse): Grading {
  const right = key.options.length;
  const wrong = options.length - right;
  const hits = response.filter((id) => key.options.includes(id)).length;
  const share = Math.max(0, (hits * wrong - (response.length - hits) * right) / (right * wrong));
  const ids = options.map(({ id }) => id);
  return { share, parts: marksOf(ids, response, key.options) };
}
