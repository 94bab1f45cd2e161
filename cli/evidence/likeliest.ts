import type { Alignment } from './alignment.js';
import { elsewhere } from './elsewhere.js';
import type { Stretch } from './led.js';
import { likeness } from './likeness.js';

/** Where a passage most likely stands that does not say what it said. */
export interface Likeliest extends Stretch {
  /** Whether evidence may be led there before a person has looked at it. */
  readonly isCertain: boolean;
}

/** Of the words there and of those before, so many must be the same that something is called like the passage. */
const ALIKE = 0.4;

/**
 * So many must be the same that evidence is led there. Of the leadings in the long run of `test/cli/leadings.test.ts`, which
 * counts them, less than one in a hundred is wrong from here on, even after eight changes of one article.
 */
const CERTAIN = 0.6;

/**
 * The passage of the new text that is most likely the one of the old: what it has become in its place, or the most alike
 * in all of the text, where that is certain or more alike.
 */
export function likeliest(
  alignment: Alignment,
  editions: Editions,
  { end, start }: Stretch,
): Likeliest | undefined {
  const before = editions.old.slice(start, end);
  const inPlace = candidate(editions.now, before, alignment.become(start, end));
  if (inPlace.isCertain) return inPlace;
  const run = elsewhere(alignment.now, before);
  const other = run && candidate(editions.now, before, run);
  const best = other && (other.isCertain || other.alike > inPlace.alike) ? other : inPlace;
  return best.alike < ALIKE ? undefined : best;
}

interface Candidate extends Likeliest {
  readonly alike: number;
}

function candidate(now: string, before: string, { isCertain, ...stretch }: Likeliest): Candidate {
  const place = trimmed(now, stretch, before);
  const alike = likeness(before, now.slice(place.start, place.end));
  return { ...place, alike, isCertain: isCertain && alike >= CERTAIN };
}

/** Two editions of a source, as canonical texts. */
export interface Editions {
  readonly old: string;
  readonly now: string;
}

/** Evidence mostly begins behind an opening quote and ends before the full stop; then what has come in its place does, too. */
function trimmed(text: string, { end, start }: Stretch, before: string): Stretch {
  const passage = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]/u.test(before) ? /^ +/ : /^[ "'([-]+/;
  const trail = /[^\p{L}\p{N}]$/u.test(before) ? / +$/ : /[ "')\].,;:!?-]+$/;
  const from = lead.exec(passage)?.[0].length ?? 0;
  const to = trail.exec(passage.slice(from))?.[0].length ?? 0;
  return { start: start + from, end: Math.max(start + from, end - to) };
}
