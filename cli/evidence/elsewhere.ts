import { wordsOf, type Word } from './alignment.js';
import type { Likeliest } from './likeliest.js';

/** What two words that are the same add, and what a word costs that is only in one of the texts, or another one. */
const [SAME, OTHER] = [2, -1];

/** Of a longer passage only this many words are looked for: time grows as their number times that of the text's words. */
const MAX_WORDS = 200;

/** So many pairs of words are compared at most, which takes a second; beyond, a passage is looked for in its place alone. */
const MAX_PAIRS = 5_000_000;

/** A run of words in the text, scored against the passage. */
interface Run {
  readonly score: number;
  /** The first word of the run, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The words of the passage that the run begins and ends with. */
  readonly first: number;
  readonly last: number;
}

/**
 * The run of words in a text that is most like a passage: the local alignment of Smith and Waterman (1981), over words. It
 * is certain where the passage's first and last words are its ends and nothing else in the text comes near.
 */
export function elsewhere(text: readonly Word[], passage: string): Likeliest | undefined {
  const words = wordsOf(passage)
    .slice(0, MAX_WORDS)
    .map((word) => plain(word.text));
  if (text.length * words.length > MAX_PAIRS) return undefined;
  const runs = runsIn(text, words);
  const best = bestOf(runs);
  const [first, last] = [text[best?.from ?? -1], text[(best?.to ?? 0) - 1]];
  if (!best || !first || !last) return undefined;
  const apart = runs.filter(({ from, to }) => to <= best.from || from >= best.to);
  const isWhole = best.first === 0 && best.last === words.length - 1;
  const isCertain = isWhole && (bestOf(apart)?.score ?? 0) * 2 <= best.score;
  return { start: first.start, end: last.end, isCertain };
}

/** For each word of the text, the best run that ends with it. */
function runsIn(text: readonly Word[], words: readonly string[]): Run[] {
  let above: (Run | undefined)[] = [];
  return text.flatMap((word, at) => {
    const row = rowOf({ word: plain(word.text), at }, words, above);
    above = row;
    return bestOf(row.filter((run) => run?.to === at + 1)) ?? [];
  });
}

interface At {
  readonly word: string;
  readonly at: number;
}

function rowOf(
  { at, word }: At,
  words: readonly string[],
  above: readonly (Run | undefined)[],
): (Run | undefined)[] {
  const row: (Run | undefined)[] = [];
  words.forEach((one, index) => {
    const diagonal = above[index - 1];
    if (one === word) {
      const begun = diagonal ?? { score: 0, from: at, first: index };
      row[index] = { ...begun, score: begun.score + SAME, to: at + 1, last: index };
      return;
    }
    const best = bestOf([diagonal, above[index], row[index - 1]]);
    if (best && best.score + OTHER > 0) row[index] = { ...best, score: best.score + OTHER };
  });
  return row;
}

function bestOf(runs: readonly (Run | undefined)[]): Run | undefined {
  let best: Run | undefined;
  for (const run of runs) if (run && run.score > (best?.score ?? 0)) best = run;
  return best;
}

/** A word without what is typed around it, at the beginning of a sentence or within. */
function plain(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase() || word;
}
