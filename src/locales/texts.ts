import type { en, enAround } from './en.js';

/**
 * A text that changes with a number, its last argument: a form for each category that `Intl.PluralRules` knows for the
 * language, and `=0` where nothing at all is said in another way.
 */
export interface Forms {
  readonly '=0'?: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The same keys with any text in them; forms may be one text where the number changes nothing. */
type Shape<Part> = Part extends string
  ? string
  : Part extends Forms
    ? Forms | string
    : { readonly [Key in keyof Part]: Shape<Part[Key]> };

/** Every text that a reader sees, in one language: data alone. */
export type Texts = Shape<typeof en>;

/** The texts around a quiz, in one language. */
export type AroundTexts = Shape<typeof enAround>;
