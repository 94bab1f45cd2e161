import type { Difference } from './differences.js';

/** A difference for a program: one object. */
export function jsonDifference(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}
