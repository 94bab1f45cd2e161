import type { BankFile } from './bank-file.js';
import type { DigestUpdate } from './digest-updates.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a bank with digests written into it; every other character stays as it is. */
export function withDigests(file: BankFile, updates: readonly DigestUpdate[]): string {
  const edits = updates.map((update) => editFor(file, update)).sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    file.text,
  );
}

function editFor({ text, positions }: BankFile, { path, to }: DigestUpdate): Edit {
  const digest = JSON.stringify(to);
  const there = positions.span(`${path}/digest`);
  if (there) return { ...there, text: digest };
  const object = positions.span(path);
  const keys = object ? Object.keys(JSON.parse(text.slice(object.start, object.end)) as object) : [];
  const last = positions.span(`${path}/${keys.at(-1) ?? ''}`);
  if (!object || !last) throw new Error(`There is no object at ${path}`);
  return {
    start: last.end,
    end: last.end,
    text: `,${separator(text, object.start, last.start)}"digest": ${digest}`,
  };
}

/** What stands before a further entry of an object: the line break and indent of its last one, or a space. */
function separator(text: string, objectStart: number, lastStart: number): string {
  const lineStart = text.lastIndexOf('\n', lastStart) + 1;
  if (lineStart <= objectStart) return ' ';
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return (text[lineStart - 2] === '\r' ? '\r\n' : '\n') + indent;
}
