import type { Bank } from '../bank/index.js';
import type { PathSegment } from '../result.js';

/** `error` is wrong, `warning` should be looked at, `note` is worth knowing. */
export type Level = 'error' | 'warning' | 'note';

/** What a rule has to say about one place of a bank, and the facts and questions concerned. */
export interface Finding {
  readonly path: readonly PathSegment[];
  readonly message: string;
  readonly facts?: readonly string[];
  readonly questions?: readonly string[];
}

/** A pure rule over a valid bank: what is well formed, but not well done. */
export interface LintRule {
  /** As findings are named: `lint/missing-rationale`. */
  readonly name: string;
  readonly level: Level;
  /** What the rule asks for, in one sentence. */
  readonly description: string;
  readonly check: (bank: Bank) => readonly Finding[];
}
