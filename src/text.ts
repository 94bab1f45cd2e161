/** Whether readers may see a text: something in it can be seen, and nothing hides, reorders or breaks what is around it. */
export function isSafeText(text: string): boolean {
  return !UNSAFE.test(text) && (PLAIN.test(text) || foldText(text) !== '');
}

/** What is wrong with a text that readers are to see, or `undefined` where nothing is. */
export function textProblem(text: string): string | undefined {
  if (isSafeText(text)) return undefined;
  const reason = REASONS.find(([characters]) => characters.test(text))?.[1];
  return `holds ${reason ?? 'nothing that can be seen; write a text'}`;
}

/** A character that is certainly seen, which spares most texts the folding. */
const PLAIN = /[!-~]/;
/** Control characters but tab and line breaks, characters that reorder text, and halves of characters. */
const UNSAFE = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const REASONS: readonly [RegExp, string][] = [
  [/[^\P{Cc}\t\n\r]/u, 'a control character; remove it'],
  [/\p{Cs}/u, 'half of a character (a lone surrogate); type the character again'],
  [UNSAFE, 'a character that reorders text (U+202A-E, U+2066-9); remove it'],
];

/** Two texts that look the same to a reader fold to the same string: nothing invisible, NFKC, lower case, single spaces. */
export function foldText(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What Unicode has programs ignore when they show a text (Default_Ignorable_Code_Point), and the empty cell of Braille. */
const INVISIBLE = /[\p{DI}\u2800]/gu;

/**
 * The two-letter languages that CLDR's likely subtags lead to no script from right to left, with a region or without.
 * Asking `Intl.Locale` is right for every tag, but loads so much data that the first question waits for it.
 */
const LEFT_TO_RIGHT =
  /^(?!ar|az|dv|fa|ha|he|iw|ji|k[ksuy]|ms|pa|ps|sd|t[gk]|u[grz]|yi)[a-z]{2}(-[a-z]{2})?$/i;

/** The writing direction of a language, told by its BCP 47 tag and the script that it is most likely written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (LEFT_TO_RIGHT.test(language)) return 'ltr';
  const { script } = new Intl.Locale(language).maximize();
  return /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Armi/.test(String(script)) ? 'rtl' : 'ltr';
}
