import type { NewsQuiz } from '../../components/index.js';
import { settled } from './elements-page.js';

/** A clock that goes on only as a test says. */
export class TestClock {
  time = 1e6;
  #call: (() => void) | undefined;
  #at = Infinity;
  now = (): number => this.time;
  after = (milliseconds: number, call: () => void): (() => void) => {
    [this.#at, this.#call] = [this.time + milliseconds, call];
    return () => {
      this.#at = Infinity;
    };
  };
  async advance(quiz: NewsQuiz, seconds: number): Promise<void> {
    const end = this.time + seconds * 1000;
    while (this.#at <= end) {
      this.time = this.#at;
      this.#at = Infinity;
      this.#call?.();
      await settled(quiz);
    }
    this.time = end;
    await settled(quiz);
  }
}
