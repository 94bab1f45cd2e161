/**
 * Long work in steps, each short enough for a frame: whoever runs it decides what comes in between. `finish` runs it in
 * one go; in a page, `<news-quiz>` lets the page have its turn (components/controllers/in-turns.ts).
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once and gives what comes out. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
