import { failure, issue, success } from '../result.js';
import type { Result } from '../result.js';
import type { Steps } from '../steps.js';
import { isLongerThan } from './limits.js';
import type { Limits } from './limits.js';

/** A string, and the colon behind it where it is a key. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
const REFUSED_KEY = /^(__proto__|constructor|prototype)$/;

/** How many values or strings are looked at in one step: a millisecond or two on a slow device. */
const STEP = 2 ** 11;

/**
 * The value of a JSON text within the limits, for readers: it takes and refuses what `scanJson` does, but does not say
 * where, and is much smaller for it. Never throws. In steps, so that a long text does not hold up the page.
 */
export function* guardJson(text: string, limits: Limits): Steps<Result<unknown>> {
  try {
    if (isLongerThan(text, limits.bytes)) throw new RangeError();
    const json = text.replace(/^\ufeff/, '');
    const value: unknown = JSON.parse(json);
    yield;
    // Of two equal keys JSON.parse keeps one.
    let keys = -(yield* countKeys(value, limits));
    let strings = 0;
    for (const [, colon] of json.matchAll(STRINGS)) {
      if (colon) keys++;
      if (++strings % STEP === 0) yield;
    }
    return keys === 0 ? success(value) : refused('schema/duplicate-key');
  } catch (error) {
    return refused(error instanceof SyntaxError ? 'schema/json' : 'schema/limit');
  }
}

/** How many keys there are in a value; throws where it breaks a limit. */
function* countKeys(value: unknown, limits: Limits): Steps<number> {
  const open: { inner: unknown; depth: number }[] = [{ inner: value, depth: 0 }];
  let nodes = 0;
  let keys = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { depth, inner } = next;
    if (++nodes > limits.nodes || (typeof inner === 'string' && inner.length > limits.string)) throw new RangeError();
    if (nodes % STEP === 0) yield;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= limits.depth) throw new RangeError();
    for (const [key, entry] of Object.entries(inner)) {
      if (!Array.isArray(inner)) keys++;
      if (key.length > limits.string || REFUSED_KEY.test(key)) throw new RangeError();
      open.push({ inner: entry, depth: depth + 1 });
    }
  }
  return keys;
}

function refused(code: string): Result<unknown> {
  return failure([issue([], code, '')]);
}
