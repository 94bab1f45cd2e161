import { pointer, positionOf, scanJson } from '../../src/index.js';

/** Where a value stands in a text: its first offset, and the offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the values of a JSON text stand, by their JSON Pointers. */
export class Positions {
  readonly #text: string;
  readonly #spans = new Map<string, Span>();

  constructor(text: string) {
    this.#text = text;
    scanJson(text, undefined, (path, start, end) => this.#spans.set(pointer(path), { start, end }));
  }

  span(path: string): Span | undefined {
    return this.#spans.get(path);
  }

  /** The line and column of a value or, where there is none (what is missing has no place), of what should hold it. */
  at(path: string): Position | undefined {
    for (let outer = path; ; outer = outer.slice(0, outer.lastIndexOf('/'))) {
      const span = this.#spans.get(outer);
      if (span) return positionOf(this.#text, span.start);
      if (!outer.includes('/')) return undefined;
    }
  }
}
