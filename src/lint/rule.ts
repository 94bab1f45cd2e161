import type { PathSegment } from '../result.js';
import type { Edition } from './edition.js';

/** `error` is wrong, `warning` should be looked at, `note` is worth knowing. */
export type Level = 'error' | 'warning' | 'note';

/** How a rule may be set: `off` does not ask it at all. */
export type Setting = Level | 'off';

/** What a rule has to say about one place of a bank, and the facts and questions concerned. */
export interface Finding {
  readonly path: readonly PathSegment[];
  /** Goes on where the path leaves off: "has …", "repeats …". */
  readonly message: string;
  readonly facts?: readonly string[];
  readonly questions?: readonly string[];
}

/** A pure rule over a valid bank: what is well formed, but not well done. */
export interface LintRule {
  /** As findings are named: `lint/missing-rationale`. */
  readonly name: string;
  /** Where neither the bank nor a config file sets another. */
  readonly level: Setting;
  /** What the rule asks for, in one sentence. */
  readonly description: string;
  /** Why that matters to a reader, and what is left alone. */
  readonly reason: string;
  /** Where in the literature it is found. */
  readonly source: string;
  /**
   * What it looks at: the bank itself, each language of it, or each translation beside its original. What it says of a
   * translation stands at the same path of the bank in that language.
   */
  readonly reads: 'bank' | 'languages' | 'translations';
  /** Questions as in `docs/rules.md`, that it must find fault with, and that it must let pass. A test runs them. */
  readonly examples: {
    readonly fires: readonly [string, ...string[]];
    readonly passes: readonly [string, ...string[]];
  };
  readonly check: (edition: Edition) => readonly Finding[];
}
