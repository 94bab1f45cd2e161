import type { Cloze } from './schema.js';

type Gap = Cloze['gaps'][number];

/** A stretch of running text with the gap behind it; the last one has none. */
export interface Piece {
  readonly text: string;
  readonly gap?: Gap | undefined;
}

/** The running text of a cloze, taken apart at its gaps. A marker of no gap of the question stays text. */
export function piecesOf({ gaps, text }: Pick<Cloze, 'gaps' | 'text'>): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { 0: marker, 1: id, index } of text.matchAll(/\{([a-z\d-]+)\}/g)) {
    const gap = gaps.find((one) => one.id === id);
    if (!gap) continue;
    pieces.push({ text: text.slice(start, index), gap });
    start = index + marker.length;
  }
  return [...pieces, { text: text.slice(start) }];
}

/** The gaps in the order in which they are read: another in a translation. */
export function gapsOf(question: Pick<Cloze, 'gaps' | 'text'>): readonly Gap[] {
  return piecesOf(question).flatMap(({ gap }) => gap ?? []);
}
