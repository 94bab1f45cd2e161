import type { Grading } from '../../question-type.js';
import { ranks } from './problems.js';
import type { Order, OrderResponse } from './schema.js';

/**
 * The share of the pairs that stand in the right order, of all pairs that have one: two items of the same time make no
 * pair (Kendall's tau-b counts ties in the same way). An item is right where it stands at a place of its own time.
 */
export function grade(question: Order, response: OrderResponse): Grading {
  const rank = ranks(question);
  const times = response.map((id) => rank.get(id) ?? 0);
  let pairs = 0;
  let inOrder = 0;
  times.forEach((time, i) => {
    for (const later of times.slice(i + 1)) {
      if (time !== later) pairs++;
      if (time < later) inOrder++;
    }
  });
  const sorted = [...times].sort((a, b) => a - b);
  return {
    share: inOrder / pairs,
    parts: response.map((id, place) => ({ id, mark: times[place] === sorted[place] ? 'right' : 'wrong' })),
  };
}
