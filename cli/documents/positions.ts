import { pointer, type PathSegment } from '../../src/index.js';

/** Where a value stands in a text: its first offset, and the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines and columns count from 1; a column is a UTF-16 code unit, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells every value of a document: its path and its span. */
export type Spans = (visit: (path: readonly PathSegment[], span: Span) => void) => void;

/** Where the values of a document stand, by their JSON Pointers, whatever the document is written in. */
export class Positions {
  readonly #text: string;
  readonly #read: Spans;
  #spans: Map<string, Span> | undefined;
  #lines: readonly number[] | undefined;

  /** Nothing is read before the first question: a large bank without a finding needs no places. */
  constructor(text: string, read: Spans) {
    this.#text = text;
    this.#read = read;
  }

  span(path: string): Span | undefined {
    if (!this.#spans) {
      const spans = new Map<string, Span>();
      this.#read((at, span) => spans.set(pointer(at), span));
      this.#spans = spans;
    }
    return this.#spans.get(path);
  }

  /** The span of a value or, where there is none (what is missing has no place), of what should hold it. */
  nearest(path: string): Span | undefined {
    for (let outer = path; ; outer = outer.slice(0, outer.lastIndexOf('/'))) {
      const span = this.span(outer);
      if (span || !outer.includes('/')) return span;
    }
  }

  at(path: string): Position | undefined {
    const span = this.nearest(path);
    return span && this.of(span.start);
  }

  /** The position of an offset, by bisection: a bank may have as many findings as lines. */
  of(offset: number): Position {
    const lines = (this.#lines ??= lineStarts(this.#text));
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
