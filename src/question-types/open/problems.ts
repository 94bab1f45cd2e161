import { say } from '../../result.js';
import type { Problem } from '../../result.js';
import type { Open } from './schema.js';

/** The most that a reader may write, where the author says nothing. */
const MAX_LENGTH = 5000;

/** How many UTF-16 code units a reader may write. */
export function lengthOf({ maxLength = MAX_LENGTH }: Pick<Open, 'maxLength'>): number {
  return maxLength;
}

export function problems(question: Open): Problem[] {
  const { graded, key, points } = question;
  const found: Problem[] = [];
  if (key.model.length > lengthOf(question)) {
    const message = say`has ${key.model.length} characters; the reader may write ${lengthOf(question)}`;
    found.push({ path: ['key', 'model'], code: 'schema/key', message });
  }
  if (points !== undefined && !graded) {
    const message = say`are never earned; remove them, or let the reader's ticks count with "graded": true`;
    found.push({ path: ['points'], code: 'schema/points', message });
  }
  return found;
}
