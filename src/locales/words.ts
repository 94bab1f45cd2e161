import { takeTexts, textsFor } from './known.js';
import { said } from './messages.js';
import type { Messages } from './messages.js';
import { formatNumber } from './numbers.js';
import type { Texts } from './texts.js';

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

const made = new Map<string, Words>();

/** The words for a language, or for the first that is there; `language` says which it is in the end. */
export function wordsFor(wanted: string): Words {
  const words = made.get(wanted) ?? wordsOf(wanted);
  made.set(wanted, words);
  return words;
}

function wordsOf(wanted: string): Words {
  const { language, texts } = textsFor(wanted);
  const unit = (value: number, name: 'minute' | 'second'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return {
    // The same keys as in English, which no type can tell of what is made while the program runs.
    ...(said(texts, language) as Messages),
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

/**
 * Makes the interface speak a language, or speak one in other words. Quizzes that are there already go on as they are.
 * Gives whether the texts were taken: all that English has must be there.
 */
export function registerLanguage(tag: string, texts: Texts): boolean {
  return addLanguage(tag, texts);
}

/** The same with texts that came from elsewhere. */
export function addLanguage(tag: string, texts: unknown): boolean {
  made.clear();
  return takeTexts(tag, texts);
}

/** The words of one question type, as far as all have them. */
export function wordsOfType({ types }: Messages, type: keyof Messages['types']): TypeWords {
  return types[type];
}
