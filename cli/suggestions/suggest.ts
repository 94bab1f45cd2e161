import { distance } from 'fastest-levenshtein';
import type { Issue, PathSegment } from '../../src/index.js';
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

/** Not more than a third of the letters may differ, but two may, as in a slip; case, hyphens and underscores do not count. */
function closest(word: unknown, known: readonly string[]): string | undefined {
  if (typeof word !== 'string' || word.length > MAX_LENGTH) return undefined;
  const wanted = folded(word);
  let best: string | undefined;
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least + 3) continue;
    const away = distance(wanted, folded(candidate));
    if (away < least && candidate !== word) [best, least] = [candidate, away];
  }
  return best;
}

const MAX_LENGTH = 80;

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
