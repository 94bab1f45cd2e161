import { unknownIds } from '../../question-type.js';
import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import type { Order } from './schema.js';

/** The place of each item in time: items of the same time share one. */
export function ranks({ key }: Order): Map<string, number> {
  return new Map(
    key.order.flatMap((entry, rank) => [entry].flat().map((id): [string, number] => [id, rank])),
  );
}

export function problems({ items, key }: Order): Problem[] {
  const ids = items.map(({ id }) => id);
  const named = key.order.flat();
  const found = unknownIds(named, ids, ['key', 'order']);
  if (new Set(named).size !== ids.length || named.length !== ids.length) {
    found.push({ path: ['key', 'order'], code: 'schema/key', message: say`must name every item once` });
  } else if (key.order.length < 2) {
    found.push({
      path: ['key', 'order'],
      code: 'schema/key',
      message: say`puts every item at the same time; nothing is left to order`,
    });
  }
  return found;
}
