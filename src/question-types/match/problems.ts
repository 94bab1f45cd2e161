import { mostOften, pairProblems } from '../../question-type.js';
import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import type { Match } from './schema.js';

export function problems({ items, key, options, reuse }: Match): Problem[] {
  const path = ['key', 'pairs'];
  const found = pairProblems(key.pairs, [items, options], path);
  if (found.length > 0 || reuse || mostOften(key.pairs) === 1) return found;
  return [
    {
      path,
      code: 'schema/key',
      message: say`gives an option to two items; set "reuse" to true, or give each its own`,
    },
  ];
}
