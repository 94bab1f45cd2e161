import type { en, enAround } from './en.js';
import { formatNumber, pluralOf } from './numbers.js';
import type { Forms } from './texts.js';

/** What a place in a text is filled with: a number is written as the language does, a text stands as it is. */
type Value = number | string;

/** A text as code says it: a function of what English has places for. Forms are chosen by the last number. */
type Said<Part> = Part extends string
  ? Filled<Part, Value>
  : Part extends { readonly other: infer Other }
    ? Filled<Other, number>
    : { readonly [Key in keyof Part]: Said<Part[Key]> };

type Filled<Text, Last> = Text extends `${string}{1}${string}`
  ? (first: Value, second: Last) => string
  : Text extends `${string}{0}${string}`
    ? (value: Last) => string
    : string;

/** Every text that a reader sees, in one language. */
export type Messages = Said<typeof en>;

/** What is written around a quiz, in one language. */
export type AroundMessages = Said<typeof enAround>;

/** Texts of a language, or a part of them. */
export type Part = string | Forms | readonly string[] | { readonly [key: string]: Part };

/** Texts of a language as code says them: those with places, or with forms for numbers, become functions. */
export function said(part: Part, language: string): unknown {
  if (typeof part === 'string') {
    return part.includes('{') ? (...values: Value[]) => fill(part, values, language) : part;
  }
  if (Array.isArray(part)) return part;
  if (isForms(part)) {
    return (...values: Value[]) => fill(formFor(Number(values.at(-1)), part, language), values, language);
  }
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, said(inner, language)]));
}

/** What has forms for numbers, and is no group of texts. */
export function isForms(part: object): part is Forms {
  return 'other' in part;
}

function formFor(count: number, forms: Forms, language: string): string {
  if (count === 0 && forms['=0'] !== undefined) return forms['=0'];
  return forms[pluralOf(count, language)] ?? forms.other;
}

/** A whole number that needs neither a sign nor a group of digits, before a text in Latin letters. */
const PLAIN = /^\d{1,4} .*[a-z]/;

/**
 * Whoever writes in Latin letters writes such numbers with the digits 0 to 9, and the first format of `Intl` takes
 * milliseconds to come, just before the first question.
 */
function fill(text: string, values: readonly Value[], language: string): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => {
    const value = values[Number(index)];
    return typeof value === 'number' && !PLAIN.test(`${value} ${text}`)
      ? formatNumber(value, language)
      : `${value}`;
  });
}
