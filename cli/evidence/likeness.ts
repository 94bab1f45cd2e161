import { wordsOf } from './alignment.js';

/** The share of words that two texts have in common, of the longer one. */
export function likeness(one: string, other: string): number {
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
