// Where the elements fall short of a criterion, known and not yet mended: it is published in docs/accessibility.md.
import type { QuestionTypeName } from '../../src/index.js';

export interface Condition {
  /** The types that it holds for; all where it is left out. */
  readonly types?: readonly QuestionTypeName[];
  /** The state that it is met in; any where it is left out. */
  readonly state?: string;
  /** The check that finds it. */
  readonly check: string;
  /** Found in what the check says. */
  readonly what: RegExp;
  /** Said to those who choose a type. */
  readonly condition: string;
}

export const CONDITIONS: readonly Condition[] = [];

/** What a check says of a type in a state. */
export interface Found {
  readonly type: QuestionTypeName;
  readonly state: string;
  readonly check: string;
  readonly problem: string;
}

/** The conditions, by their places in the list, that a problem comes under. */
export const conditionsFor = ({ check, problem, state, type }: Found): number[] =>
  CONDITIONS.flatMap((it, index) => {
    const fits = it.check === check && (it.state ?? state) === state && (it.types?.includes(type) ?? true);
    return fits && it.what.test(problem) ? [index] : [];
  });
