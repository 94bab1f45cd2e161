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
      return sourceFor(valueAt(value, segments), idsIn(value, 'sources'));
    case 'reference/missing-question':
      return closest(valueAt(value, segments), idsIn(value, 'questions'));
    case 'reference/missing-option':
      return closest(/^"(.*?)"/.exec(message)?.[1], idsInQuestion(value, segments));
    case 'schema/format':
      return message.startsWith('is no id') ? idFrom(valueAt(value, segments)) : undefined;
    default:
      return undefined;
  }
}

/** Where there is one source only, it is meant. */
function sourceFor(id: unknown, known: readonly string[]): string | undefined {
  return known.length === 1 ? known[0] : closest(id, known);
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The id that is most like a text that is none. */
function idFrom(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const plain = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || undefined;
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
