import type { Problem } from '../../result.js';
import type { Poll } from './schema.js';

/** Nothing in an opinion can be wrong that its shape, and the check of its options, do not say. */
export function problems(_question: Poll): Problem[] {
  return [];
}
