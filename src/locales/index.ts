import { de, deAround } from './de.js';
import { en, enAround } from './en.js';
import type { AroundMessages, Messages } from './en.js';

/** The languages of the interface, a line each. */
export const locales: Readonly<Record<string, Messages>> = { en, de };

/** What is written around quizzes, by the same languages. */
export const localesAround: Readonly<Record<string, AroundMessages>> = { en: enAround, de: deAround };

/** What is spoken to readers of a language that is not there: the first of those that are. */
const [FALLBACK = 'en'] = Object.keys(locales);

/** The name of the words for a language: its tag as a whole, or its first part. */
function known(language: string): string | undefined {
  const tag = language.toLowerCase();
  return [tag, tag.replace(/-.*/, '')].find((one) => Object.hasOwn(locales, one));
}

/** The words for a language, or those in English (in a file without English: in its first language). */
export function messagesFor(language: string): Messages {
  return locales[known(language) ?? FALLBACK] as Messages;
}

/** What is written around a quiz in a language, or in English. */
export function messagesAround(language: string): AroundMessages {
  return localesAround[known(language) ?? FALLBACK] as AroundMessages;
}

/** A number as it is written in a language; digits are grouped from five on, so that years read as years. */
export function formatNumber(value: number, language: string, maximumFractionDigits = 2): string {
  const useGrouping = Math.abs(value) >= 10_000;
  return new Intl.NumberFormat(language, { maximumFractionDigits, useGrouping }).format(value);
}

/** What every question type says. */
export interface TypeWords {
  /** What is to do, in a line. */
  readonly instruction: string;
  /** Why a response cannot be judged yet. */
  readonly incomplete: string;
  /** What stands on the button that has a response judged, where it is not "Check". */
  readonly check?: string;
}

/** The words of the interface in one language, and its way to write numbers. */
export interface Words extends Messages {
  readonly language: string;
  /** With at most two decimals, or as many as are said. */
  number(value: number, decimals?: number): string;
  /** A share out of a hundred: `20 %`. */
  percent(value: number): string;
  /** A day, as "2025-05-26": `26 May 2025`. */
  date(day: string): string;
  /** A time in whole seconds: `2 minutes 5 seconds`. */
  duration(seconds: number): string;
}

/** The words for a language; `language` says which it is in the end. */
export function wordsFor(wanted: string): Words {
  const language = known(wanted) === undefined ? FALLBACK : wanted;
  const unit = (value: number, name: 'minute' | 'second'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return {
    ...messagesFor(wanted),
    language,
    number: (value, decimals) => formatNumber(value, language, decimals),
    percent: (value) => new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100),
    date(day) {
      const [year = 0, month = 1, date] = day.split('-').map(Number);
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      return format.format(Date.UTC(year, month - 1, date));
    },
    duration(seconds) {
      const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
      if (minutes === 0) return unit(rest, 'second');
      return unit(minutes, 'minute') + (rest > 0 ? ` ${unit(rest, 'second')}` : '');
    },
  };
}

/** The words of one question type, as far as all have them. */
export function wordsOfType({ types }: Messages, type: keyof Messages['types']): TypeWords {
  return types[type];
}

export type { AroundMessages, Messages };
