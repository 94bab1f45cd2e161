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
    if (isLongerThan(text, limits.bytes)) return refused('schema/limit');
    const json = text.replace(/^\ufeff/, '');
    const value: unknown = JSON.parse(json);
    yield;
    // Of two equal keys JSON.parse keeps one.
    const held = yield* countKeys(value, limits);
    if (held === undefined) return refused('schema/limit');
    let keys = 0;
    let strings = 0;
    for (const [, colon] of json.matchAll(STRINGS)) {
      if (colon) keys++;
      if (++strings % STEP === 0) yield;
    }
    return keys === held ? success(value) : refused('schema/duplicate-key');
  } catch {
    return refused('schema/json');
  }
}

/** How many keys there are in a value; nothing where it breaks a limit. */
function* countKeys(value: unknown, limits: Limits): Steps<number | undefined> {
  const open: { inner: unknown; depth: number }[] = [{ inner: value, depth: 0 }];
  let nodes = 0;
  let keys = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { depth, inner } = next;
    if (++nodes > limits.nodes || (typeof inner === 'string' && inner.length > limits.string))
      return undefined;
    if (nodes % STEP === 0) yield;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= limits.depth) return undefined;
    for (const [key, entry] of Object.entries(inner)) {
      if (!Array.isArray(inner)) keys++;
      if (key.length > limits.string || REFUSED_KEY.test(key)) return undefined;
      open.push({ inner: entry, depth: depth + 1 });
    }
  }
  return keys;
}

function refused(code: string): Result<unknown> {
  return failure([issue([], code, '')]);
}
