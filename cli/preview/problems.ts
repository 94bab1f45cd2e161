import { UsageError } from '../command.js';
import { FileError } from '../files/read-text.js';

/** Notes what cannot be read, each thing once, for the page to say. Whatever else goes wrong is a fault of the program. */
export class Problems {
  readonly #said = new Set<string>();

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
    if (!(error instanceof FileError || error instanceof UsageError)) throw error;
    this.#said.add(error.message);
  }
}
