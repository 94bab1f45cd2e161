import type { Edit } from './edits.js';

/** A stretch of a text: the offsets of its first character and of the one behind its last. */
export type Range = readonly [start: number, end: number];

/**
 * Where a stretch of the old text stands in the edited one, told from the edit alone; empty where nothing is left of it.
 * Right but for the spaces and full stops at its ends, which an edit may take with it.
 */
export function placeAfter(range: Range, edit: Edit, old: string): Range {
  if (edit.moved) return moved(range, edit.moved, edit.touched[0]?.[0] ?? 0);
  const [from, to] = edit.touched[0] ?? [0, 0];
  const by = edit.text.length - old.length;
  const put = Math.max(0, to - from + by);
  const [start, end] = range;
  const isInserted = from === to;
  return [
    start < from || (start === from && !isInserted) ? start : start >= to ? start + by : from,
    end <= from ? end : end >= to ? end + by : from + put,
  ];
}

/** The sentence is taken out with the space beside it, and put in with one. */
function moved([start, end]: Range, [from, to]: Range, target: number): Range {
  const length = to - from + 1;
  const isBefore = target <= from;
  if (start >= from && end <= to) {
    const by = (isBefore ? target + 1 : target - length + 1) - from;
    return [start + by, end + by];
  }
  const without = (at: number): number => (at <= from ? at : at >= to ? at - length : from);
  const put = without(target);
  const [first, last] = [without(start), without(end)];
  return [first >= put ? first + length : first, last > put ? last + length : last];
}
