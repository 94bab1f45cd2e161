import type { Forms } from '../../src/index.js';

type Text = string | Forms;

/** Each text of a language with its path, such as `errors.network`; what changes with a number as its forms. */
export function entriesOf(texts: object): [path: string, text: Text][] {
  const walk = (value: object, path: string): [string, Text][] =>
    Object.entries(value).flatMap(([key, inner]: [string, Text | object]) =>
      isText(inner) ? [[path + key, inner] as [string, Text]] : walk(inner, `${path}${key}.`),
    );
  return walk(texts, '');
}

/** The same with a line for each form: `questions.one`. */
export function textsOf(texts: object): [path: string, text: string][] {
  return entriesOf(texts).flatMap(([path, text]) =>
    typeof text === 'string'
      ? [[path, text] as [string, string]]
      : Object.entries(text).map(([form, inner]) => [`${path}.${form}`, inner] as [string, string]),
  );
}

/** The places in a text, in order: `['{0}', '{1}']`. */
export function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{.*?\}/g))].sort();
}

function isText(value: Text | object): value is Text {
  return typeof value === 'string' || 'other' in value;
}
