import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasAllPolicies, missingPolicies } from '../../src/index.js';
import { loadBank, LoadError } from './load-bank.js';
import type { LoadedBank, LoadErrorCode, LoadRequest } from './load-bank.js';
import { heard, near } from './near.js';

export type { LoadedBank, LoadErrorCode };

/** How loading stands: `loading` and `slow` are told to the reader, only when it takes its time. */
export interface LoadState {
  readonly name: 'idle' | 'loading' | 'slow' | 'ready' | 'failed';
  readonly loaded?: LoadedBank | undefined;
  /** Why it failed, or why it did the last time, while it is tried again. */
  readonly code?: LoadErrorCode | undefined;
}

/** Milliseconds after which the reader is told that something is loading, that it is slow, and that it failed. */
const DELAYS = { loading: 400, slow: 8_000, failed: 30_000 };

/** Loads the host's bank. A later load drops the earlier one, whatever comes back of it; nothing outlives the host. */
export class BankController implements ReactiveController {
  state: LoadState = { name: 'idle' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  #running: AbortController | undefined;
  #wasNear = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  /**
   * Loads once the host is near, and gives what came of it; `idle` where a later load has taken over. What was loaded before stays until then
   * where the host goes on with it.
   */
  async load(request: Omit<LoadRequest, 'host' | 'signal'>, goesOn: boolean): Promise<LoadState> {
    this.hostDisconnected();
    const running = new AbortController();
    const { signal } = running;
    const host = this.#host;
    this.#running = running;
    const kept = goesOn ? this.state.loaded : undefined;
    this.set({ name: 'idle', code: this.state.code, loaded: kept });
    if (!this.#wasNear) await near(host, signal);
    this.#wasNear = true;
    if (request.src === undefined && host.ownerDocument.readyState === 'loading')
      await heard('DOMContentLoaded', host.ownerDocument, signal);
    for (const [name, delay] of Object.entries(DELAYS)) {
      const timer = setTimeout(
        () =>
          name === 'failed'
            ? running.abort()
            : this.set({ name: name as LoadState['name'], code: this.state.code, loaded: kept }),
        delay,
      );
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
    const state = await outcome({ ...request, host, signal });
    running.abort();
    if (this.#running !== running) return { name: 'idle' };
    this.set(state);
    return state;
  }

  set(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

async function outcome(request: LoadRequest): Promise<LoadState> {
  try {
    const loaded = await loadBank(request);
    if (loaded.issues.length > 0) console.warn('newsquiz: parts of the bank were left out.', loaded.issues);
    if (!hasAllPolicies) warnOfMissing(missingPolicies(loaded.bank));
    return { name: 'ready', loaded };
  } catch (error) {
    const code = error instanceof LoadError ? error.code : 'broken';
    if (!request.signal.aborted) console.warn(`newsquiz: ${code}`, request.src, error);
    return { name: 'failed', code };
  }
}

/** A host's own file may lack what a quiz offers. */
function warnOfMissing(policies: readonly string[]): void {
  if (policies.length > 0)
    console.warn(`newsquiz: this file goes without policies of the bank: ${policies.join(', ')}.`);
}
