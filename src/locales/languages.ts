import { de, deAround } from './de.js';
import { deXDu, deXDuAround } from './de-x-du.js';
import { deXLeicht, deXLeichtAround } from './de-x-leicht.js';
import { en, enAround } from './en.js';
import { said } from './messages.js';
import type { AroundMessages } from './messages.js';
import { tagFor } from './tags.js';
import type { AroundTexts, Texts } from './texts.js';

/** The texts of one language. */
export interface Language {
  readonly texts: Texts;
  /** What is written around a quiz: of links to it, and of what stands in for it. The elements do not need it. */
  readonly around: AroundTexts;
}

/** The languages of the interface, a line each. */
export const languages: Readonly<Record<string, Language>> = {
  en: { texts: en, around: enAround },
  de: { texts: de, around: deAround },
  'de-x-du': { texts: deXDu, around: deXDuAround },
  'de-x-leicht': { texts: deXLeicht, around: deXLeichtAround },
};

/** The tag of a language among those of the interface. */
export function languageTag(language: string): string | undefined {
  return tagFor(language, (tag) => Object.hasOwn(languages, tag));
}

/** What is written around a quiz in a language, or in English. */
export function messagesAround(language: string): AroundMessages {
  const tag = languageTag(language) ?? 'en';
  // The same keys as in English, which no type can tell of what is made while the program runs.
  return said((languages[tag] as Language).around, tag) as AroundMessages;
}
