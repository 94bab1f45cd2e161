import { printable } from '../terminal.js';
import { FileError } from './read-text.js';

/** What can be read, and how often it could not; what could not is said at once. */
export class Reader {
  failures = 0;

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
    process.stderr.write(`newsquiz: ${printable(error.message)}\n`);
  }
}
