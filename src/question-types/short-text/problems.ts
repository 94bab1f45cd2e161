import { acceptProblems } from '../../answer-text.js';
import type { Problem } from '../../result.js';
import type { ShortText } from './schema.js';

export function problems({ key, maxLength }: ShortText): Problem[] {
  return acceptProblems(key.accept, ['key', 'accept'], maxLength);
}
