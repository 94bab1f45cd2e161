import type { Messages } from '../../src/index.js';

type Word = string | ((...values: never[]) => string);

/** Each word of a language with its path, such as `errors.network`. */
export function entriesOf(messages: Messages): [string, Word][] {
  const walk = (value: object, path: string): [string, Word][] =>
    Object.entries(value).flatMap(([key, inner]: [string, Word | object]) =>
      typeof inner === 'object'
        ? walk(inner, `${path}${key}.`)
        : [[`${path}${key}`, inner] as [string, Word]],
    );
  return walk(messages, '');
}

/** The same as texts: what takes values is given 7, 8 and 9. */
export function textsOf(messages: Messages): [string, string][] {
  return entriesOf(messages).map(([key, word]) => [key, typeof word === 'string' ? word : call(word)]);
}

function call(word: (...values: never[]) => string): string {
  return (word as unknown as (...values: number[]) => string)(7, 8, 9);
}
