import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Question } from '../../../src/index.js';
import { DragController } from '../../controllers/drag-controller.js';
import { dragStyles } from '../../question/drag.styles.js';
import { grip } from '../../question/grip.js';
import { sign } from '../../question/marks.js';
import { QuestionElement } from '../../question/question-element.js';
import { shownChoice } from '../../question/shown-choice.js';
import type { QuestionView } from '../../question/view.js';
import { button } from '../../shared/button.js';
import { bankText } from '../../shared/bank-text.js';
import { orderStyles } from './order.styles.js';

type Order = Extract<Question, { type: 'order' }>;
type Control = 'up' | 'down' | 'to';

/**
 * @summary Events to put in order, by buttons on each item or by dragging.
 * @csspart heading - The prompt.
 * @csspart item - One item's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqOrder extends QuestionElement<Order> {
  static override styles: CSSResultGroup = [QuestionElement.styles, dragStyles, orderStyles];
  static override properties: PropertyDeclarations = { choosing: { state: true } };

  /** The item whose list of places is open. */
  private choosing: string | undefined;

  /** The control that gets the focus back when its item has moved. */
  #pressed: { readonly id: string; readonly control: Control } | undefined;

  constructor() {
    super();
    this.addController(new DragController(this, { drop: (id, place) => this.#drop(id, place) }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#pressed || !changed.has('view')) return;
    const { control, id } = this.#pressed;
    this.#pressed = undefined;
    const row = this.renderRoot.querySelector(`#o-${id}`);
    const wanted = row?.querySelector<HTMLElement>(`.${control}:enabled`);
    (wanted ?? row?.querySelector<HTMLElement>('button:enabled'))?.focus();
  }

  protected override reset(): void {
    super.reset();
    this.choosing = undefined;
  }

  protected override renderAnswer(view: QuestionView<Order>): TemplateResult {
    const { item, words } = view;
    const solved = view.solution as readonly string[];
    return html`<ol class="items">
        ${orderOf(view).map((id, index) => this.#renderItem(view, id, index))}
      </ol>
      ${
        item.verdict && item.verdict.state !== 'correct'
          ? html`<p class="right-order"><b>${words.types.order.rightOrder}</b></p>
              <ol class="solution" aria-label=${words.types.order.rightOrder}>
                ${solved.map((id) => html`<li>${wordsOf(view, id)} ${note(view, id)}</li>`)}
              </ol>`
          : nothing
      }`;
  }

  #renderItem(view: QuestionView<Order>, id: string, index: number): TemplateResult {
    const { item, words } = view;
    const judged = item.verdict?.parts.find((part) => part.id === id)?.mark;
    const mark = judged === 'missed' ? 'none' : judged;
    return html`<li
      class="row item"
      part="item"
      id="o-${id}"
      data-mark=${mark ?? nothing}
      data-drag=${mark ? nothing : id}
      data-drop=${mark ? nothing : id}
    >
      ${mark ? sign(mark, index + 1) : grip(sign(undefined, index + 1))}
      ${shownChoice(view, itemOf(view, id))}
      ${
        mark
          ? html`<span class="word"
              >${mark === 'right' ? words.types.order.inPlace : mark === 'wrong' ? words.types.order.outOfPlace : ''}</span
            >`
          : this.#renderControls(view, id, index)
      }
      ${item.verdict?.state === 'correct' ? note(view, id) : nothing}
    </li>`;
  }

  #renderControls(view: QuestionView<Order>, id: string, index: number): TemplateResult {
    const { order, words } = view;
    const text = textOf(view, id);
    const open = this.choosing === id;
    const move = (control: Control, place: number, label: string, sign: string): TemplateResult =>
      html`<button
        type="button"
        class=${control}
        aria-label=${label}
        ?disabled=${place < 0 || place >= order.length}
        @click=${() => this.#move(id, place, control)}
      >
        ${sign}
      </button>`;
    return html`<span class="controls">
        ${move('up', index - 1, words.types.order.moveUp(text), '↑')}
        ${move('down', index + 1, words.types.order.moveDown(text), '↓')}
        <button
          type="button"
          class="to"
          aria-label=${`${words.types.order.moveTo} ${text}`}
          aria-expanded=${open}
          @click=${() => (this.choosing = open ? undefined : id)}
        >
          ${words.types.order.moveTo}
        </button>
      </span>
      ${
        open
          ? html`<div class="controls places" role="group" aria-label=${words.types.order.moveToLabel(text)}>
              ${order.map((_, place) => button(words.types.order.place(place + 1), () => this.#move(id, place, 'to')))}
            </div>`
          : nothing
      }`;
  }

  /** Puts an item where another one is. */
  #drop(id: string, other: string): void {
    if (this.view) this.#move(id, orderOf(this.view).indexOf(other), 'to');
  }

  #move(id: string, place: number, control: Control): void {
    const { view } = this;
    if (!view) return;
    const { order, words } = view;
    const others = orderOf(view).filter((other) => other !== id);
    this.choosing = undefined;
    this.#pressed = { id, control };
    this.announcer.announce(
      `${textOf(view, id)}: ${words.types.order.place(words.of(place + 1, order.length))}`,
    );
    this.respond([...others.slice(0, place), id, ...others.slice(place)]);
  }
}

function orderOf({ item, order }: QuestionView<Order>): readonly string[] {
  return (item.response as readonly string[] | undefined) ?? order;
}

function itemOf({ question }: QuestionView<Order>, id: string): Order['items'][number] | undefined {
  return question.items.find((item) => item.id === id);
}

function textOf(view: QuestionView<Order>, id: string): string {
  return itemOf(view, id)?.text ?? '';
}

/** An item without its picture, which is seen above. */
function wordsOf(view: QuestionView<Order>, id: string): TemplateResult {
  return bankText(textOf(view, id), itemOf(view, id)?.lang ?? view.question.lang);
}

function note({ question }: QuestionView<Order>, id: string): TemplateResult {
  return html`<span class="note soft">${bankText(question.key.notes?.[id], question.lang)}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-order': NqOrder;
  }
}
