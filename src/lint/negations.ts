import type { Lexicon } from './languages/lexicon.js';
import { sentencesOf } from './words.js';

/** The words of a text that deny, as they are written. */
export function negationsIn(text: string, { negations }: Lexicon): string[] {
  return text.match(negations) ?? [];
}

/** How often a sentence denies, be it by a "not" or by what the words mean; the most of all sentences of a text. */
export function mostDenials(text: string, lexicon: Lexicon): number {
  const counts = sentencesOf(text).map(
    (sentence) =>
      negationsIn(sentence, lexicon).length + (sentence.match(lexicon.hiddenNegations)?.length ?? 0),
  );
  return Math.max(0, ...counts);
}

/** What is asked for is what is *not* so, as in "Which of these is not …": the last sentence of a prompt with options denies. */
export function isNegativeStem(prompt: string, lexicon: Lexicon): boolean {
  const asked = sentencesOf(prompt).at(-1) ?? '';
  const [first = '', ...others] = asked.split(/,\s|\s(?:although|because|if|since|that|when|while|who)\s/);
  // What stands behind a comma tells of something, and does not ask, but for "According to the report, which …?".
  const main = others.length > 0 && !/^(w|how|of)/i.test(first) ? others.join(', ') : first;
  return negationsIn(main, lexicon).length > 0 && !lexicon.plainNegation.test(main);
}
