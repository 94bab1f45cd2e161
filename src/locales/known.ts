import { builtIn } from './built-in.js';
import { tagFor } from './tags.js';
import type { Texts } from './texts.js';

const known = new Map(Object.entries(builtIn));

/** What is spoken to readers of a language that is not there. */
const [FALLBACK = ''] = known.keys();

/** The texts for a language, or those of the first that is there; `language` says which it is in the end. */
export function textsFor(wanted: string): { readonly language: string; readonly texts: Texts } {
  const tag = tagFor(wanted, known);
  return { language: tag === undefined ? FALLBACK : wanted, texts: known.get(tag ?? FALLBACK) as Texts };
}
