import { say } from '../result.js';
import type { Edition } from './edition.js';
import { lexiconFor, lexicons } from './languages/index.js';
import type { Lexicon } from './languages/lexicon.js';
import { numberIn } from './quantity.js';
import type { Finding, LintRule } from './rule.js';
import { pairsOf } from './translation-length.js';

const STOP_WORDS = Object.values(lexicons).map(({ stopWords }) => stopWords);
const NUMBER = /(?<![\p{L}\d])\d+(?:[.,]\d+)*(?::\d\d)?/gu;
/** A time of day: hours, minutes if there are any, and which half of the day. */
const TIME = /(?<![\d.,:])(\d{1,2})(?:[.:](\d\d))?\s*(uhr|[ap]\.?\s?m\b\.?)/giu;
const WORD = /(?<![\p{L}\d])\p{L}+/gu;
const ACRONYM = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu;
/** Capitals that every language has its own word for. */
const TRANSLATED =
  /^(USA|US|UK|EU|UN|UNO|NATO|MESZ|MEZ|CEST|CET|GMT|UTC|AM|PM|KI|AI|TV|II|III|IV|VI|VII|DNA|DNS|NGO|NRO|IT|OK)$/;
/** Words before a name that most languages write with the same letter. */
const TITLE =
  /^(pr[äe]sident(in)?|premier(minister(in)?)?|prime|prin[zc](ess(in)?|e)?|professor(in)?|papst|pope|dr|doktor|doctor|general|minister(in)?|senator(in)?|kanzler|king|könig)$/i;
/** A name of two words: the second tells that both speak of the same. */
const NAME = /(?<![\p{L}\d])(\p{Lu}\p{Ll}+)(?= (\p{Lu}\p{Ll}+))/gu;

/**
 * The numbers of a text in digits or words, times of day by the 24-hour clock. One and two are left out: languages say them
 * in too many ways ("a", "both", "twice", "zweistündig").
 */
function numbersIn(text: string, { language, numerals }: Lexicon, isTimed: boolean): number[] {
  const found: number[] = [];
  // "at 15.00 and 17.00 Uhr", "at 8.15": where one is a time of day, the others are as well.
  const timed = isTimed
    ? text.replace(/(?<![\d.,:])([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d|\s*(uhr|[ap]\.?\s?m))/giu, '$1:$2 Uhr')
    : text;
  const rest = timed.replace(TIME, (_, hours: string, minutes: string | undefined, half: string) => {
    const hour = /^[ap]/i.test(half) ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
    found.push(hour * 100 + Number(minutes ?? 0));
    return ' ';
  });
  found.push(...(rest.match(NUMBER) ?? []).map((number) => numberIn(number.replace(':', '.'), language)));
  const words = rest.toLowerCase().match(WORD) ?? [];
  found.push(...words.flatMap((word) => numerals[word] ?? []));
  return found
    .filter((number) => number === 0 || number > 2 || !Number.isInteger(number))
    .filter((number) => !Number.isNaN(number));
}

/** The first of some values that others lack. */
function missing<T>(values: readonly T[], others: readonly T[]): T | undefined {
  const left = [...others];
  return values.find((value) => {
    const place = left.indexOf(value);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Two first names that one could be a slip for: the same initial, another name. */
function swappedName(original: string, translated: string): string | undefined {
  const isFirst = (word: string): boolean =>
    !TITLE.test(word) && !STOP_WORDS.some((words) => words.has(word.toLowerCase()));
  const before = [...original.matchAll(NAME)].filter(([, first = '']) => isFirst(first));
  for (const [, first = '', last = ''] of translated.matchAll(NAME)) {
    const other = before.find(([, , name]) => name === last)?.[1];
    if (other === undefined || !isFirst(first) || other === first || other[0] !== first[0]) continue;
    if (!original.includes(first)) return `${first} ${last}`;
  }
  return undefined;
}

function swappedAcronym(original: string, translated: string): string | undefined {
  const acronyms = (text: string): string[] =>
    (text.match(ACRONYM) ?? []).filter((word) => !TRANSLATED.test(word));
  const [before, after] = [acronyms(original), acronyms(translated)];
  return missing(before, after) === undefined ? undefined : missing(after, before);
}

function difference(
  original: string,
  translated: string,
  languages: readonly [Lexicon, Lexicon],
): string | undefined {
  const isTimed = [original, translated].some((text) => new RegExp(TIME.source, 'iu').test(text));
  const before = numbersIn(original, languages[0], isTimed);
  const after = numbersIn(translated, languages[1], isTimed);
  const lost = missing(before, after);
  const added = missing(after, before);
  if (lost !== undefined) return say`lacks the number ${lost}`;
  if (added !== undefined) return say`has a number ${added}`;
  const name = swappedAcronym(original, translated) ?? swappedName(original, translated);
  return name === undefined ? undefined : say`says "${name}"`;
}

export const translationFacts: LintRule = {
  name: 'lint/translation-facts',
  level: 'warning',
  description: 'Numbers and names are the same in a translation as in the bank’s own language.',
  reason:
    'The key is one for all languages: another number in a translation makes a right answer wrong. Numbers from three on are compared by value (“14” and “fourteen”, “15.30 Uhr” and “3.30 p.m.”), names where they are acronyms, or first names before the same last name. Names of places are not: most languages have their own.',
  source: 'International Test Commission 2018, on the development of translations and their confirmation',
  reads: 'translations',
  examples: {
    fires: [
      `de
T Im Hafen liegen 12 Schiffe.
>>> en
T There are 21 ships in the harbour.`,
      `de
T In der Stadt streikten Fahrer von DHL.
>>> en
T Drivers of UPS went on strike in the town.`,
    ],
    passes: [
      `de
T Um 15.30 Uhr lagen zwölf Schiffe im Hafen.
>>> en
T At 3.30 p.m. there were 12 ships in the harbour.`,
    ],
  },
  check: (edition: Edition): Finding[] => {
    const own = lexiconFor(edition.original?.bank.language ?? '');
    const other = lexiconFor(edition.bank.language);
    if (!own || !other) return [];
    return pairsOf(edition).flatMap(({ original, path, question, translated }) => {
      const how = difference(original, translated, [own, other]);
      if (how === undefined) return [];
      const message = say`${how}, unlike the same text in "${own.language}"; hold the two against each other`;
      return [{ path, message, questions: [question.id] }];
    });
  },
};
