import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  currentQuestion,
  pickQuestions,
  resumeSession,
  saveSession,
  SessionStore,
  startSession,
} from '../../src/index.js';
import type { Bank, Quiz, SavedSession, SessionAction, SessionState } from '../../src/index.js';
import { ProgressStorage } from './progress-storage.js';
import { monotonicClock } from './time-controller.js';

/** What a session is to be about. */
export interface SessionRequest {
  readonly bank: Bank;
  readonly quiz: Quiz;
  /** Gives the same session everywhere; a new one each time where it is left out. */
  readonly seed: string | undefined;
  /** The ids of the questions that must not be asked now. */
  readonly held: ReadonlySet<string>;
  /** A session to go on with, if it can be gone on with; `remembered` is the one kept on the device. */
  readonly resume: SavedSession | 'remembered' | undefined;
}

/** Holds the session of the host, and keeps it on the reader's device if, and only if, the reader said so. */
export class SessionController implements ReactiveController {
  /** Whether the reader has asked for the progress to be remembered. */
  remembers = false;
  /** Whether the reader has asked, and the device does not let us. */
  refused = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #store: SessionStore | undefined;
  #storage: ProgressStorage | undefined;
  #name: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#save();
  }

  get state(): SessionState | undefined {
    return this.#store?.state;
  }

  /** The id of the question that is up. */
  get current(): string | undefined {
    return this.state && currentQuestion(this.state).id;
  }

  /** The session as it can be gone on with. */
  get saved(): SavedSession | undefined {
    return this.state && saveSession(this.state);
  }

  /** Starts a session, or goes on with one. `false` where there is nothing to ask. */
  start({ bank, held, quiz, resume, seed = randomSeed() }: SessionRequest): boolean {
    const name = `${bank.id}/${quiz.id}`;
    // A quiz that is moved in the page keeps the place where its progress is kept; another quiz has to ask anew.
    if (!this.#storage || name !== this.#name) {
      this.#name = name;
      this.#storage = new ProgressStorage(bank.id, quiz.id, this.#nth());
      this.remembers = false;
    }
    const isRemembered = resume === 'remembered';
    let state = resumeSession(bank, isRemembered ? this.#storage.read() : resume, held);
    if (state?.setup.quiz.id === quiz.id) this.remembers ||= isRemembered;
    else {
      const questions = pickQuestions(bank, quiz, seed, held);
      state = questions.length > 0 ? startSession({ bank: bank.id, quiz, seed, questions }) : undefined;
    }
    this.#store = state && new SessionStore(state, monotonicClock.now);
    this.#host.requestUpdate();
    return Boolean(state);
  }

  /** Applies an action; gives the new state, or nothing where it was not allowed. */
  dispatch(action: SessionAction): SessionState | undefined {
    if (!this.#store?.dispatch(action)) return undefined;
    this.#save();
    this.#host.requestUpdate();
    return this.state;
  }

  /** From now on the progress is kept; `false` where the device does not let us. */
  remember(): boolean {
    this.remembers = true;
    this.remembers = this.#save();
    this.refused = !this.remembers;
    this.#host.requestUpdate();
    return this.remembers;
  }

  /** Removes what was kept, and keeps nothing more. */
  forget(): void {
    this.remembers = this.refused = false;
    this.#storage?.remove();
    this.#host.requestUpdate();
  }

  /** Writes the progress down, if the reader has asked for it. */
  #save(): boolean {
    // Writing a session down takes a look at each of its questions: only for readers who asked for it.
    return Boolean(this.remembers && this.state && this.#storage?.write(() => this.saved));
  }

  /** The host's place among the quizzes of the page: no two keep their progress under one name. */
  #nth(): number {
    return [...this.#host.ownerDocument.querySelectorAll(this.#host.localName)].indexOf(this.#host);
  }
}

function randomSeed(): string {
  return String(crypto.getRandomValues(new Uint32Array(1)));
}
