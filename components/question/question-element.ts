import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { isTried, policies, wordsOfType } from '../../src/index.js';
import type { Question } from '../../src/index.js';
import { Announcer } from '../controllers/announcer.js';
import { RequestEvent } from '../events.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
import { feedback, spokenVerdict } from '../feedback/feedback.js';
import { feedbackStyles } from '../feedback/feedback.styles.js';
import { policyParts } from '../policies/index.js';
import type { Request } from '../requests.js';
import { base } from '../shared/base.styles.js';
import { button } from '../shared/button.js';
import { focusHeading, levelOf } from '../shared/heading.js';
import { bankText } from '../shared/bank-text.js';
import { Part } from '../shared/part.js';
import { tokens } from '../shared/tokens.styles.js';
import { questionStyles } from './question.styles.js';
import { hintLabel } from './view.js';
import type { QuestionView } from './view.js';

/**
 * What all questions share: prompt, hint, the place for the response, feedback and buttons, in one shadow root so that
 * they can name each other. A type adds its choices and its words.
 * @fires {RequestEvent} nq-request - The reader asks for a step: a response, a hint, to check, to go on.
 */
export abstract class QuestionElement<Q extends Question = Question> extends Part {
  static override styles: CSSResultGroup = [tokens, base, questionStyles, feedbackStyles, evidenceStyles];

  static override properties: PropertyDeclarations = { view: { attribute: false }, problem: { state: true } };

  /** What is shown; nothing is shown without it. */
  view?: QuestionView<Q>;

  /** What keeps the response from being judged, in words. */
  private problem = '';

  #hadFocus = false;

  protected readonly announcer: Announcer = new Announcer(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    const { view } = this;
    const before: QuestionView<Q> | undefined = changed.get('view');
    if (!view || !before) return;
    if (before.question.id !== view.question.id) return this.reset();
    if (before.item.response !== view.item.response && this.problem) {
      this.problem = '';
      this.announcer.clear();
    }
    if (!before.item.verdict && view.item.verdict)
      this.announcer.announce(spokenVerdict(view, this.#remarks(view)));
    else if (before.item.tried !== view.item.tried) this.announcer.announce(view.notYet);
    else if (view.time && before.time && view.time.phase !== before.time.phase)
      this.announcer.announce(view.time.text);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before: QuestionView<Q> | undefined = changed.get('view');
    const { hints = 0 } = this.view?.item ?? {};
    // The button that asked for the hint is gone now, or asks for another.
    if (policies.hints && before?.question.id === this.view?.question.id && hints > (before?.item.hints ?? 0))
      [...this.renderRoot.querySelectorAll<HTMLElement>('.hint')].at(-1)?.focus();
    // What had the focus may be gone now.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
    }
  }

  /** Forgets the question before: an element shows one after the other. */
  protected reset(): void {
    this.problem = '';
    this.announcer.clear();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { problem, view } = this;
    if (!view) return nothing;
    const { item, primary, question, steps } = view;
    return html`
      ${policies.time && view.time ? policyParts.timer(view.time, view.words, this.#ask) : nothing}
      <fieldset aria-describedby="instruction problem">
        <legend>
          <div class="heading" part="heading" role="heading" aria-level=${levelOf(view)} tabindex="-1">
            <span class="for-ears" .textContent=${whereOf(view)}></span
            ><span lang=${question.lang ?? nothing} dir="auto" .textContent=${question.prompt}></span>
          </div>
        </legend>
        <p
          class="soft instruction"
          id="instruction"
          .textContent=${`${this.instruction(view)} ${view.attempts}`}
        ></p>
        ${policies.hints ? hintsShown(view) : nothing}${this.renderAnswer(view)}
      </fieldset>
      <p class="problem" id="problem" .textContent=${problem || view.notYet}></p>
      <div class="for-ears" role="status" aria-atomic="true"></div>
      ${item.verdict ? feedback(view, item.verdict, this.#remarks(view), this.#onShow) : this.#confidence(view)}
      <div class="actions" @keydown=${onKeydown}>
        ${this.isWaiting(view) ? nothing : button(primary.label, this.#onPrimary, 'primary', 'primary')}
        ${steps.length > 0 ? steps.map(({ label, request }) => button(label, () => this.#ask(request))) : nothing}${this.#more(view)}
      </div>
    `;
  }

  #confidence({ item, rates, words }: QuestionView<Q>): TemplateResult | typeof nothing {
    return policies.confidence && rates
      ? policyParts.confidenceChoice(item.confidence, words, this.#onConfidence)
      : nothing;
  }

  /** The buttons behind those of steps: to mark for later, and to take the response back. */
  #more({ flagged, item, words }: QuestionView<Q>): TemplateResult | typeof nothing {
    const flag =
      policies.flags && flagged !== undefined
        ? policyParts.flagButton(flagged, words, this.#onFlag)
        : nothing;
    const clear =
      item.response === undefined || item.verdict ? nothing : button(words.clear, this.#onClear, 'quiet');
    return flag === nothing && clear === nothing ? nothing : html`${flag}${clear}`;
  }

  /** The choices, as they are now: open, chosen or judged. */
  protected abstract renderAnswer(view: QuestionView<Q>): TemplateResult;

  /** What the reader is asked to do, in a line. */
  protected instruction({ question, words }: QuestionView<Q>): string {
    return wordsOfType(words, question.type).instruction;
  }

  /** Why the response cannot be judged yet. */
  protected missing({ question, words }: QuestionView<Q>): string {
    return wordsOfType(words, question.type).incomplete;
  }

  /** Whether a step inside the answer comes before the main one, which is not shown until then. */
  protected isWaiting(_view: QuestionView<Q>): boolean {
    return false;
  }

  /** Says why the response cannot be judged yet. */
  protected refuse(problem: string = this.view ? this.missing(this.view) : ''): void {
    this.problem = problem;
    this.announcer.announce(problem);
  }

  /** What is said of a judged response besides its verdict: a sentence each. */
  protected remarks(_view: QuestionView<Q>): readonly string[] {
    return [];
  }

  /** Gives a response to the session; a question that is judged takes none. */
  protected respond(response: unknown): void {
    if (this.view) this.#ask({ type: 'respond', question: this.view.question.id, response });
  }

  /** What the type and the policies say of a judged response. */
  #remarks(view: QuestionView<Q>): readonly string[] {
    return [...(view.item.left === 0 ? [view.words.timeUp] : []), ...this.remarks(view)];
  }

  readonly #ask = (request: Request): void => void this.dispatchEvent(new RequestEvent(request));

  readonly #onConfidence = (level: number): void => {
    if (this.view) this.#ask({ type: 'confidence', question: this.view.question.id, level });
  };

  readonly #onFlag = (): void => {
    const { view } = this;
    if (view) this.#ask({ type: view.flagged ? 'unflag' : 'flag', question: view.question.id });
  };

  readonly #onShow = (fact: string, spoken: string): void => {
    this.#ask({ type: 'show-evidence', fact });
    this.announcer.announce(spoken);
  };

  /** One press is one step: a double click does not go on to what the button becomes. */
  readonly #onPrimary = ({ detail }: MouseEvent): void => {
    const { view } = this;
    if (!view || detail > 1) return;
    const { needsResponse, request } = view.primary;
    if (needsResponse && !view.isComplete) this.refuse();
    else if (policies.attempts && request.type === 'submit' && isTried(view.item))
      this.refuse(view.words.triedBefore);
    else this.#ask(request);
  };

  readonly #onClear = (): void => {
    this.respond(undefined);
    focusHeading(this.renderRoot);
  };
}

/** The place of the question among the others, for the ear: the eye has it above. */
function whereOf({ position, total, words }: QuestionView): string {
  return `${words.progress(position, total)}: `;
}

/** The hints that the reader has asked for. */
function hintsShown({ item, question, words }: QuestionView): TemplateResult[] | typeof nothing {
  const { hints = [], lang } = question;
  if (!item.hints) return nothing;
  return hints
    .slice(0, item.hints)
    .map(
      (hint, index) =>
        html`<p class="hint" part="hint" tabindex="-1">
          <b>${hintLabel(index + 1, hints.length, words)}:</b> ${bankText(hint, lang)}
        </p>`,
    );
}

/** Nor does a key that is held down. */
function onKeydown(event: KeyboardEvent): void {
  if (event.repeat && event.key !== 'Tab') event.preventDefault();
}
