/** A text after its replacements, and the way back to where its places stood before them. */
export interface Rewritten {
  readonly text: string;
  /**
   * The place in the old text for a place in the new one.
   * Where something was dropped, the start of a range lies behind it and its end before it, so that a range never grows over it.
   */
  back(offset: number, asEnd: boolean): number;
}

/** Replaces like `String.replace` with a global pattern without groups, and remembers every change of length. */
export function rewrite(
  source: string,
  pattern: RegExp,
  replacement: (match: string, offset: number) => string,
): Rewritten {
  // Places that belong together: the two ends of each replacement, after it and before it.
  const now = [0];
  const was = [0];
  let shift = 0;
  const text = source.replace(pattern, (match: string, offset: number) => {
    const put = replacement(match, offset);
    if (put.length !== match.length) {
      now.push(offset + shift, offset + shift + put.length);
      was.push(offset, offset + match.length);
      shift += put.length - match.length;
    }
    return put;
  });
  const back = (offset: number, asEnd: boolean): number => {
    const next = now.filter((place) => place < (asEnd ? offset : offset + 1)).length;
    const bound = was[next] ?? Infinity;
    if (now[next] === offset) return bound;
    const last = Math.max(next - 1, 0);
    return Math.min((was[last] ?? 0) + offset - (now[last] ?? 0), bound);
  };
  return { text, back };
}
