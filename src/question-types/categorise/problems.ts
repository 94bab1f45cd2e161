import { pairProblems } from '../../question-type.js';
import type { Problem } from '../../result.js';
import type { Categorise } from './schema.js';

export function problems({ groups, items, key }: Categorise): Problem[] {
  return pairProblems(key.groups, [items, groups], ['key', 'groups']);
}
