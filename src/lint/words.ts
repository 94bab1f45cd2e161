import { foldText } from '../text.js';
import type { Lexicon } from './languages/lexicon.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\d+)*/gu;
/** Two words that begin with so many letters alike may be forms of one word: "Belege", "Belegen". */
const SAME_START = 4;
/** How many letters may follow the beginning that two forms of one word share: "fehl-ende", "fehl-en". */
const LONGEST_ENDING = 4;

/** The words of a text in lower case, without punctuation; numbers are words. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** The words of a text that say what it is about. */
export function contentWords(text: string, { stopWords }: Lexicon): string[] {
  return wordsOf(text).filter((word) => !stopWords.has(word));
}

/**
 * What forms of one word have in common, as far as a beginning tells: five letters of a longer word. Coarse on purpose: it
 * is the name of a drawer in an index, and what lies in it is compared by `isSameWord`.
 */
export function drawerOf(word: string): string {
  return word.slice(0, SAME_START);
}

/** Whether two words are forms of one: equal, or a long beginning in common and but short endings. Numbers are never. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b)) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  const isPrefix = same === Math.min(a.length, b.length);
  const ending = Math.max(a.length, b.length) - same;
  return same >= SAME_START && ending <= LONGEST_ENDING && (ending < same || isPrefix);
}

/** The sentences of a text. A full stop behind a number or a short word ("15.30", "Dr.") ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[\p{L}\p{M}\p{N}"”“»)]{3}[.!?…]+["”“»)]?)\s+(?=["„“»(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
