import { formatNumber, messagesFor } from '../../src/index.js';
import type { Messages } from '../../src/index.js';

/** The words of the interface in one language, and its way to write numbers. */
export interface Words extends Messages {
  readonly language: string;
  number(value: number): string;
}

export function wordsFor(language: string): Words {
  return { ...messagesFor(language), language, number: (value) => formatNumber(value, language) };
}
