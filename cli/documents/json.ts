import { scanJson } from '../../src/index.js';
import { keysAt, lineEnd, spanOf } from './edit.js';
import { Positions } from './positions.js';
import type { Syntax } from './syntax.js';

export const jsonSyntax: Syntax = {
  read: (text, limits) => ({
    input: text,
    value: scanJson(text, limits).length > 0 ? undefined : parsed(text),
    issues: [],
    positions: new Positions(text, (visit) => {
      scanJson(text, limits, (path, start, end) => visit(path, { start, end }));
    }),
  }),
  write: inOneLine,
  append(document, path, [name, value]) {
    const { text } = document;
    const object = spanOf(document, path);
    const last = spanOf(document, `${path}/${keysAt(document, path).at(-1) ?? ''}`);
    const put = `,${separator(text, object.start, last.start)}${JSON.stringify(name)}: ${inOneLine(value)}`;
    return { start: last.end, end: last.end, text: put };
  },
};

/** With a space where people write one. */
export function inOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

function parsed(text: string): unknown {
  return JSON.parse(text) as unknown;
}

/** What stands before a further entry of an object: the line break and indent of its last one, or a space. */
function separator(text: string, objectStart: number, lastStart: number): string {
  const lineStart = text.lastIndexOf('\n', lastStart) + 1;
  if (lineStart <= objectStart) return ' ';
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return lineEnd(text, lineStart) + indent;
}
