/** A word of a canonical text, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** A stretch of the new text in the place of one of the old. */
export interface Become {
  readonly start: number;
  readonly end: number;
  /** Whether it begins and ends where the old one did. */
  readonly isCertain: boolean;
}

/** So many words in a row that stand once in each of two texts are the same place in both. */
const ROW = 4;

/**
 * What of one edition of a text stands in another, and in the same order: patience diff (Bram Cohen) over rows of words.
 * Rows that stand once in each edition are paired; the longest run of pairs that keeps the order is where nothing moved.
 * Time grows as n log n with the number of words.
 */
export class Alignment {
  readonly old: readonly Word[];
  readonly now: readonly Word[];
  /** For each word of the old text, the word of the new one; -1 where it has none, or has moved. */
  readonly #pairs: readonly number[];

  constructor(old: string, now: string) {
    this.old = wordsOf(old);
    this.now = wordsOf(now);
    this.#pairs = pairsOf(this.old, this.now);
  }

  /** What now stands between the words around a stretch of the old text: it itself, what it has become, or nothing. */
  between(start: number, end: number): { readonly start: number; readonly end: number } {
    const { first, last } = this.#wordsIn(start, end);
    const before = this.#lastPair(first);
    const behind = this.#nextPair(last);
    const from = before < 0 ? 0 : (this.now[before]?.end ?? 0);
    const to = this.now[behind]?.start ?? this.now.at(-1)?.end ?? 0;
    return { start: from, end: Math.max(from, to) };
  }

  /**
   * What a stretch of the old text has become, to the letter where its ends are certain: where its first and last words
   * still stand, or the words right beside them.
   */
  become(start: number, end: number): Become {
    const { first, last } = this.#wordsIn(start, end);
    const around = this.between(start, end);
    const [firstNow, lastNow] = [this.#nowOf(first), this.#nowOf(last)];
    const [firstOld, lastOld] = [this.old[first], this.old[last]];
    const startsCertain = firstNow !== undefined || first === 0 || this.#nowOf(first - 1) !== undefined;
    const endsCertain =
      lastNow !== undefined || last === this.old.length - 1 || this.#nowOf(last + 1) !== undefined;
    return {
      start: firstNow && firstOld ? firstNow.start + Math.max(0, start - firstOld.start) : around.start,
      end: lastNow && lastOld ? lastNow.end - Math.max(0, lastOld.end - end) : around.end,
      isCertain: startsCertain && endsCertain,
    };
  }

  /** The first and the last word of a stretch of the old text. */
  #wordsIn(start: number, end: number): { readonly first: number; readonly last: number } {
    return {
      first: firstWhere(this.old, (word) => word.end > start),
      last: firstWhere(this.old, (word) => word.start >= end) - 1,
    };
  }

  /** The word of the new text that is one of the old, where there is one. */
  #nowOf(index: number): Word | undefined {
    return this.now[this.#pairs[index] ?? -1];
  }

  #lastPair(before: number): number {
    for (let index = before - 1; index >= 0; index--) {
      const pair = this.#pairs[index] ?? -1;
      if (pair >= 0) return pair;
    }
    return -1;
  }

  #nextPair(behind: number): number {
    for (let index = behind + 1; index < this.#pairs.length; index++) {
      const pair = this.#pairs[index] ?? -1;
      if (pair >= 0) return pair;
    }
    return this.now.length;
  }
}

/** The first word for which something holds that holds for all behind it; by bisection. */
function firstWhere(words: readonly Word[], holds: (word: Word) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && holds(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pairsOf(old: readonly Word[], now: readonly Word[]): number[] {
  const there = rowsOnce(now);
  const candidates = [...rowsOnce(old)].flatMap(([row, index]): [number, number][] => {
    const other = there.get(row);
    return other === undefined ? [] : [[index, other]];
  });
  const pairs = new Array<number>(old.length).fill(-1);
  for (const [from, to] of longestInOrder(candidates)) {
    for (let word = 0; word < ROW; word++) pairs[from + word] = to + word;
  }
  return grown(pairs, old, now);
}

/** The rows of words that stand once, and where; in the order of the text. */
function rowsOnce(words: readonly Word[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let index = 0; index + ROW <= words.length; index++) {
    const row = words
      .slice(index, index + ROW)
      .map(({ text }) => text)
      .join(' ');
    rows.set(row, rows.has(row) ? -1 : index);
  }
  return new Map([...rows].filter(([, index]) => index >= 0));
}

/** The longest run of pairs that grows on both sides (patience sorting); the pairs are sorted by the first. */
function longestInOrder(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const back: number[] = [];
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    back[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const run: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = back[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.unshift(pair);
  }
  return run;
}

/** Words beside a pair that are equal are pairs as well, though no row around them stands once. */
function grown(pairs: number[], old: readonly Word[], now: readonly Word[]): number[] {
  const taken = new Set(pairs);
  const grow = (index: number, pair: number): void => {
    if (pairs[index] !== -1 || pair < 0 || taken.has(pair) || old[index]?.text !== now[pair]?.text) return;
    pairs[index] = pair;
    taken.add(pair);
  };
  for (let index = 1; index < old.length; index++) {
    const before = pairs[index - 1] ?? -1;
    if (before >= 0) grow(index, before + 1);
  }
  for (let index = old.length - 2; index >= 0; index--) grow(index, (pairs[index + 1] ?? -1) - 1);
  return pairs;
}
