import { failure, issue, success } from '../result.js';
import type { Result } from '../result.js';
import { isLongerThan } from './limits.js';
import type { Limits } from './limits.js';

/** A string, and the colon behind it where it is a key. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
const REFUSED_KEY = /^(__proto__|constructor|prototype)$/;

/**
 * The value of a JSON text within the limits, for readers: it takes and refuses what `scanJson` does, but does not say
 * where, and is much smaller for it. Never throws.
 */
export function guardJson(text: string, limits: Limits): Result<unknown> {
  try {
    if (isLongerThan(text, limits.bytes)) throw LIMIT;
    const json = text.replace(/^\ufeff/, '');
    const value: unknown = JSON.parse(json);
    // Of two equal keys JSON.parse keeps one.
    let keys = -countKeys(value, limits);
    for (const [, colon] of json.matchAll(STRINGS)) if (colon) keys++;
    return keys === 0 ? success(value) : refused('schema/duplicate-key');
  } catch (error) {
    return refused(error === LIMIT ? 'schema/limit' : 'schema/json');
  }
}

const LIMIT = new Error();

/** How many keys there are in a value; throws where it breaks a limit. */
function countKeys(value: unknown, limits: Limits): number {
  let nodes = 0;
  let keys = 0;
  const visit = (inner: unknown, depth: number): void => {
    if (++nodes > limits.nodes || (typeof inner === 'string' && inner.length > limits.string)) throw LIMIT;
    if (typeof inner !== 'object' || inner === null) return;
    if (depth >= limits.depth) throw LIMIT;
    for (const [key, entry] of Object.entries(inner)) {
      if (!Array.isArray(inner)) keys++;
      if (key.length > limits.string || REFUSED_KEY.test(key)) throw LIMIT;
      visit(entry, depth + 1);
    }
  };
  visit(value, 0);
  return keys;
}

function refused(code: string): Result<unknown> {
  return failure([issue([], code, '')]);
}
