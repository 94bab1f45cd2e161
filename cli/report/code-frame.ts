import { createStyle, printable } from '../terminal.js';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number | undefined;
}

/** One line of the file before what is wrong and one behind it. */
const AROUND = 1;
const MORE = '…';

/**
 * The lines around a place, with their numbers and marks below what is wrong, none wider than the screen. `others` on the
 * same line are marked with it.
 */
export function codeFrame(
  lines: readonly string[],
  [place, ...others]: readonly [Place, ...Place[]],
  width: number,
): string[] {
  const style = createStyle();
  const first = Math.max(1, place.line - AROUND);
  const last = Math.min(lines.length, place.line + AROUND);
  const gutter = String(last).length;
  const room = roomFor(last, width);
  const start = windowStart(place, room);
  const shown: string[] = [];
  for (let number = first; number <= last; number++) {
    const marked = number === place.line;
    const text = clipped(lines[number - 1] ?? '', start, room);
    shown.push(
      `${marked ? style('red', '>') : ' '} ${style('dim', `${String(number).padStart(gutter)} |`)} ${text}`.trimEnd(),
    );
    if (marked)
      shown.push(
        `  ${style('dim', `${' '.repeat(gutter)} |`)} ${style('red', together([place, ...others].map((one) => marks(lines[number - 1] ?? '', one, [start, room]))))}`,
      );
  }
  return shown;
}

/** What a frame has for a line beside its number. */
function roomFor(lastLine: number, width: number): number {
  return Math.max(20, width - String(lastLine).length - 5);
}

/** A frame shows a line from end to end. */
export function fits(lines: readonly string[], line: number, width: number): boolean {
  return (lines[line - 1]?.length ?? 0) <= roomFor(Math.min(lines.length, line + AROUND), width);
}

/** Where a line begins that is too long to be shown from its start: what is wrong stands in its first third. */
function windowStart({ column, endColumn = column + 1 }: Place, room: number): number {
  return endColumn <= room ? 0 : Math.max(0, column - 1 - Math.floor(room / 3));
}

function clipped(line: string, start: number, room: number): string {
  const end = start + room;
  const text = spaced(line.slice(start, end));
  const before = start > 0 && text ? MORE + text.slice(1) : text;
  return line.length > end ? before.slice(0, -1) + MORE : before;
}

/** Tabs take one column here, as in the position; halves of characters at the edges become spaces. */
function spaced(text: string): string {
  return printable(
    text
      .replace(/\r$/, '')
      .replace(/\t/g, ' ')
      .replace(/\p{Surrogate}/gu, ' '),
  );
}

function marks(
  line: string,
  { column, endColumn = column + 1 }: Place,
  [start, room]: readonly [number, number],
): string {
  const from = Math.min(Math.max(0, column - 1 - start), room - 1);
  const before = spaced(line.slice(start, start + from));
  const length = Math.max(1, Math.min(endColumn - column, room - from));
  return (
    ' '.repeat(columnsOf(before)) + '^'.repeat(columnsOf(line.slice(column - 1, column - 1 + length)) || 1)
  );
}

/** Lines of marks, laid over each other. */
function together(all: readonly string[]): string {
  const length = Math.max(...all.map((marks) => marks.length));
  return Array.from({ length }, (_, at) => (all.some((marks) => marks[at] === '^') ? '^' : ' ')).join('');
}

/** How wide a text is on a terminal: East Asian wide characters take two columns, marks none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}|[\u200b-\u200d\ufeff]/u.test(character)) continue;
    columns +=
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
