import {
  digest,
  locateEvidence,
  verifySource,
  type Bank,
  type Evidence,
  type PathSegment,
  type VerifiedEvidence,
} from '../../src/index.js';
import { Alignment } from './alignment.js';
import { ledTo } from './led.js';
import { likeliest, type Editions } from './likeliest.js';
import { movedTo, singledOut } from './moved.js';

/**
 * What has become of a passage in a new edition of its source:
 * - `holds`: it is there as it was;
 * - `moved`: it says what it said, somewhere else;
 * - `changed`: something like it stands in its place, or elsewhere;
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
  /** What most likely stands for it now. */
  readonly after?: string;
  /** What leads to the passage now, where the piece does not and that is certain enough; of a changed one, with its digest. */
  readonly to?: Evidence;
}

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
  const likely = likeliest(alignment, { old, now }, { start, end });
  if (!likely) return { ...owner, before, fate: 'fell' };
  const after = now.slice(likely.start, likely.end);
  const to = likely.isCertain ? ledTo(now, piece, likely) : undefined;
  return { ...owner, before, fate: 'changed', after, ...(to && { to }) };
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
