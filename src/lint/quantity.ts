import { plainDigits } from '../number-text.js';
import type { Lexicon } from './languages/lexicon.js';

/** An option that is a number, a range of them, or all above or below one; ends that are open are infinite. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** The rest of the option: what is counted, and in what. Only quantities of one kind can be compared. */
  readonly unit: string;
}

const OPEN: readonly [pattern: RegExp, ends: (value: number) => readonly [number, number]][] = [
  [/^(mehr als|über|more than|over|above) /, (value) => [value + STEP, Infinity]],
  [/^(mindestens|ab|wenigstens|at least|from) /, (value) => [value, Infinity]],
  [/^(weniger als|unter|less than|fewer than|under|below) /, (value) => [-Infinity, value - STEP]],
  [/^(höchstens|bis zu|maximal|at most|up to) /, (value) => [-Infinity, value]],
];
/** How far "more than" is from the number itself: nothing that an author would ever count. */
const STEP = 1e-9;
const LEAD =
  /^(etwa|rund|circa|ca\.|ungefähr|gut|knapp|gegen|um|auf|seit|nach|vor|im jahr|for|after|by|about|around|some|roughly|at|in) /;
const TAIL = /^ (und (älter|mehr|darüber)|oder (mehr|älter)|and (over|more|older)|or (more|older))\b/;
const CURRENCY = /^[£$€]\s?/;
const NUMBER = /^-?\d+(?:[.,]\d+)*/;
const SCALE =
  /^\s?(tausend|thousand|k|millionen|million|mio\.?|m|milliarden|milliarde|billion|bn|mrd\.?)(?!\p{L})/u;
const SCALES: readonly [RegExp, number][] = [
  [/^(t|k)/, 1e3],
  [/^(mio|million|m$)/, 1e6],
  [/^(mill?iarde|billion|bn|mrd)/, 1e9],
];

/** A number as it is written in a language: which sign parts thousands, and which decimals. */
export function numberIn(written: string, language: string): number {
  const [thousands, decimal] = language === 'de' ? [/\./g, ','] : [/,/g, '.'];
  const isGrouped = language === 'de' ? /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
  const plain = isGrouped.test(written) ? written.replace(thousands, '') : written;
  return Number(plain.replace(decimal, '.').replace(/,/g, '.'));
}

/** What an option counts, or `undefined` where it is anything else than a number with a unit. */
export function quantityOf(option: string, { language, numerals }: Lexicon): Quantity | undefined {
  let rest = plainDigits(option).toLowerCase().trim();
  const open = OPEN.find(([pattern]) => pattern.test(rest));
  rest = rest.replace(open?.[0] ?? LEAD, '').replace(/^(zwischen|between) (\S+) (und|and) /, '$2 - ');
  const sign = CURRENCY.exec(rest)?.[0].trim() ?? '';
  const read = (text: string): readonly [number, string] | undefined => {
    const bare = text.replace(CURRENCY, '');
    const digits = NUMBER.exec(bare)?.[0];
    const word = /^\p{L}+(?=\s)/u.exec(bare)?.[0] ?? '';
    const value = digits === undefined ? numerals[word] : numberIn(digits, language);
    if (value === undefined || Number.isNaN(value)) return undefined;
    const behind = bare.slice((digits ?? word).length);
    const scale = SCALE.exec(behind);
    const factor = SCALES.find(([pattern]) => pattern.test(scale?.[1] ?? ''))?.[1] ?? 1;
    return [value * factor, scale ? behind.slice(scale[0].length) : behind];
  };
  const first = read(rest);
  if (!first) return undefined;
  const range = /^\s?(?:bis|to|-|–)\s?(?=[\d£$€])/.exec(first[1]);
  const second = range && !open ? read(first[1].slice(range[0].length)) : undefined;
  // "3-1" is a score.
  if (range && (!second || second[0] <= first[0])) return undefined;
  const [value, behind] = second ?? first;
  const tail = TAIL.exec(behind)?.[0] ?? TAIL.exec(behind.replace(/^ \p{L}+/u, ''))?.[0] ?? '';
  const unit = `${sign} ${behind.replace(tail, '')}`.trim();
  if (/\d/.test(unit)) return undefined;
  const scaleOfFirst = second && first[0] < second[0] && first[1] === '' ? first[0] : first[0];
  const [from, to] = open?.[1](value) ?? [scaleOfFirst, tail ? Infinity : value];
  return { from, to, unit: singular(unit) };
}

/** "Stunde" and "Stunden", "metre" and "metres": the ending of the plural goes. */
function singular(unit: string): string {
  return unit.replace(/(e|en|n|s|es)$/u, '');
}

/** The quantities of options, if all are such and of one unit. */
export function quantitiesOf(texts: readonly string[], lexicon: Lexicon): Quantity[] | undefined {
  const found = texts.flatMap((text) => quantityOf(text, lexicon) ?? []);
  const units = new Set(found.map(({ unit }) => unit));
  return found.length === texts.length && units.size === 1 ? found : undefined;
}
