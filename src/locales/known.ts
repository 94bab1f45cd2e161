import { builtIn } from './built-in.js';
import { fitting } from './fitting.js';
import { tagFor } from './tags.js';
import type { Texts } from './texts.js';

const known = new Map(Object.entries(builtIn));

/** What is spoken to readers of a language that is not there. */
const [FALLBACK = ''] = known.keys();

/** The texts for a language, or those of the first that is there; `language` says which it is in the end. */
export function textsFor(wanted: string): { readonly language: string; readonly texts: Texts } {
  const tag = tagFor(wanted, (it) => Boolean(known.get(it)));
  return { language: tag === undefined ? FALLBACK : wanted, texts: known.get(tag ?? FALLBACK) as Texts };
}

/** The tag of the texts for a language where they are known to lie elsewhere. */
export function absentTag(language: string): string | undefined {
  const tag = tagFor(language, (it) => known.has(it));
  return tag !== undefined && known.get(tag) === null ? tag : undefined;
}

/** Takes the texts of a language, or refuses them where one that is needed is not there as it should be. */
export function takeTexts(tag: string, given: unknown): boolean {
  const texts = fitting(given, known.get(FALLBACK) as Texts);
  if (texts) known.set(tag.toLowerCase(), texts as Texts);
  return texts !== undefined;
}
