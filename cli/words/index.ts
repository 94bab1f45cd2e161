import { de } from './de.js';
import { en, type PageWords } from './en.js';

/** The languages of the pages, a line each. */
const languages: Readonly<Record<string, PageWords>> = { en, de };

/** The words for a language: its tag as a whole, or its first part, else English. */
export function pageWordsFor(language: string): PageWords {
  return languages[language] ?? languages[language.replace(/-.*/, '')] ?? en;
}

export type { PageWords };
