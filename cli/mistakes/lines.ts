/** A line of a text, without what ends it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** The offset of what ends it. */
  readonly end: number;
}

/** The line that an offset stands on. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return { text: text.slice(start, end), start, end };
}
