import { foldAnswer } from '../answer-text.js';
import { numberIn } from './quantity.js';
import type { Lexicon } from './languages/lexicon.js';

/** What a text comes down to, if nobody cares how it is spelled: umlauts, "ß", case, punctuation, numbers in words or digits. */
function bareAnswer(text: string, { language, numerals }: Lexicon): string {
  return foldAnswer(text)
    .replace(/(?<![\p{L}\d])\p{L}+(?!\p{L})/gu, (word) =>
      // "a" and "ein" are articles far more often than numbers.
      (numerals[word] ?? 0) > 1 ? String(numerals[word]) : word,
    )
    .replace(/\d+(?:[.,]\d+)+/g, (number) => String(numberIn(number, language)));
}

export function isSameAnswer(a: string, b: string, lexicon: Lexicon): boolean {
  return bareAnswer(a, lexicon) === bareAnswer(b, lexicon);
}
