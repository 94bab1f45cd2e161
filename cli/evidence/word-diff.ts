import { wordsOf } from './alignment.js';

/** A run of words that is in both texts, in the old one alone, or in the new one alone. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Passages are short; of longer ones only this many words are compared. */
const MAX_WORDS = 400;

/** What has changed between two passages, word by word: the longest common subsequence. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const old = wordsOf(before)
    .slice(0, MAX_WORDS)
    .map(({ text }) => text);
  const now = wordsOf(after)
    .slice(0, MAX_WORDS)
    .map(({ text }) => text);
  const length = commonLengths(old, now);
  const at = (i: number, j: number): number => length[i * (now.length + 1) + j] ?? 0;
  const words: [DiffPart['kind'], string][] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [one = '', other = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && one === other) {
      words.push(['same', one]);
      i++;
      j++;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) {
      words.push(['gone', one]);
      i++;
    } else {
      words.push(['new', other]);
      j++;
    }
  }
  return joined(words);
}

/** How many words two ends of the texts have in common, for every pair of places. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const length = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const [right = 0, down = 0, both = 0] = [
        length[i * width + j + 1],
        length[(i + 1) * width + j],
        length[(i + 1) * width + j + 1],
      ];
      length[i * width + j] = old[i] === now[j] ? both + 1 : Math.max(right, down);
    }
  }
  return length;
}

function joined(words: readonly [DiffPart['kind'], string][]): DiffPart[] {
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  for (const [kind, word] of words) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else parts.push({ kind, text: word });
  }
  return parts;
}
