import { scanJson, type Issue, type PathSegment } from '../../src/index.js';
import { jsonMistake } from '../mistakes/json.js';
import { offsetOf } from '../mistakes/mistake.js';
import { lineEnd, spanOf } from './edit.js';
import { Positions, type Span, type Spans, type Visit } from './positions.js';
import { notValid, placeNamed } from './syntax-place.js';
import type { Syntax } from './syntax.js';

/** The entries of a bank's lists have paths of two segments. */
const COARSE = 2;

export const jsonSyntax: Syntax = {
  read(text, limits) {
    // One reading tells what is wrong and where the entries are; what is in an entry is read when it is asked for.
    const coarse: [readonly PathSegment[], Span][] = [];
    const issues = scanJson(text, limits, (path, start, end) => {
      if (path.length <= COARSE) coarse.push([[...path], { start, end }]);
    });
    const value = issues.length > 0 ? undefined : parsed(text);
    const spans: Spans = (visit) => coarse.forEach(([path, span]) => visit(path, span));
    const inside = ({ end, start }: Span, visit: Visit): void => {
      scanJson(text.slice(start, end), limits, (path, from, to) => {
        visit(path, { start: from + start, end: to + start });
      });
    };
    const positions = new Positions(text, spans, inside);
    return { value, issues: issues.map((one) => explained(one, text, positions)), positions };
  },
  write: inOneLine,
  add(document, path, [name, value], behind) {
    const { text } = document;
    const object = spanOf(document, path);
    const last = spanOf(document, `${path}/${behind}`);
    const put = `,${separator(text, object.start, last.start)}${JSON.stringify(name)}: ${inOneLine(value)}`;
    return { start: last.end, end: last.end, text: put };
  },
};

/** The scanner says what had to come; an author wants to know what is wrong with what is there. */
function explained(found: Issue, text: string, positions: Positions): Issue {
  const place = found.code === 'schema/json' && placeNamed(found.message);
  const mistake = place ? jsonMistake(text, offsetOf(text, place)) : undefined;
  return mistake
    ? { ...found, message: notValid('JSON', positions.of(mistake.offset), mistake.sentence) }
    : found;
}

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
