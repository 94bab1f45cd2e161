import { pairProblems, unknownIds } from '../../question-type.js';
import type { Problem } from '../../result.js';
import type { Categorise } from './schema.js';

export function problems({ groups, items, key }: Categorise): Problem[] {
  const ids = items.map(({ id }) => id);
  return [
    ...pairProblems(key.groups, [items, groups], ['key', 'groups']),
    ...unknownIds(Object.keys(key.notes ?? {}), ids, ['key', 'notes']),
  ];
}
