import type { SessionState } from '../../src/index.js';

/** More segments than this would be no more than a grey line. */
const MAX_SEGMENTS = 40;
/** The gap between two segments, as a share of the bar. */
const GAP = 0.012;

/** The bar that shows how far the reader has come, in segments that are one unit wide. */
export interface Bar {
  readonly total: number;
  /** How many segments are done, and how many with the question that is up. */
  readonly done: number;
  readonly now: number;
  /** The width of what is drawn: all segments but the gap behind the last. */
  readonly width: number;
  /** Segment and gap, as SVG has them. */
  readonly dashes: string;
}

/** How far the reader has come: the same few lines for any number of questions. */
export function barOf({ items, position, stage }: SessionState): Bar {
  const total = items.length;
  const done = stage === 'finished' ? total : position;
  const gap = total > MAX_SEGMENTS ? 0 : GAP * total;
  const now = stage === 'playing' ? done + 1 : 0;
  return { total, done, now, width: total - gap, dashes: `${1 - gap} ${gap}` };
}
