import type { SavedSession } from '../../src/index.js';
import { tried } from '../shared/tried.js';

/** Where one quiz of one page keeps its progress, once the reader has asked for it. Every call may fail; none throws. */
export class ProgressStorage {
  readonly #key: string;

  /** `nth` tells apart embeds of the same quiz on one page. */
  constructor(bank: string, quiz: string, nth: number) {
    this.#key = `newsquiz:${bank}/${quiz}${nth > 0 ? `/${nth}` : ''}`;
  }

  /** What is there, whatever it is. */
  read(): unknown {
    // Prototype.js has lists written down as strings.
    const list = (key: string, value: unknown): unknown =>
      key === 'items' && typeof value === 'string' ? JSON.parse(value) : value;
    return tried(() => JSON.parse(localStorage.getItem(this.#key) ?? 'null', list) as unknown);
  }

  /** Whether what is given could be written. */
  write(session: () => SavedSession | undefined): boolean {
    const write = (): boolean => {
      localStorage.setItem(this.#key, JSON.stringify(session()));
      return true;
    };
    return tried(write) ?? false;
  }

  remove(): void {
    tried(() => {
      localStorage.removeItem(this.#key);
    });
  }
}
