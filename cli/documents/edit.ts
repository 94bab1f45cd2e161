import type { Document } from './document.js';
import type { Span } from './positions.js';

/** A piece of a text that is put in the place of another. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text with edits that do not overlap; every other character stays as it is. Those at one place keep their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let out = '';
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(done, start) + put;
    done = end;
  }
  return out + text.slice(done);
}

/** The edit that gives a field of the object at a path a value: in its place, behind the field named, or behind the last. */
export function setField(
  document: Document,
  path: string,
  [name, value]: readonly [string, unknown],
  behind: string = keysAt(document, path).at(-1) ?? '',
): Edit {
  const there = document.positions.span(`${path}/${name}`);
  if (there) return { ...there, text: document.syntax.write(value) };
  return document.syntax.add(document, path, [name, value], behind);
}

/** The edit that takes a field out of an object. */
export function removeField(document: Document, path: string, name: string): Edit {
  const { text } = document;
  const names = keysAt(document, path);
  const index = names.indexOf(name);
  const { end } = spanOf(document, `${path}/${name}`);
  const [before, next] = [names[index - 1], names[index + 1]];
  if (before === undefined) {
    const start = nameStart(document, path, name);
    return { start, end: next === undefined ? end : nameStart(document, path, next), text: '' };
  }
  if (text[spanOf(document, path).start] === '{')
    return { start: spanOf(document, `${path}/${before}`).end, end, text: '' };
  // A line of its own in YAML; a comment behind the one before stays.
  return { start: text.lastIndexOf('\n', nameStart(document, path, name)), end, text: '' };
}

/** Where the name of a field begins, its quotes included. */
function nameStart(document: Document, path: string, name: string): number {
  const at = document.text.lastIndexOf(name, spanOf(document, `${path}/${name}`).start - 1);
  return /["']/.test(document.text[at - 1] ?? '') ? at - 1 : at;
}

export function spanOf({ positions }: Document, path: string): Span {
  const span = positions.span(path);
  if (!span) throw new Error(`There is no value at ${path}`);
  return span;
}

/** The names of the fields of the object at a path, in the order in which they are written. */
export function keysAt({ value }: Document, path: string): string[] {
  let inner = value;
  for (const segment of path.split('/').slice(1)) {
    if (typeof inner !== 'object' || inner === null) return [];
    inner = (inner as Record<string, unknown>)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
}

/** The line break before the line that starts at an offset. */
export function lineEnd(text: string, lineStart: number): string {
  return text[lineStart - 2] === '\r' ? '\r\n' : '\n';
}

/** The edit that puts an entry before the first of a list that has one at least. */
export function prependEntry(document: Document, path: string, entry: unknown): Edit {
  const { text } = document;
  const { start } = spanOf(document, path);
  const first = spanOf(document, `${path}/0`).start;
  const put = document.syntax.write(entry);
  if (text[start] === '[') return { start: first, end: first, text: `${put}, ` };
  // A list of lines in YAML begins with the dash of its first entry.
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return {
    start,
    end: start,
    text: `- ${put}${lineEnd(text, text.lastIndexOf('\n', start - 1) + 1)}${indent}`,
  };
}
