import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { currentItem, currentQuestion, passagesOf, policies } from '../../src/index.js';
import type { Limits, Quiz, SavedSession, SessionAction, SessionState } from '../../src/index.js';
import { ArticleController } from '../controllers/article-controller.js';
import { BankController, type LoadedBank, type LoadErrorCode } from '../controllers/bank-controller.js';
import { PassagesController } from '../controllers/passages-controller.js';
import { LEAVING, monotonicClock, TimeController, type Clock } from '../controllers/time-controller.js';
import { quizOf } from '../controllers/load-bank.js';
import { SessionController } from '../controllers/session-controller.js';
import { QuizErrorEvent, ReadyEvent, type RequestEvent } from '../events.js';
import type { Request } from '../requests.js';
import { progressStyles } from '../progress/progress.styles.js';
import { base } from '../shared/base.styles.js';
import { focusHeading } from '../shared/heading.js';
import { onServer } from '../shared/on-server.js';
import { Part } from '../shared/part.js';
import { tokens } from '../shared/tokens.styles.js';
import { newsQuizStyles } from './news-quiz.styles.js';
import { newsOf } from './news.js';
import { frame, languageOfPage, memory, noQuiz } from './screens.js';
import { EXPORTED, LASTING, SPOKEN, stage } from './stage.js';
import { removeBuilt, takeOver } from './take-over.js';

/** Whether there are questions whose passages can be chosen in the article: a build may leave them out. */
const built = { 'nq-find-passage': true };

declare const __VERSION__: string | undefined;

/**
 * @summary A quiz about a news article, from a bank; every answer can show where it stands in the article.
 * @slot - What is shown until the first question has painted, and whenever there is no quiz: a sentence and a link.
 * @csspart frame - The box around everything.
 * @csspart heading - The title on the start screen.
 * @csspart start - The button of the start screen.
 * @csspart error - What is said when there is no quiz.
 * @csspart primary - The main button of a question.
 * @csspart hint - A hint, once it was asked for.
 * @csspart choice - One option's row.
 * @csspart item - One item's row, where a question has items.
 * @csspart feedback - What is said once a question is judged.
 * @csspart evidence - Where it stands.
 * @csspart review - The list of questions in the result.
 * @csspart again - The button that starts anew.
 * @fires {ReadyEvent} nq-ready - The quiz can be played.
 * @fires {AnsweredEvent} nq-answered - A question was judged.
 * @fires {CompletedEvent} nq-completed - The quiz was played to its end.
 * @fires {EvidenceEvent} nq-evidence - The article around the quiz was held against the bank.
 * @fires {QuizErrorEvent} nq-error - Something went wrong.
 */
export class NewsQuiz extends Part {
  static override styles: CSSResultGroup = [tokens, base, newsQuizStyles, progressStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    quiz: {},
    language: { attribute: 'lang' },
    words: {},
    seed: {},
    article: {},
    remember: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    limits: { attribute: false },
    shown: { state: true },
    overview: { state: true },
  };

  /** The version of the library. */
  static readonly version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';

  /** The address of the bank; without it the bank is taken from a child `<script type="application/json">`. */
  src?: string;

  /** The id of the quiz in the bank; the bank's first where it is left out. */
  quiz?: string;

  /** The language to play in, if the bank is translated into it: a BCP 47 tag. */
  language?: string;

  /** The language of the interface, where it is not that of the questions: a BCP 47 tag, such as `de-x-du`. */
  words?: string;

  /** Gives every reader the same questions in the same order. */
  seed?: string;

  /** A CSS selector of the host article, where it is not the `<article>` around the quiz or the page's only one. */
  article?: string;

  /** Offers the reader to keep the progress on the device. */
  remember: boolean = false;

  /** The level of the quiz's headings in the page's outline, 2 to 6. */
  headingLevel: number = 3;

  /** Raises the limits of a bank whose origin the host trusts. */
  limits: Partial<Limits> = {};

  /** What the time of a question is told by. */
  clock: Clock = monotonicClock;

  /** Whether the list of all questions is shown. */
  private overview: boolean = false;

  /** Whether the quiz has taken the place of the fallback. */
  private shown: boolean = false;

  readonly #bank = new BankController(this);
  readonly #session = new SessionController(this);
  readonly #article = new ArticleController(this, () => this.#recheck());
  readonly #passages = built['nq-find-passage']
    ? new PassagesController(this, this.#article, (response) => {
        const { state } = this.#session;
        if (state) this.#step({ type: 'respond', question: currentQuestion(state).id, response });
      })
    : undefined;
  readonly #state = (): SessionState | undefined => this.#session.state;
  readonly #time = policies.time
    ? new TimeController(this, this.#state, (action) => this.#step(action))
    : undefined;
  /** Whether a session has begun that the host has not been told of. */
  #isNew = false;
  /** Whether the part that comes up is to take the focus. */
  #movesFocus = false;

  /** The fallback has its place before all that is rendered: a quiz that nobody has come near to holds nothing else. */
  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.prepend(this.ownerDocument.createElement('slot'));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#load(true);
  }

  /** Moves the focus to the heading of what is up: the start, a question, the result. */
  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = [...changed.keys()].filter((name) => !LASTING.includes(name));
    if (names.length > 0) this.#load(names.every((name) => SPOKEN.includes(name)));
    const { state: session } = this.#session;
    const item = session?.stage === 'playing' ? currentItem(session) : undefined;
    const isOpen = session && item && !item.verdict;
    this.#passages?.offer(isOpen ? passagesOf(currentQuestion(session)) : [], item?.response);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('slot')?.toggleAttribute('hidden', this.shown);
    const part = this.renderRoot.querySelector<Part>('.stage > *');
    const movesFocus = this.#movesFocus;
    part?.setAttribute('exportparts', EXPORTED);
    if (!part || !(movesFocus || this.#isNew)) return;
    this.#movesFocus = false;
    this.#whenShown(part, movesFocus).catch((error: unknown) => this.#fail('broken', error));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { loaded } = this.#bank.state;
    const session = this.#session.state;
    const quiz = loaded && quizOf(loaded.shown, this.quiz);
    if (onServer) return html`<slot></slot>`;
    if (!quiz || !session)
      return noQuiz(this.words ?? this.language ?? languageOfPage(this), this.#bank.state, this.#request);
    const below = this.remember ? memory(loaded.words, this.#session, this.#request) : nothing;
    return frame(
      { loaded, quiz, session, content: this.#stage(session, loaded, quiz), below },
      this.#onRequest,
    );
  }

  #stage(session: SessionState, loaded: LoadedBank, quiz: Quiz): TemplateResult {
    const { clock, headingLevel } = this;
    const around = { headingLevel, article: this.#article, inArticle: this.#passages?.offered === true };
    return stage(session, { loaded, quiz, now: clock.now(), ...around }, this.overview, this.#request);
  }

  /** Whatever fails on the way, the reader is told, and can try again. */
  #load(goesOn = false): void {
    this.#begin(goesOn).catch((error: unknown) => this.#fail('broken', error));
  }

  /** Loads the bank and starts, or goes on with the session as it is when the bank has come. */
  async #begin(goesOn: boolean): Promise<void> {
    if (!this.isConnected) return;
    const { language, limits, src, words } = this;
    const { code, loaded } = await this.#bank.load({ src, language, words, limits }, goesOn);
    if (code) this.#fail(code);
    if (!loaded) return;
    if (loaded.untranslated) this.dispatchEvent(new QuizErrorEvent('translation'));
    const saved = goesOn ? this.#session.saved : undefined;
    this.#start(loaded, saved ?? (this.remember ? 'remembered' : undefined));
  }

  #start({ bank }: LoadedBank, resume?: SavedSession | 'remembered'): void {
    const quiz = quizOf(bank, this.quiz);
    if (!quiz) return this.#fail('missing');
    const held = this.#article.hold(bank, this.article);
    if (!this.#session.start({ bank, quiz, seed: this.seed, held, resume })) return this.#fail('empty');
    this.overview = false;
    this.#isNew ||= !this.shown || typeof resume !== 'object';
  }

  /** The article has changed: what lost its evidence is held back, and the reader goes on with the rest. */
  #recheck(): void {
    const { loaded } = this.#bank.state;
    const { current, saved } = this.#session;
    if (!loaded) return;
    this.#start(loaded, saved);
    this.#movesFocus = this.#session.current !== current && this.matches(':focus-within');
  }

  #fail(code: LoadErrorCode, error?: unknown): void {
    if (error) console.error('newsquiz:', error);
    this.shown = this.#movesFocus = false;
    removeBuilt(this.renderOptions);
    this.#bank.set({ name: 'failed', code });
    this.dispatchEvent(new QuizErrorEvent(code));
  }

  async #whenShown(part: Part, movesFocus: boolean): Promise<void> {
    await part.updateComplete;
    if (movesFocus) this.focus();
    const setup = this.#session.state?.setup;
    if (!this.#isNew || !setup) return;
    this.#isNew = false;
    const pressed = await takeOver(this, part);
    this.shown = true;
    const { bank, questions, quiz } = setup;
    this.dispatchEvent(new ReadyEvent({ bank, quiz: quiz.id, questions: questions.length }));
    pressed?.click();
  }

  readonly #onRequest = ({ request }: RequestEvent): void => this.#request(request);

  /** The one table of what can be asked for, and what then happens. */
  readonly #request = (request: Request): void => {
    const { loaded } = this.#bank.state;
    switch (request.type) {
      case 'show-evidence':
        return this.#article.mark(loaded?.facts.get(request.fact));
      case 'again':
        this.#movesFocus = true;
        return loaded && this.#start(loaded);
      case 'remember':
        if (!this.#session.remember()) this.dispatchEvent(new QuizErrorEvent('storage'));
        return;
      case 'forget':
        return this.#session.forget();
      case 'retry':
        this.#movesFocus = true;
        return this.#load();
      case 'overview':
      case 'back':
        this.#movesFocus = true;
        this.overview = request.type === 'overview';
        return this.#time?.tell(this.overview ? 'pause' : 'run');
      case 'clock':
        return this.#time?.tell(request.event);
      default:
        return this.#step(request);
    }
  };

  /** Takes the session a step on, and tells the host what came of it. */
  #step(action: SessionAction): void {
    // What comes after the end of the time is too late; who leaves a question takes the rest along.
    if (action.type !== 'time') this.#time?.tell(LEAVING.includes(action.type) ? 'pause' : 'up');
    const before = this.#session.state;
    const after = this.#session.dispatch(action);
    if (!before || !after) return;
    if (after.position !== before.position || after.stage !== before.stage) {
      this.#movesFocus = true;
      this.overview = false;
      this.#article.unmark();
      this.#time?.tell('run');
    }
    for (const event of newsOf(before, after)) this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-quiz': NewsQuiz;
  }
}
