import type { SessionAction } from './actions.js';
import { reduce } from './reduce.js';
import type { SessionState } from './state.js';

/** An action that changed the session, and when: what the clock said, in milliseconds; by its own clock where it has one. */
export type LogEntry = SessionAction & { readonly at: number };

/** Holds the one changing thing of a session: its state, and the log of the actions that led there from `initial`. */
export class SessionStore {
  readonly initial: SessionState;
  readonly log: LogEntry[] = [];
  #state: SessionState;
  readonly #clock: () => number;

  /** `clock` gives milliseconds from any fixed moment. */
  constructor(initial: SessionState, clock: () => number) {
    this.initial = initial;
    this.#state = initial;
    this.#clock = clock;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Applies an action, and tells whether it was allowed. */
  dispatch(action: SessionAction): boolean {
    const at = this.#clock();
    const next = reduce(this.#state, action);
    if (next === this.#state) return false;
    this.#state = next;
    this.log.push({ at, ...action });
    return true;
  }
}
