import { distance } from 'fastest-levenshtein';

/** Not more than a third of the letters may differ, but two may, as in a slip; case, hyphens and underscores do not count. */
export function closest(word: unknown, known: readonly string[]): string | undefined {
  if (typeof word !== 'string' || word.length > MAX_LENGTH) return undefined;
  const wanted = folded(word);
  let best: string | undefined;
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least + 3) continue;
    const away = distance(wanted, folded(candidate));
    // Of a word of one letter nothing is left that could be like another.
    if (away < least && away < wanted.length && candidate !== word) [best, least] = [candidate, away];
  }
  return best;
}

const MAX_LENGTH = 80;

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}
