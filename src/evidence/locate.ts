import type { Evidence } from '../bank/index.js';
import { canonicalText } from './canonical-text.js';
import { digest } from './digest.js';
import { isWordEdge, wholeWords, type Range } from './words.js';

/**
 * - `found`: the passage is there, once, and says what it said (or has no digest yet);
 * - `changed`: its ends are there, but what stands between them differs;
 * - `lost`: its ends are not there;
 * - `ambiguous`: it could be in several places.
 */
export type EvidenceState = 'found' | 'changed' | 'lost' | 'ambiguous';

/** Where a piece of evidence stands: offsets into the canonical text, both -1 where no single place is known. */
export interface Located extends Range {
  readonly state: EvidenceState;
}

/** Words that are found more often than this name no passage; it also bounds what a hostile text can cost. */
const MAX_PLACES = 50;
const NOWHERE: Range = { start: -1, end: -1 };

/**
 * Looks for a piece of evidence in a canonical text. The passage runs from the first word of `start` to the last of the
 * nearest `end` behind it; `prefix` and `suffix` must stand right before and behind it.
 * Of several places the digest may single one out. Linear in the length of the text.
 */
export function locateEvidence(canonical: string, evidence: Evidence): Located {
  const { digest: expected } = evidence;
  const places = placesOf(canonical, evidence);
  const same = places.filter(
    ({ start, end }) =>
      !expected || places.length > MAX_PLACES || digest(canonical.slice(start, end)) === expected,
  );
  const [place, another] = same.length > 0 ? same : places;
  return {
    state: same.length > 1 ? 'ambiguous' : same.length > 0 ? 'found' : place ? 'changed' : 'lost',
    ...(place && !another ? place : NOWHERE),
  };
}

function placesOf(text: string, { start, end, prefix, suffix }: Evidence): Range[] {
  const opening = phrase(start, prefix, end ? undefined : suffix);
  const closing = end ? phrase(end, undefined, suffix) : undefined;
  const places: Range[] = [];
  let close: Range | undefined;
  for (let open = find(text, opening, 0); open; open = find(text, opening, open.start + 1)) {
    // The nearest end behind a later start is never before that of an earlier one, so none is looked for twice.
    if (closing && (close?.start ?? 0) < open.end) close = find(text, closing, open.end);
    if (closing && !close) break;
    const place = wholeWords(text, open.start, (close ?? open).end);
    if (places.at(-1)?.start !== place.start) places.push(place);
    if (places.length > MAX_PLACES) break;
  }
  return places;
}

/** Words to be found, and what must stand right before and right behind them, with or without a space between. */
type Phrase = readonly [words: string, before: string, behind: string];

function phrase(...parts: (string | undefined)[]): Phrase {
  return parts.map((part) => canonicalText(part ?? '')) as unknown as Phrase;
}

/** Where the phrase stands next, as whole words. */
function find(text: string, [words, before, behind]: Phrase, from: number): Range | undefined {
  if (!words) return undefined;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const left = before ? start - before.length - (text[start - 1] === ' ' ? 1 : 0) : start;
    const right = end + (behind && text[end] === ' ' ? 1 : 0);
    if (
      left >= 0 &&
      text.startsWith(before, left) &&
      text.startsWith(behind, right) &&
      [left, start, end, right + behind.length].every((edge) => isWordEdge(text, edge))
    ) {
      return { start, end };
    }
  }
  return undefined;
}
