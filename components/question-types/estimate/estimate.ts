import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { amountOf, offBy, startOf } from '../../../src/index.js';
import type { Question } from '../../../src/index.js';
import { axis } from '../../question/axis.js';
import type { Pin } from '../../question/axis.js';
import { axisStyles } from '../../question/axis.styles.js';
import { sign } from '../../question/marks.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { estimateStyles } from './estimate.styles.js';

type Estimate = Extract<Question, { type: 'estimate' }>;
type View = QuestionView<Estimate>;

/**
 * @summary A number to estimate, by a slider, a field and two buttons; afterwards a scale with the estimate and the value.
 *
 * The slider stands in the middle, which is no estimate until the reader makes it one: by moving it, by a click on it, by
 * Enter or Space on it, by a button, or by a number in the field.
 * @csspart heading - The prompt.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqEstimate extends QuestionElement<Estimate> {
  static override styles: CSSResultGroup = [QuestionElement.styles, axisStyles, estimateStyles];

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { view } = this;
    if (!view) return;
    const [field, range] = this.#inputs();
    const response = view.item.response as number | undefined;
    if (range) range.value = `${response ?? startOf(view.question)}`;
    const before: View | undefined = changed.get('view');
    const isOther = before && before.question.id !== view.question.id;
    // What is being typed stays as it is typed, also where it is no number yet, or none on the scale.
    if (field && (isOther || this.#read(field) !== response)) {
      field.value = `${response ?? ''}`;
    }
  }

  protected override renderAnswer(view: View): TemplateResult {
    const { item, question, words } = view;
    const { lang, max, min, step, unit } = question;
    const state = item.verdict?.state;
    return html`<p class="line" data-state=${state ?? nothing}>
        ${state ? sign(state) : nothing}
        <label for="o-number">${words.types.estimate.yours}</label>
        <input
          type="number"
          id="o-number"
          inputmode=${min < 0 ? nothing : 'decimal'}
          autocomplete="off"
          min=${min}
          max=${max}
          step=${step}
          aria-describedby="o-unit"
          ?readonly=${state}
          @input=${(event: InputEvent) => this.respond(this.#read(event.target as HTMLInputElement))}
          @wheel=${onWheel}
        />
        <span id="o-unit">${bankText(unit, lang)}</span>
        ${state ? html`<span class="word">${words.verdicts[state]}</span>` : nothing}
      </p>
      ${state ? this.#renderScale(view) : this.#renderSlider(view)}`;
  }

  #renderSlider(view: View): TemplateResult {
    const { item, question, words } = view;
    const { max, min, step } = question;
    const { less, more, none, slider } = words.types.estimate;
    const response = item.response as number | undefined;
    const state = response === undefined ? none : amountOf(question, response, words);
    const shown = response === undefined ? none : inWords(view, words.number(response));
    const by = amountOf(question, step, words);
    const take = ({ target }: Event): void => this.respond((target as HTMLInputElement).valueAsNumber);
    return html`<div class="slider">
        ${this.#stepButton('−', less(by), (range) => range.stepDown())}
        <input
          type="range"
          id="o-range"
          class=${response === undefined ? 'open' : nothing}
          aria-label=${slider}
          aria-valuetext=${state}
          min=${min}
          max=${max}
          step=${step}
          @input=${take}
          @click=${take}
          @keydown=${(event: KeyboardEvent) => /^(?:Enter| )$/.test(event.key) && take(event)}
        />
        ${this.#stepButton('+', more(by), (range) => range.stepUp())}
      </div>
      <p class="ends soft">
        <span>${words.number(min)}</span><b>${shown}</b><span>${words.number(max)}</span>
      </p>`;
  }

  #stepButton(sign: string, label: string, step: (range: HTMLInputElement) => void): TemplateResult {
    const onClick = (): void => {
      const { view } = this;
      const [, range] = this.#inputs();
      if (!view || !range) return;
      step(range);
      this.announcer.announce(amountOf(view.question, range.valueAsNumber, view.words));
      this.respond(range.valueAsNumber);
    };
    return html`<button type="button" aria-label=${label} @click=${onClick}>${sign}</button>`;
  }

  #renderScale(view: View): TemplateResult {
    const { item, question, words } = view;
    const { key, max, min } = question;
    const at = (value: number): number => (value - min) / (max - min);
    const ends: [number, number] = [Math.max(min, key.value - key.full), Math.min(max, key.value + key.full)];
    const [from, to] = [words.number(ends[0]), words.number(ends[1])];
    const response = item.response as number | undefined;
    const own = response === undefined ? [] : [pin(at(response), '-')];
    const pins = [pin(at(key.value), '', 'var(--_right)'), ...own];
    return html`${axis({ above: 1.5, below: 1.75, band: [at(ends[0]), at(ends[1])], ticks: [0, 1], pins })}
      <p class="ends soft" aria-hidden="true">
        <span>${words.number(min)}</span><span>${words.number(max)}</span>
      </p>
      <p class="row" data-mark="right">
        ${sign('right')}
        <span>${inWords(view, `${words.rightAnswer}: ${words.number(key.value)}`)}</span>
      </p>
      <p class="soft">${inWords(view, words.types.estimate.full(from, to))}</p>`;
  }

  protected override instruction(view: View): string {
    const { question, words } = view;
    const { full } = question.key;
    const within = full && words.types.estimate.within(amountOf(question, full, words));
    return [super.instruction(view), within].filter(Boolean).join(' ');
  }

  protected override missing(view: View): string {
    const { question, words } = view;
    const [min, max] = [words.number(question.min), amountOf(question, question.max, words)];
    return `${super.missing(view)} ${words.types.estimate.scale(min, max)}`;
  }

  protected override remarks({ item, question, words }: View): readonly string[] {
    if (item.response === undefined) return [];
    const off = offBy(question, item.response as number);
    const { exact, tooHigh, tooLow } = words.types.estimate;
    return [off === 0 ? exact : (off > 0 ? tooHigh : tooLow)(amountOf(question, Math.abs(off), words))];
  }

  /** The number in the field, where it is one on the scale. */
  #read({ valueAsNumber }: HTMLInputElement): number | undefined {
    const { max, min } = this.view?.question ?? { max: 0, min: 0 };
    return valueAsNumber >= min && valueAsNumber <= max ? valueAsNumber : undefined;
  }

  #inputs(): HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')];
  }
}

/** A number in a text, and its unit behind it: a text of the bank, in a language of its own. */
function inWords({ question: { lang, unit } }: View, text: string): unknown {
  return unit ? html`${text}&nbsp;${bankText(unit, lang)}` : text;
}

/** An arrow to a place on the scale: from above, or from below. */
function pin(at: number, up: '-' | '', fill?: string): Pin {
  return { at, drawn: svg`<path fill=${fill ?? nothing} d="M0 ${up}9l-7 ${up}12h14z" />` };
}

/** Scrolling must not change a number; Chromium changes the one that has the focus. */
function onWheel(event: WheelEvent): void {
  const field = event.currentTarget as HTMLElement;
  if (field.matches(':focus')) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-estimate': NqEstimate;
  }
}
