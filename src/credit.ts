/**
 * How a question type gives credit, for people: docs/grading.md is written from these, and a test grades each example.
 * Readers do not download them.
 */
export interface Credit<Q = unknown, R = unknown> {
  /** The share of the points, as a formula in words. */
  readonly formula: string;
  /** Why guessing, or choosing everything, brings nothing; and where the formula comes from. */
  readonly why: string;
  readonly example: {
    /** What is asked and given, in a sentence. */
    readonly words: string;
    readonly question: Q;
    readonly response: R;
    /** The share of the points that the response earns, in [0, 1]. */
    readonly share: number;
  };
}
