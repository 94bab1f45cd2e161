import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentQuestion, timeLeft } from '../../src/index.js';
import type { SessionAction, SessionState, TimeAction } from '../../src/index.js';
import { tried } from '../shared/tried.js';

/** What time is told by; tests bring their own. */
export interface Clock {
  /** Milliseconds from any fixed moment; never goes back. */
  readonly now: () => number;
  /** Calls once so many milliseconds have gone by, unless what is returned is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

let last = 0;

export const monotonicClock: Clock = {
  now: () => (last = tried(() => performance.now()) ?? last),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The actions that may lead away from a question. */
export const LEAVING: readonly SessionAction['type'][] = ['next', 'previous', 'goto', 'finish'];

/** What the controller needs of its host. */
export interface TimeHost extends ReactiveControllerHost, HTMLElement {
  readonly clock: Clock;
}

/**
 * Tells the session what the clock says, and has the host shown anew each second while time runs. What is left always
 * follows from the clock and the moment at which the time began to run: a call that comes late, or not at all while the
 * tab is asleep, changes nothing. In a tab that cannot be seen the time stands still.
 */
export class TimeController implements ReactiveController {
  readonly #host: TimeHost;
  readonly #state: () => SessionState | undefined;
  readonly #dispatch: (action: TimeAction) => void;
  #cancel: (() => void) | undefined;
  /** Whether the time goes on once the page can be seen again. */
  #goesOn = false;

  constructor(host: TimeHost, state: () => SessionState | undefined, dispatch: (action: TimeAction) => void) {
    this.#host = host;
    this.#state = state;
    this.#dispatch = dispatch;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#onVisibility);
    this.tell('pause');
    this.#cancel?.();
  }

  hostUpdated(): void {
    this.#cancel?.();
    const state = this.#state();
    const left = state && timeLeft(state, this.#host.clock.now());
    if (left === undefined || state?.since === undefined) return;
    if (left === 0) this.tell('up');
    else this.#cancel = this.#host.clock.after(left % 1000 || 1000, () => this.#host.requestUpdate());
  }

  tell(event: TimeAction['event']): void {
    const state = this.#state();
    if (!state?.pace) return;
    this.#dispatch({ type: 'time', question: currentQuestion(state).id, event, at: this.#host.clock.now() });
  }

  readonly #onVisibility = (): void => {
    const isHidden = this.#host.ownerDocument.hidden;
    if (isHidden) this.#goesOn = this.#state()?.since !== undefined;
    if (isHidden || this.#goesOn) this.tell(isHidden ? 'pause' : 'run');
  };
}
