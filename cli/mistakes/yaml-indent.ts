import { say } from '../../src/index.js';
import type { Line } from './lines.js';
import type { Mistake } from './mistake.js';

interface Level {
  readonly indent: number;
  readonly isDash: boolean;
}

/** A field or an entry that begins in a column where none of those around it does; `undefined` where it fits. */
export function indentMistake(text: string, line: Line): Mistake | undefined {
  const [own] = levelsOf(line.text);
  if (!own) return undefined;
  const before = text.slice(0, line.start);
  const open = levelsBefore(before);
  const isInside = own.indent > (open.at(-1)?.indent ?? -1) && /[:-]\s*(?:#.*\s*)*$/.test(before);
  if (isInside || open.some(({ indent }) => indent === own.indent)) return undefined;
  const beside = nearest(open, own);
  if (beside === undefined) return undefined;
  return {
    offset: line.start + own.indent,
    sentence: say`this line begins in column ${own.indent + 1}, and those beside it in column ${beside + 1}; move it there`,
  };
}

/** The columns in which a line begins something: `- id: tea` begins an entry and a field. Nothing, where it is no such line. */
function levelsOf(line: string): Level[] {
  const found = /^( *)((?:- +)*)(?:[^\s#'"[{-][^#]*?:(?:\s|$)|["'].*["']:(?:\s|$))?/.exec(line);
  const [all = '', margin = '', dashes = ''] = found ?? [];
  const hasField = all.length > margin.length + dashes.length;
  if (!dashes && !hasField) return [];
  const levels: Level[] = [...dashes.matchAll(/-/g)].map(({ index }) => ({
    indent: margin.length + index,
    isDash: true,
  }));
  return hasField ? [...levels, { indent: margin.length + dashes.length, isDash: false }] : levels;
}

/** What is open behind a text that is right so far, the outermost first. */
function levelsBefore(text: string): Level[] {
  let open: Level[] = [];
  /** Lines of a block text (`|`, `>`) are deeper than this. */
  let block = Infinity;
  for (const line of text.split('\n')) {
    const margin = line.search(/[^ \r]/);
    if (margin < 0 || line[margin] === '#' || margin > block) continue;
    const levels = levelsOf(line);
    const [first] = levels;
    if (!first) continue;
    open = [...open.filter(({ indent }) => indent < first.indent), ...levels];
    block = /[:-] +[|>][+-]?\d?\s*$/.test(line) ? first.indent : Infinity;
  }
  return open;
}

function nearest(open: readonly Level[], own: Level): number | undefined {
  const alike = open.filter(({ isDash }) => isDash === own.isDash).map(({ indent }) => indent);
  return alike.sort((a, b) => Math.abs(a - own.indent) - Math.abs(b - own.indent))[0];
}
