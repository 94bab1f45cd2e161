import { sentenceOf } from '../say-error.js';
import type { Language } from '../messages/index.js';

/** Notes what cannot be read, each thing once, for the page to say. Whatever else goes wrong is a fault of the program. */
export class Problems {
  readonly #said = new Set<string>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get all(): readonly string[] {
    return [...this.#said];
  }

  readonly now = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      this.#note(error);
      return undefined;
    }
  };

  readonly later = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      this.#note(error);
      return undefined;
    }
  };

  #note(error: unknown): void {
    const sentence = sentenceOf(error, this.#language);
    if (sentence === undefined) throw error;
    this.#said.add(sentence);
  }
}
