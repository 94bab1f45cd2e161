import type { Forms, Texts } from '../../src/index.js';
import { languages } from '../../src/locales/languages.js';

const PLAIN = 'aeiouyAEIOUcdnszlrt';
const ACCENTED = 'áéíóúýÅÉÎØÛçđñšžłřť';

/** Marks between which a text runs from the right, and the signs at its ends by which one sees that all of it is there. */
const [BEFORE, BEHIND] = ['\u2067⟦', '⟧\u2069'];

/** So much longer than in English a text is: what German, Finnish or Welsh need of a label. */
const LONGER = 0.4;

/** A text of English as one that looks foreign: longer, accented, and from the right. Places stay as they are. */
export function pseudoText(text: string): string {
  const words = text
    .split(' ')
    .map((word) =>
      /\{\d\}/.test(word)
        ? word
        : word.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    );
  const long = words.map((word) =>
    /\{\d\}|[^\p{L}]$/u.test(word) ? word : word + word.slice(-stretch(word)),
  );
  return BEFORE + long.join(' ') + BEHIND;
}

/** How many letters a word gets: at least one, so that short labels grow as well. */
function stretch(word: string): number {
  return Math.max(1, Math.ceil(word.length * LONGER));
}

/** English as a language that nobody speaks. */
export const pseudo: Texts = disguised(languages['en']?.texts ?? '') as Texts;

type Part = string | Forms | readonly string[] | { readonly [key: string]: Part };

function disguised(part: Part): Part {
  if (typeof part === 'string') return pseudoText(part);
  if (Array.isArray(part)) return part.map(pseudoText);
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]: [string, Part]) => [key, disguised(inner)]),
  );
}
