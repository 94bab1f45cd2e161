import { distance } from 'fastest-levenshtein';
import { wordsOf, type Word } from './alignment.js';

/** Of the words, so many must stand there, be it with a slip in one or in how it is typed. */
const ALIKE = 0.6;

/** In a longer text, looking for each piece of evidence that is lost would take too long. */
const MAX_TEXT = 100_000;

/** The run of as many words in a text that is most like the given ones; `undefined` where nothing is like them. */
export function nearestWords(text: string, words: string): string | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const wanted = wordsOf(words).map((word) => plain(word.text));
  const there = wordsOf(text);
  const known = there.map((word) => plain(word.text));
  let [best, most] = [-1, ALIKE * wanted.length];
  for (let at = 0; at + wanted.length <= known.length; at++) {
    const alike = wanted.filter((word, index) => isLike(word, known[at + index] ?? '')).length;
    if (alike > most || (best < 0 && alike === most)) [best, most] = [at, alike];
  }
  const run = there.slice(best, best + wanted.length);
  return best < 0 ? undefined : bare(text, run);
}

function bare(text: string, run: readonly Word[]): string {
  return text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0).replace(/^["'([]+|["')\].,;:!?]+$/g, '');
}

function isLike(word: string, other: string): boolean {
  if (word === other) return true;
  // A number that differs is another number.
  if (/\d/.test(word + other) || Math.abs(word.length - other.length) > 2) return false;
  return word.length > 3 && distance(word, other) <= 2;
}

function plain(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase() || word;
}
