import type { Issue, PathSegment } from '../../src/index.js';
import { closest } from './closest.js';
import { allowedValues, freeFields, idsIn, idsInQuestion, valueAt } from './known-words.js';

/** What was probably meant where a word is not known: a field, a value, an id. `undefined` where nothing is like it. */
export function suggestionFor({ code, message, path }: Issue, value: unknown): string | undefined {
  const segments = segmentsOf(path);
  switch (code) {
    case 'schema/unknown-key':
      return closest(String(segments.at(-1)), freeFields(value, segments));
    case 'schema/value':
      return closestValue(valueAt(value, segments), allowedValues(value, segments));
    case 'reference/missing-fact':
      return closest(valueAt(value, segments), idsIn(value, 'facts'));
    case 'reference/missing-source':
      return closest(valueAt(value, segments), idsIn(value, 'sources'));
    case 'reference/missing-question':
      return closest(valueAt(value, segments), idsIn(value, 'questions'));
    case 'reference/missing-option':
      return closest(/^"(.*?)"/.exec(message)?.[1], idsInQuestion(value, segments));
    default:
      return undefined;
  }
}

/** The segments of a JSON Pointer; those that can be an index are numbers. */
export function segmentsOf(path: string): PathSegment[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : segment));
}

function closestValue(there: unknown, allowed: readonly unknown[]): string | undefined {
  // In YAML, true and "true" look alike.
  const written = typeof there === 'boolean' || typeof there === 'number' ? String(there) : there;
  return closest(
    written,
    allowed.filter((one) => typeof one === 'string'),
  );
}
