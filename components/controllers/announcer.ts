import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element with a region of `role=status` in its shadow root. */
export interface AnnouncerHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * Speaks through the one live region of a shadow root. The host renders the region once and leaves its content alone;
 * each text is a new node in it, so that the same words are spoken again when they are true again.
 */
export class Announcer implements ReactiveController {
  readonly #host: AnnouncerHost;
  #waiting: string | undefined;

  constructor(host: AnnouncerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says a text once the coming update is done; of several in one update, the last. */
  announce(text: string): void {
    this.#waiting = text;
    this.#host.requestUpdate();
  }

  /** Empties the region without a word. */
  clear(): void {
    this.#waiting = undefined;
    this.#region?.replaceChildren();
  }

  hostUpdated(): void {
    if (this.#waiting === undefined) return;
    this.#region?.replaceChildren(this.#waiting);
    this.#waiting = undefined;
  }

  get #region(): Element | null {
    return this.#host.renderRoot.querySelector('[role=status]');
  }
}
