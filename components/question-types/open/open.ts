import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { lengthOf } from '../../../src/index.js';
import type { Question, ResponseTo } from '../../../src/index.js';
import { choices } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { button } from '../../shared/button.js';
import { openStyles } from './open.styles.js';

type Open = Extract<Question, { type: 'open' }>;
type Response = ResponseTo<'open'>;

/** From how many characters left on the reader is told how many there are. */
const NEAR = 20;

/**
 * @summary A question that is answered in the reader's own words and compared with a model answer by its criteria.
 * @csspart heading - The prompt.
 * @csspart text - What the reader writes.
 * @csspart compare - The button that shows the model answer.
 * @csspart model - The model answer.
 * @csspart choice - One criterion's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the reader is done.
 * @csspart evidence - Where it stands.
 */
export class NqOpen extends QuestionElement<Open> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles, openStyles];

  protected override updated(changed: PropertyValues<this>): void {
    const before: QuestionView<Open> | undefined = changed.get('view');
    const isSame = before?.question.id === this.view?.question.id;
    if (before && isSame && !responseOf(before).compared && this.view && responseOf(this.view).compared)
      this.renderRoot.querySelector<HTMLElement>('.model')?.focus();
    // Last, so that the focus is not taken elsewhere on the way.
    super.updated(changed);
  }

  protected override renderAnswer(view: QuestionView<Open>): TemplateResult {
    const { compared } = responseOf(view);
    return html`${this.#renderText(view)}
    ${
      compared || view.item.verdict
        ? this.#renderModel(view)
        : button(
            view.words.types.open.compare,
            this.#onCompare,
            this.isWaiting(view) ? 'primary' : '',
            'compare',
          )
    }`;
  }

  /** Nothing can be judged before it was compared. */
  protected override isWaiting(view: QuestionView<Open>): boolean {
    return view.primary.needsResponse && !responseOf(view).compared;
  }

  protected override instruction(view: QuestionView<Open>): string {
    const { instruction, ungraded } = view.words.types.open;
    return view.question.graded ? instruction : `${instruction} ${ungraded}`;
  }

  #renderText(view: QuestionView<Open>): TemplateResult {
    const { question, words } = view;
    const { compared, text } = responseOf(view);
    const left = lengthOf(question) - text.length;
    const isCounted = !compared && !view.item.verdict && (question.maxLength !== undefined || left <= NEAR);
    return html`<label class="text" data-text=${text}>
        <span class="word">${words.yourAnswer}</span>
        <textarea
          part="text"
          rows="3"
          dir="auto"
          lang=${question.lang ?? nothing}
          autocomplete="off"
          maxlength=${lengthOf(question)}
          aria-describedby="left"
          ?readonly=${compared || view.item.verdict}
          .value=${text}
          @input=${this.#onInput}
        ></textarea>
      </label>
      <p class="soft" id="left">${isCounted ? words.types.open.left(left) : nothing}</p>`;
  }

  #renderModel(view: QuestionView<Open>): TemplateResult {
    const { question, words } = view;
    const { model, criteria } = question.key;
    const { graded, met, model: label, notMet, criteria: legend } = words.types.open;
    const response = responseOf(view);
    const list = choices(view, {
      options: criteria,
      type: 'checkbox',
      chosen: response.met,
      marks: { right: met, wrong: notMet },
      onChange: (ids) => this.respond({ ...response, met: ids }),
    });
    return html`<p class="model" part="model" tabindex="-1">
        <b>${label}:</b> ${bankText(model, question.lang)}
      </p>
      <fieldset>
        <legend class="word">${legend} ${question.graded ? graded : nothing}</legend>
        ${list}
      </fieldset>`;
  }

  readonly #onInput = ({ currentTarget }: Event): void => {
    const { view } = this;
    if (!view) return;
    const text = (currentTarget as HTMLTextAreaElement).value;
    const left = (typed: string): number => lengthOf(view.question) - typed.length;
    const [before, now] = [left(responseOf(view).text), left(text)];
    if (now < before && now <= NEAR && (before > NEAR || now === 0))
      this.announcer.announce(view.words.types.open.left(now));
    this.respond(text.trim() ? { text, compared: false, met: [] } : undefined);
  };

  readonly #onCompare = (): void => {
    const { view } = this;
    if (view?.item.response === undefined) return this.refuse();
    this.respond({ ...responseOf(view), compared: true });
  };
}

function responseOf({ item }: QuestionView<Open>): Response {
  return (item.response as Response | undefined) ?? { text: '', compared: false, met: [] };
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-open': NqOpen;
  }
}
