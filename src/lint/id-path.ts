import type { Bank } from '../bank/index.js';
import { isRecord } from '../shape.js';
import type { PathSegment } from '../result.js';

/** A path in a bank by ids in place of indexes, as translations are keyed: `questions`, `bridge-closed`, `options`, `b`. */
export function idPath(bank: Bank, path: readonly PathSegment[]): string[] {
  let value: unknown = bank;
  return path.map((segment) => {
    const inner: unknown =
      isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[segment] : undefined;
    const isEntry = Array.isArray(value) && isRecord(inner) && typeof inner.id === 'string';
    value = inner;
    return isEntry && isRecord(inner) ? String(inner.id) : String(segment);
  });
}
