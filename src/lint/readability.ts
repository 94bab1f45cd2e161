import type { Lexicon } from './languages/lexicon.js';
import { sentencesOf } from './words.js';

const WORD = /[\p{L}\p{M}]+/gu;
/** LIX and the Viennese formula call a word long from seven letters on. */
const LONG = 7;

/** How hard a text is to read, by several formulas; one alone errs on short texts. */
export interface Readability {
  readonly words: number;
  /** Flesch 1948 for English, Amstad 1978 for German: 100 very easy, 0 and below very hard. */
  readonly ease: number;
  /** Björnsson 1968, for every language: under 30 very easy, over 60 very hard. */
  readonly lix: number;
  /** The first Viennese formula (Bamberger and Vanecek 1984), made for German: the year of school, 4 to 15. */
  readonly wiener: number;
}

export function readabilityOf(text: string, lexicon: Lexicon): Readability {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
  const sentences = Math.max(1, sentencesOf(text).length);
  const count = Math.max(1, words.length);
  const syllables = words.map((word) => lexicon.syllables(word));
  const percent = (is: (index: number) => boolean): number =>
    (words.filter((_, index) => is(index)).length / count) * 100;
  const long = percent((index) => (words[index]?.length ?? 0) >= LONG);
  const perSentence = count / sentences;
  const many = percent((index) => (syllables[index] ?? 0) >= 3);
  const single = percent((index) => syllables[index] === 1);
  const perWord = syllables.reduce((sum, one) => sum + one, 0) / count;
  return {
    words: words.length,
    ease: lexicon.ease(perSentence, perWord),
    lix: perSentence + long,
    wiener: 0.1935 * many + 0.1672 * perSentence + 0.1297 * long - 0.0327 * single - 0.875,
  };
}
