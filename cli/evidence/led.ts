import { digest, type Evidence } from '../../src/index.js';
import { MAX_WORDS, singledOut } from './moved.js';

/** A stretch of a canonical text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The evidence that leads to a stretch of a text, with its digest: as the piece at hand does, as far as that can be, else
 * with as few more words at its ends as lead there alone.
 */
export function ledTo(text: string, piece: Evidence, place: Stretch): Evidence | undefined {
  const passage = text.slice(place.start, place.end);
  const bare = { source: piece.source, digest: digest(passage) };
  for (const ends of endsOf(passage, piece)) {
    const led = singledOut(text, { ...bare, ...ends }, place);
    if (led) return led;
  }
  return undefined;
}

type Ends = Pick<Evidence, 'start' | 'end'>;

/** The first and last words of a passage: as many as the piece at hand names, then ever more; a short one whole. */
function endsOf(passage: string, { end, start }: Evidence): Ends[] {
  const words = passage.split(' ').filter(Boolean);
  const whole: Ends[] = words.length > MAX_WORDS ? [] : [{ start: passage }];
  const [first, last] = [countOf(start), countOf(end ?? '')];
  const more = Array.from({ length: MAX_WORDS }, (_, by) => [
    Math.min(first + by, MAX_WORDS),
    Math.min(Math.max(last, 1) + by, MAX_WORDS),
  ]);
  const ends = more.flatMap(([from = 0, to = 0]): Ends[] =>
    from + to > words.length
      ? []
      : [{ start: words.slice(0, from).join(' '), end: words.slice(-to).join(' ') }],
  );
  return end === undefined ? [...whole, ...ends] : [...ends, ...whole];
}

function countOf(words: string): number {
  return words.split(' ').filter(Boolean).length;
}
