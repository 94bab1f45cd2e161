import { unknownIds } from '../../question-type.js';
import type { Problem } from '../../result.js';
import type { SingleChoice } from './schema.js';

export function problems(question: SingleChoice): Problem[] {
  const ids = question.options.map(({ id }) => id);
  return unknownIds([question.key.option], ids, ['key', 'option']);
}
