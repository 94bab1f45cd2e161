import { de } from './de.js';
import { en } from './en.js';
import type { Lexicon } from './lexicon.js';

/** The registry: every language that rules know words of, a line each. */
export const lexicons: Readonly<Record<string, Lexicon>> = { de, en };

/** What is known of a language by its BCP 47 tag. */
export function lexiconFor(language: string): Lexicon | undefined {
  return lexicons[language.split('-')[0]?.toLowerCase() ?? ''];
}
