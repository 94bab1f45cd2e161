import { de } from './de.js';
import { en } from './en.js';
import type { Messages } from './en.js';

/** The languages of the interface, a line each. */
export const locales: Readonly<Record<string, Messages>> = { en, de };

/** The words for a language: of its tag as a whole, of its first part, or in English. */
export function messagesFor(language: string): Messages {
  const tag = language.toLowerCase();
  const known = [tag, tag.replace(/-.*/, '')].find((name) => Object.hasOwn(locales, name));
  return (known && locales[known]) || en;
}

/** A number as it is written in a language, with at most two decimals. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

export type { Messages };
