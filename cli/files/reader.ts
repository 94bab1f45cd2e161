import type { Language } from '../messages/index.js';
import { sayError } from '../say-error.js';
import { FileError } from './read-text.js';

/** What can be read, and how often it could not; what could not is said at once. */
export class Reader {
  failures = 0;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  readonly try = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      this.#say(error);
      return undefined;
    }
  };

  readonly tryLater = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await read();
    } catch (error) {
      this.#say(error);
      return undefined;
    }
  };

  #say(error: unknown): void {
    if (!(error instanceof FileError)) throw error;
    this.failures++;
    sayError(error, this.#language);
  }
}
