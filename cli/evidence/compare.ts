import {
  digest,
  locateEvidence,
  verifySource,
  type Bank,
  type Evidence,
  type PathSegment,
  type VerifiedEvidence,
} from '../../src/index.js';
import { Alignment, wordsOf } from './alignment.js';
import { movedTo, singledOut } from './moved.js';

/**
 * What has become of a passage in a new edition of its source:
 * - `holds`: it is there as it was;
 * - `moved`: it says what it said, somewhere else;
 * - `changed`: something like it stands in its place;
 * - `fell`: nothing does;
 * - `unknown`: it was not in the old edition either, so nothing can be said.
 */
export type Fate = 'holds' | 'moved' | 'changed' | 'fell' | 'unknown';

export interface PassageFate {
  /** Where the piece of evidence stands in the bank. */
  readonly path: readonly PathSegment[];
  readonly fact?: string;
  readonly question?: string;
  /** Whether the question is wrong without its passage; only of a question's own passages. */
  readonly needed?: boolean;
  readonly fate: Fate;
  readonly piece: Evidence;
  /** What the passage said. */
  readonly before?: string;
  /** What stands in its place now. */
  readonly after?: string;
  /** What leads to the passage now, where the old evidence does not. */
  readonly to?: Evidence;
}

/** Two editions of a source, as canonical texts. */
export interface Editions {
  readonly old: string;
  readonly now: string;
}

/** Of what stands in the place of a passage, so much must be words of it to be called changed and not fallen. */
const ALIKE = 0.4;

/** What has become of each passage that a bank takes from a source. */
export function compareEditions(bank: Bank, source: string, editions: Editions): PassageFate[] {
  const alignment = new Alignment(editions.old, editions.now);
  return verifySource(bank, source, editions.old).evidence.map((evidence) =>
    fateOf(evidence, editions, alignment),
  );
}

function fateOf(evidence: VerifiedEvidence, { now, old }: Editions, alignment: Alignment): PassageFate {
  const { end, fact, needed, path, piece, question, start } = evidence;
  const owner = {
    path,
    piece,
    ...(fact && { fact }),
    ...(question && { question, needed: Boolean(needed) }),
  };
  if (start < 0) return { ...owner, fate: 'unknown' };
  const before = old.slice(start, end);
  const around = alignment.between(start, end);
  const there = placeOf(now, { ...piece, digest: digest(before) }, around);
  if (there) {
    const inPlace = there.start >= around.start && there.end <= around.end;
    return { ...owner, before, fate: inPlace ? 'holds' : 'moved', ...(there.to && { to: there.to }) };
  }
  const after = withoutStop(now.slice(around.start, around.end).trim(), before);
  const fate = likeness(before, after) >= ALIKE ? 'changed' : 'fell';
  return { ...owner, before, fate, ...(fate === 'changed' && { after }) };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly to?: Evidence;
}

/** Where a passage stands that says what it said, and what leads there where the piece does not. */
function placeOf(text: string, piece: Evidence, around: Place): Place | undefined {
  const found = locateEvidence(text, piece);
  if (found.state === 'found') return found;
  const to = found.state === 'lost' ? movedTo(text, piece) : undefined;
  if (to) return { ...locateEvidence(text, to), to };
  return found.state === 'ambiguous' ? oneOfSeveral(text, piece, around) : undefined;
}

/** Of several passages that say the same, the one where it was, else the first. */
function oneOfSeveral(text: string, piece: Evidence, around: Place): Place | undefined {
  const inside = text.slice(around.start, around.end);
  const found = locateEvidence(inside, {
    source: piece.source,
    start: piece.start,
    ...(piece.end && { end: piece.end }),
    ...(piece.digest && { digest: piece.digest }),
  });
  if (found.state !== 'found') return undefined;
  const place = { start: around.start + found.start, end: around.start + found.end };
  const to = singledOut(text, piece, place);
  return { ...place, ...(to && { to }) };
}

/** Evidence mostly ends before the full stop of its sentence; then what has come in its place does, too. */
function withoutStop(after: string, before: string): string {
  return /[.,;:!?]$/.test(before) ? after : after.replace(/[.,;:!?]+$/, '');
}

/** The share of words that two texts have in common, of the longer one. */
function likeness(one: string, other: string): number {
  const words = wordsOf(one).map(({ text }) => text);
  const others = wordsOf(other).map(({ text }) => text);
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return common / Math.max(words.length, others.length, 1);
}
