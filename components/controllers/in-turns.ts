import type { Steps } from '../../src/index.js';

/** Milliseconds of work before the page has its turn; a task of 50 is what browsers call long. */
const TURN = 20;

/** Runs long work in turns with the page, so that it is never held up for long. Short work is done at once. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let end = performance.now() + TURN;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    end = performance.now() + TURN;
  }
}
