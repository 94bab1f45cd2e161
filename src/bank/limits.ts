/** What a document may weigh before anybody looks at what it says. */
export interface Limits {
  /** Bytes of the text in UTF-8. */
  readonly bytes: number;
  /** Levels of objects and lists in each other. */
  readonly depth: number;
  /** Values of every kind: objects, lists, strings, numbers, literals. */
  readonly nodes: number;
  /** UTF-16 code units of one string, keys included. */
  readonly string: number;
}

/** The limits that hold unless a host, who knows where its bank comes from, raises them. */
export const DEFAULT_LIMITS: Limits = { bytes: 2 ** 20, depth: 32, nodes: 50_000, string: 10_000 };

/** Whether a text has more bytes than that in UTF-8; one that is far too long is not even written out. */
export function isLongerThan(text: string, bytes: number): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}
