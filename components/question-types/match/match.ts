import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Mark, Question, ResponseTo } from '../../../src/index.js';
import { DragController } from '../../controllers/drag-controller.js';
import { dragStyles } from '../../question/drag.styles.js';
import { grip } from '../../question/grip.js';
import { sign } from '../../question/marks.js';
import { nextByEnter } from '../../question/next-by-enter.js';
import { QuestionElement } from '../../question/question-element.js';
import { shownChoice } from '../../question/shown-choice.js';
import type { QuestionView } from '../../question/view.js';
import { matchStyles } from './match.styles.js';

type Match = Extract<Question, { type: 'match' }>;
type Item = Match['items'][number];
type Pairs = ResponseTo<'match'>;

/**
 * @summary Items, and an answer to choose for each from a native list, or to drag to it.
 * @csspart heading - The prompt.
 * @csspart item - One item's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqMatch extends QuestionElement<Match> {
  static override styles: CSSResultGroup = [QuestionElement.styles, dragStyles, matchStyles];

  /**
   * The pairs as they were when the focus came to the list of an item: an option that an arrow key only goes past is taken
   * from nobody in the end.
   */
  #before: { readonly id: string; readonly pairs: Pairs } | undefined;

  constructor() {
    super();
    this.addController(new DragController(this, { drop: (option, to) => this.#drop(option, to) }));
  }

  protected override instruction(view: QuestionView<Match>): string {
    return view.question.reuse ? view.words.types.match.reuse : super.instruction(view);
  }

  protected override renderAnswer(view: QuestionView<Match>): TemplateResult {
    return html`<ul>
        ${view.question.items.map((item) => this.#renderItem(view, item))}
      </ul>
      ${view.item.verdict ? nothing : renderPool(view)}`;
  }

  #renderItem(view: QuestionView<Match>, item: Item): TemplateResult {
    const { id } = item;
    const mark = view.item.verdict?.parts.find((part) => part.id === id)?.mark;
    return html`<li class="pair" part="item" data-mark=${mark ?? nothing} data-drop=${mark ? nothing : id}>
      ${
        mark
          ? html`<div class="name">
                ${sign(mark)}
                <div>${shownChoice(view, item)}</div>
              </div>
              ${renderJudged(view, id, mark)}`
          : html`${shownChoice(view, item, `s-${id}`)}${this.#renderList(view, id)}`
      }
    </li>`;
  }

  #renderList(view: QuestionView<Match>, id: string): TemplateResult {
    const { order, question, words } = view;
    const pairs = pairsOf(view);
    const { choose, used } = words.types.match;
    const others = question.reuse ? [] : Object.keys(pairs).filter((item) => item !== id);
    const held = pairs[id];
    return html`<div class="list" data-drag=${held ? `${held} ${id}` : nothing}>
      ${held ? grip() : nothing}
      <select
        id="s-${id}"
        @focus=${() => (this.#before = { id, pairs })}
        @keydown=${nextByEnter}
        @change=${({ target }: Event) => this.#choose(id, (target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!pairs[id]}>${choose}</option>
        ${order.map((option) => {
          const { lang = question.lang, text = '' } = optionOf(view, option) ?? {};
          const isUsed = others.some((item) => pairs[item] === option);
          return html`<option
            value=${option}
            lang=${lang ?? nothing}
            dir="auto"
            .selected=${pairs[id] === option}
          >
            ${isUsed ? used(text) : text}
          </option>`;
        })}
      </select>
      <div class="shown" aria-hidden="true">
        ${pairs[id] ? shownChoice(view, optionOf(view, pairs[id])) : choose}
      </div>
    </div>`;
  }

  /** Gives an option to an item, or back to the pool. What is dragged is the option, and the item that holds it, if any. */
  #drop(dragged: string, to: string): void {
    if (!this.view) return;
    const [option = '', from = ''] = dragged.split(' ');
    const { [from]: _, ...others } = pairsOf(this.view);
    const id = to || from;
    this.#before = { id, pairs: to && this.view.question.reuse ? others : pairsOf(this.view) };
    this.#choose(id, to && option);
    this.renderRoot.querySelector<HTMLElement>(`#s-${id}`)?.focus({ preventScroll: true });
  }

  /** Gives an item an option, or none; the item that had it before loses it, unless it may be used again. */
  #choose(id: string, option: string): void {
    const { view } = this;
    if (!view) return;
    const { items, reuse } = view.question;
    const before = this.#before?.id === id ? this.#before.pairs : pairsOf(view);
    const rest = Object.entries(before).filter(([item, held]) => item !== id && (reuse || held !== option));
    const loser = items.find((item) => !reuse && option && item.id !== id && before[item.id] === option);
    const pairs = Object.fromEntries(option ? [...rest, [id, option]] : rest);
    if (loser)
      this.announcer.announce(view.words.types.match.taken(optionOf(view, option)?.text ?? '', loser.text));
    else this.announcer.clear();
    this.respond(Object.keys(pairs).length > 0 ? pairs : undefined);
  }
}

/** The options that can be given to an item, to be dragged. For the eye alone: the lists have the same. */
function renderPool(view: QuestionView<Match>): TemplateResult {
  const used = view.question.reuse ? [] : Object.values(pairsOf(view));
  return html`<ul class="pool" aria-hidden="true" data-drop="">
    ${view.order
      .filter((option) => !used.includes(option))
      .map(
        (option) =>
          html`<li class="movable" data-drag=${option}>
            ${grip()}
            <div>${shownChoice(view, optionOf(view, option))}</div>
          </li>`,
      )}
  </ul>`;
}

/** The reader's answer with its mark in words, and the right one where it is another. */
function renderJudged(view: QuestionView<Match>, id: string, mark: Mark): TemplateResult {
  const { question, words } = view;
  return html`<div>
    ${shownChoice(view, optionOf(view, pairsOf(view)[id]))}
    <p class="word">${mark === 'right' ? words.chosenRight : mark === 'wrong' ? words.chosenWrong : ''}</p>
    ${
      mark === 'right'
        ? nothing
        : html`<p>
            <b>${words.rightAnswer}:</b> ${shownChoice(view, optionOf(view, question.key.pairs[id]))}
          </p>`
    }
  </div>`;
}

function pairsOf({ item }: QuestionView<Match>): Pairs {
  return (item.response as Pairs | undefined) ?? {};
}

function optionOf({ question }: QuestionView<Match>, id: string | undefined): Item | undefined {
  return question.options.find((option) => option.id === id);
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-match': NqMatch;
  }
}
