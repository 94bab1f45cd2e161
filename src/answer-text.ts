import { plainDigits } from './number-text.js';
import { say } from './result.js';
import type { PathSegment, Problem } from './result.js';

/** What counts when a typed answer is compared with the accepted ones. No rule is a program: authors write no patterns. */
export interface AnswerRules {
  /** `ignore` (default): "musk" is "Musk". `exact`: it is not. */
  readonly case?: 'ignore' | 'exact' | undefined;
  /**
   * `exact` (default): "Jose" is not "José". `ignore`: it is; "Lodz" is "Łódź", "Coeur" is "Cœur", and Arabic and Hebrew
   * words are the same with and without vowel signs.
   */
  readonly diacritics?: 'ignore' | 'exact' | undefined;
  /** `either` (default): "Mueller" is "Müller". `exact`: it is not. */
  readonly umlauts?: 'either' | 'exact' | undefined;
  /** `either` (default): "Strasse" is "Straße". `exact`: it is not. */
  readonly eszett?: 'either' | 'exact' | undefined;
  /**
   * How many typos are forgiven, 0 (default) to 2: a letter too much, too few or wrong, or two neighbours that have changed
   * places. See `typosIn` for what never is.
   */
  readonly typos?: number | undefined;
}

/** An accepted form that an answer is taken for, and how many typos had to be forgiven. */
export interface AnswerMatch {
  readonly form: string;
  readonly typos: number;
}

/** The most characters of a typed answer, where the question does not say less. */
export const LONGEST_ANSWER = 200;

/** One typo is forgiven in every so many letters of a word: four are the letters of Iran and Irak, of Juni and Juli. */
const LETTERS_PER_TYPO = 5;

/** The accepted form that comes nearest to what was typed, if the rules let it pass. */
export function matchAnswer(
  given: string,
  accepted: readonly string[],
  rules: AnswerRules = {},
): AnswerMatch | undefined {
  if (given.length > LONGEST_ANSWER) return undefined;
  const { typos: most = 0, umlauts } = rules;
  // A missing ü is one typo, not two; and where marks do not count, "Muller" is "Müller" as well.
  const spellings: readonly AnswerRules[] =
    umlauts === 'exact' ? [rules] : [rules, { ...rules, umlauts: 'exact' }];
  return accepted
    .flatMap((form) =>
      spellings.map((spelling) => {
        const typos = typosIn(foldAnswer(given, spelling), foldAnswer(form, spelling), most);
        return { form, typos };
      }),
    )
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos)[0];
}

/**
 * Two answers that count as the same fold to the same text. Whatever the rules say, these never count: Unicode's ways to
 * write one character (NFKC), what is invisible, kinds and numbers of spaces, quotation marks and apostrophes, whether a
 * dash or a space joins words ("New-York"), the script of digits, and punctuation at the end. A minus sign counts.
 */
export function foldAnswer(
  text: string,
  { case: letters, diacritics, eszett, umlauts }: AnswerRules = {},
): string {
  let folded = plainDigits(text.replace(UNSEEN, '').normalize('NFKC'));
  if (umlauts !== 'exact') folded = folded.replace(/[äöü]/gi, (umlaut) => `${umlaut.normalize('NFD')[0]}e`);
  if (eszett !== 'exact') folded = folded.replace(/ß/g, 'ss').replace(/ẞ/g, 'SS');
  if (diacritics === 'ignore') {
    const bare = folded.normalize('NFD').replace(MARKS, '').normalize('NFC');
    folded = bare.replace(/[ŁłØøĐđıÆæŒœ]/g, (letter) => PLAIN[letter] ?? letter);
  }
  // The dot of a Turkish capital stays behind in lower case.
  if (letters !== 'exact') folded = folded.toLowerCase().replace(/i\u0307/g, 'i');
  return folded
    .replace(/(?<=[\p{L}\p{N}])[\p{Pd}\u2212]|[\p{Pd}\u2212](?!\d)/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/[ .,;:!?]{1,9}$/, '')
    .trim();
}

/** What Unicode has programs ignore, the stroke that lengthens Arabic words, and every quotation mark and apostrophe. */
const UNSEEN = /[\p{DI}\p{Pi}\p{Pf}\u0640"'`´‚„ʼ′″＂＇׳״]/gu;
/** Accents, vowel signs of Hebrew and of Arabic; not those of Indic scripts, which are letters to their readers. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', ł: 'l', Ø: 'O', ø: 'o', Đ: 'D', đ: 'd', ı: 'i' },
  ...{ Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe' },
};

/**
 * The typos between two folded answers; `Infinity` where they are more than typos. Numbers must be the same: "236" is
 * never "235". In each word one typo is forgiven in five letters, so that no short word is taken for another; or else all
 * letters are right and a space is missing, or one too much.
 */
function typosIn(given: string, right: string, most: number): number {
  if (given === right) return 0;
  if (most === 0 || numbersIn(given) !== numbersIn(right)) return Infinity;
  const words = given.split(' ');
  const wanted = right.split(' ');
  const more = Math.abs(words.length - wanted.length);
  if (more > 0) return words.join('') === wanted.join('') ? more : Infinity;
  return wanted.reduce((sum, word, place) => {
    const letters = lettersOf(word);
    const limit = Math.min(most, Math.floor(letters.length / LETTERS_PER_TYPO));
    return sum + distance(lettersOf(words[place] ?? ''), letters, limit);
  }, 0);
}

function numbersIn(text: string): string {
  return String(text.match(/-?\d+/g));
}

/** What a reader takes for one letter: a character with its marks. */
function lettersOf(text: string): readonly string[] {
  return text.match(/.\p{M}*/gsu) ?? [];
}

/**
 * The Damerau-Levenshtein distance of two words in its restricted form (optimal string alignment), or `Infinity` where it
 * is more than `limit`. A beginning that both share costs nothing, so at most 4 to the power of `limit` ways are gone.
 */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return Infinity;
  const go = (inA: number, inB: number): number =>
    distance(a.slice(same + inA), b.slice(same + inB), limit - 1);
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return 1 + Math.min(go(1, 1), go(1, 0), go(0, 1), isSwapped ? go(2, 2) : Infinity);
}

/** What is wrong with a list of accepted answers at `path`: forms that nobody could type. */
export function acceptProblems(
  accepted: readonly string[],
  path: readonly PathSegment[],
  most: number = LONGEST_ANSWER,
): Problem[] {
  return accepted.flatMap((form, index) => {
    if (form.length <= most && foldAnswer(form)) return [];
    const message = say`${foldAnswer(form) ? `is longer than the ${most} characters that a reader can type` : 'has nothing in it that counts'}`;
    return [{ path: [...path, index], code: 'schema/key', message }];
  });
}
