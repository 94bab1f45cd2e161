import { unknownIds } from '../../question-type.js';
import type { Problem } from '../../result.js';
import type { FindPassage } from './schema.js';

export function problems({ key, passages }: FindPassage): Problem[] {
  const ids = passages.map(({ id }) => id);
  return unknownIds([key.passage], ids, ['key', 'passage']);
}
