import { de } from './de.js';
import { en } from './en.js';
import type { Messages } from './en.js';

/** The languages of the interface, a line each. */
export const locales: Readonly<Record<string, Messages>> = { en, de };

/** The words for a language: of its tag as a whole, of its first part, or in English. */
export function messagesFor(language: string): Messages {
  const tag = language.toLowerCase();
  const known = [tag, tag.replace(/-.*/, '')].find((name) => Object.hasOwn(locales, name));
  return (known && locales[known]) || en;
}

/** A number as it is written in a language, with at most two decimals. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
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
  number(value: number): string;
  /** A share out of a hundred: `20 %`. */
  percent(value: number): string;
  /** A time in whole seconds: `2 minutes 5 seconds`. */
  duration(seconds: number): string;
}

export function wordsFor(language: string): Words {
  const unit = (value: number, name: 'minute' | 'second'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  return {
    ...messagesFor(language),
    language,
    number: (value) => formatNumber(value, language),
    percent: (value) => new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100),
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

export type { Messages };
