import { say } from '../../src/index.js';
import type { Position } from '../documents/positions.js';

/** Something that people often get wrong in a text that they write by hand. */
export interface Mistake {
  /** Where it stands, which need not be where a reader of the text is stopped by it. */
  readonly offset: number;
  /** What is wrong and what to do, for an author. */
  readonly sentence: string;
}

const MAX_QUOTED = 60;

/** A text as it has to be written, in double quotes; a long one by its beginning. */
export function quoted(text: string): string {
  const shown = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
  return `"${shown.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`;
}

/** The offset of a line and column, both from 1. */
export function offsetOf(text: string, { column, line }: Position): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Spaces that are none for JSON and YAML, and characters that nobody sees. */
export const UNSEEN = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** `U+00A0`, as tables of characters name it. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export function unseen(character: string): string {
  return say`a character stands here that nobody sees (${codePoint(character)}); delete it, or type a space`;
}
