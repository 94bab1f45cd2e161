/** Scripts written without spaces: there every character may be the first or last of a word. */
const UNSPACED = '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}])';
const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** What tells something where it is joined to a word: letters, digits, symbols such as currencies, per cent, a minus. */
const TELLING = `${UNSPACED}(?:${LETTER}|[\\p{S}%\\u2030]|-(?=\\p{N}))`;

/** Made when a text is first searched: classes of Unicode take a millisecond each, and most pages search none. */
const patterns = (): Record<'insideWord' | 'restBefore' | 'restBehind', RegExp> =>
  (made ??= {
    insideWord: new RegExp(`${UNSPACED}${LETTER}\\|${UNSPACED}${LETTER}`, 'u'),
    restBefore: new RegExp(`${TELLING}(?:${UNSPACED}\\S)*$`, 'u'),
    restBehind: new RegExp(`^(?:${UNSPACED}\\S)*${TELLING}`, 'u'),
  });
let made: ReturnType<typeof patterns> | undefined;
const LONGEST_REST = 64;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether no letters, marks or digits meet at an offset. */
export function isWordEdge(text: string, offset: number): boolean {
  return !patterns().insideWord.test(
    `${text.slice(Math.max(offset - 2, 0), offset)}|${text.slice(offset, offset + 2)}`,
  );
}

/**
 * The range with the words at its ends whole, as far as the white space around them but without outer punctuation.
 * So "235" takes in all of "1.235", "-235" and "235,5", "can" all of "can't", and what is joined on is not overlooked.
 */
export function wholeWords(text: string, start: number, end: number): Range {
  const from = Math.max(start - LONGEST_REST, 0);
  const before = patterns().restBefore.exec(text.slice(from, start + 1));
  const behind = patterns().restBehind.exec(text.slice(end, end + LONGEST_REST));
  return {
    start: before ? Math.min(from + before.index, start) : start,
    end: end + (behind?.[0].length ?? 0),
  };
}
