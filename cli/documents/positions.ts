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

export type Visit = (path: readonly PathSegment[], span: Span) => void;

/** Tells the values of a document: their paths and their spans. */
export type Spans = (visit: Visit) => void;

/** Where the values of a document stand, by their JSON Pointers, whatever the document is written in. */
export class Positions {
  readonly #text: string;
  readonly #read: Spans;
  readonly #inside: ((span: Span, visit: Visit) => void) | undefined;
  #spans: Map<string, Span> | undefined;
  /** The entries whose inner values are known. */
  readonly #known = new Set<string>();
  #lines: readonly number[] | undefined;

  /**
   * `read` tells all values or, with `inside`, those down to the entries of lists: what is in an entry is then read when it
   * is asked for, so that the places of a large bank take little memory. Nothing is read before the first question.
   */
  constructor(text: string, read: Spans, inside?: (span: Span, visit: Visit) => void) {
    this.#text = text;
    this.#read = read;
    this.#inside = inside;
  }

  span(path: string): Span | undefined {
    if (!this.#spans) {
      const spans = new Map<string, Span>();
      this.#read((at, span) => spans.set(pointer(at), span));
      this.#spans = spans;
    }
    this.#enter(path, this.#spans);
    return this.#spans.get(path);
  }

  /** Reads the entry that a path leads into. */
  #enter(path: string, spans: Map<string, Span>): void {
    const entry = /^\/[^/]*\/[^/]*(?=\/)/.exec(path)?.[0];
    const span = entry === undefined ? undefined : spans.get(entry);
    if (!this.#inside || entry === undefined || !span || this.#known.has(entry)) return;
    this.#known.add(entry);
    this.#inside(span, (inner, place) => spans.set(entry + pointer(inner), place));
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
