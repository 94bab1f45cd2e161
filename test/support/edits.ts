import { createRandom } from '../../src/random.js';

/** A change of a text, as a newsroom makes it, and what of the old text it touches. */
export interface Edit {
  readonly kind: string;
  readonly text: string;
  /** The stretches of the old text that are changed; where both offsets are one, something is put in there. */
  readonly touched: readonly (readonly [start: number, end: number])[];
  /** A stretch of the old text that stands elsewhere now, as it was. */
  readonly moved?: readonly [start: number, end: number];
}

type Change = (
  text: string,
  pick: <T>(from: readonly T[]) => T | undefined,
) => Omit<Edit, 'kind'> | undefined;

const NUMBER = /\d+(?:[.,:]\d+)*/g;
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\d]+/gu;
const DATE =
  /\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|April|Mai|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|April|May|20\d\d)\b/g;
const NEGATION = /\b(?:nicht|nie|kein\w*|ohne|not|no|never|without) /giu;
const WORD = /[\p{L}\d]+/gu;
const SENTENCE = /\S.*?[.!?]["']?(?=\s|$)/gsu;

const ranges = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);

function replaced(
  text: string,
  [start, end]: readonly [number, number],
  put: string,
): Omit<Edit, 'kind'> | undefined {
  if (text.slice(start, end) === put) return undefined;
  return { text: text.slice(0, start) + put + text.slice(end), touched: [[start, end]] };
}

/** Replaces one occurrence of a pattern by something else of its kind. */
function replacing(pattern: RegExp, others: readonly string[] | ((found: string) => string)): Change {
  return (text, pick) => {
    const range = pick(ranges(text, pattern));
    if (!range) return undefined;
    const found = text.slice(...range);
    const put =
      typeof others === 'function' ? others(found) : pick(others.filter((other) => other !== found));
    return put === undefined ? undefined : replaced(text, range, put);
  };
}

const SENTENCES_ADDED = [
  'Das gilt jedoch nur vorläufig.',
  'Eine Bestätigung dafür gab es zunächst nicht.',
  'Later reports put this differently.',
  'Nobody else has confirmed this.',
];

/** Changes of what a text says, but for sentences that are moved. */
export const MEANING: Readonly<Record<string, Change>> = {
  number: replacing(NUMBER, (found) => String(Number(found.replace(/\D/g, '').slice(0, 6)) + 7)),
  name: replacing(NAME, ['Meier', 'Schulze', 'Kowalski', 'Fernsehgruppe']),
  date: replacing(DATE, ['Sonntag', 'Dienstag', 'Juni', 'Tuesday', 'June', '2031']),
  'negation out': replacing(NEGATION, () => ''),
  'negation in': (text, pick) => {
    const at = pick(ranges(text, / /g))?.[0];
    return at === undefined
      ? undefined
      : { text: `${text.slice(0, at)} nicht${text.slice(at)}`, touched: [[at, at]] };
  },
  'word out': (text, pick) => {
    const word = pick(ranges(text, WORD));
    if (!word) return undefined;
    const [start, end] = word;
    const gap = text[end] === ' ' && (start === 0 || text[start - 1] === ' ') ? 1 : 0;
    return { text: text.slice(0, start) + text.slice(end + gap), touched: [[start, end]] };
  },
  'sentence out': (text, pick) => {
    const sentence = pick(ranges(text, SENTENCE));
    if (!sentence) return undefined;
    return {
      text: `${text.slice(0, sentence[0])}${text.slice(sentence[1])}`.replace(/ {2,}/g, ' ').trim(),
      touched: [sentence],
    };
  },
  'sentence in': (text, pick) => {
    // Behind a sentence, or in the middle of one: few passages are longer than a sentence.
    const at = pick([pick(ranges(text, SENTENCE))?.[1], pick(ranges(text, / /g))?.[0]]);
    const put = pick(SENTENCES_ADDED);
    if (at === undefined || put === undefined) return undefined;
    return { text: `${text.slice(0, at)} ${put}${text.slice(at)}`, touched: [[at, at]] };
  },
  'words in a sentence': (text, pick) => {
    const at = pick(ranges(text, / /g))?.[0];
    const put = pick(['wie es hieß', 'offenbar', 'reportedly', 'so far']);
    if (at === undefined || put === undefined) return undefined;
    return { text: `${text.slice(0, at)}, ${put},${text.slice(at)}`, touched: [[at, at]] };
  },
};

/** A sentence that stands as it is behind another one, at least three sentences away. */
export const MOVE: Change = (text, pick) => {
  const sentences = ranges(text, SENTENCE);
  const from = pick(sentences.map((_, index) => index)) ?? 0;
  const to = pick(sentences.map((_, index) => index).filter((index) => Math.abs(index - from) > 3));
  const [moved, target] = [sentences[from], sentences[to ?? -1]];
  if (!moved || !target) return undefined;
  const sentence = text.slice(...moved);
  const at = target[1];
  const [start, end] = moved;
  const out = (part: string): string => part.replace(/ {2,}/g, ' ').trim();
  const now =
    at <= start
      ? `${text.slice(0, at)} ${sentence}${text.slice(at, start)}${text.slice(end)}`
      : `${text.slice(0, start)}${text.slice(end, at)} ${sentence}${text.slice(at)}`;
  return { text: out(now), touched: [[at, at]], moved };
};

/** Changes of how a text is typed, which change nothing that it says. */
export const COSMETIC: Readonly<Record<string, (text: string) => string>> = {
  'composed marks': (text) => text.normalize('NFD'),
  'white space': (text) => text.replace(/ /g, () => '\u00a0\n\t'),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad'),
  'invisible characters': (text) => text.replace(/ /g, '\u200b \ufeff'),
  quotes: (text) => text.replace(/"([^"]*)"/g, '»$1«').replaceAll("'", '’'),
  'other quotes': (text) => text.replace(/"([^"]*)"/g, '„$1“').replaceAll("'", '‘'),
  dashes: (text) => text.replaceAll('-', '\u2011').replaceAll('...', '…'),
};

/** A fixed list of random edits of a text: `count` of each kind, as far as there are so many different ones. */
export function editsOf(text: string, count: number, seed: string): Edit[] {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const all = { ...MEANING, 'sentence moved': MOVE };
  return Object.entries(all).flatMap(([kind, change]) => {
    const edits = new Map<string, Edit>();
    for (let round = 0; round < count * 4 && edits.size < count; round++) {
      const edit = change(text, pick);
      if (edit && edit.text !== text) edits.set(edit.text, { kind, ...edit });
    }
    return [...edits.values()];
  });
}
