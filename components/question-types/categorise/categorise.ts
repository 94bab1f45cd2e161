import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Mark, Question, ResponseTo } from '../../../src/index.js';
import { DragController } from '../../controllers/drag-controller.js';
import { onEnter } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { dragStyles } from '../../question/drag.styles.js';
import { grip } from '../../question/grip.js';
import { sign } from '../../question/marks.js';
import { QuestionElement } from '../../question/question-element.js';
import { shownChoice } from '../../question/shown-choice.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { categoriseStyles } from './categorise.styles.js';

type Categorise = Extract<Question, { type: 'categorise' }>;
type Item = Categorise['items'][number];
type Groups = ResponseTo<'categorise'>;

/**
 * @summary Items to sort into groups: native radio buttons, in a table where there is room for one.
 * @csspart heading - The prompt.
 * @csspart item - One item's row.
 * @csspart choice - One group in an item's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqCategorise extends QuestionElement<Categorise> {
  static override styles: CSSResultGroup = [
    QuestionElement.styles,
    choiceStyles,
    dragStyles,
    categoriseStyles,
  ];

  constructor() {
    super();
    this.addController(
      new DragController(this, {
        drop: (id, group) => this.#drop(id, group),
        // Where the table is laid out as a list, each item has its groups below.
        places: (id) =>
          this.renderRoot.querySelector('thead')?.offsetHeight ? '[data-drop]' : `#i-${id} [data-drop]`,
      }),
    );
  }

  protected override renderAnswer(view: QuestionView<Categorise>): TemplateResult {
    const { item, order, question, words } = view;
    const items = [...question.items].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return html`<table>
      <caption class="for-ears">
        ${words.types.categorise.caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${question.groups.map((group) => html`<th scope="col" data-drop=${item.verdict ? nothing : group.id}>${shownChoice(view, group)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${items.map((it) => this.#renderItem(view, it))}
      </tbody>
    </table>`;
  }

  #renderItem(view: QuestionView<Categorise>, item: Item): TemplateResult {
    const { groups } = view.question;
    const mark = view.item.verdict?.parts.find(({ id }) => id === item.id)?.mark;
    return html`<tr part="item" id="i-${item.id}" @keydown=${onEnter}>
      <th scope="row" data-mark=${mark ?? nothing}>
        ${
          mark
            ? html`${shownChoice(view, item)} ${renderJudged(view, item.id, mark)}`
            : html`<div class="movable" data-drag=${item.id}>
                ${grip()}
                <div>${shownChoice(view, item)}</div>
              </div>`
        }
      </th>
      ${groups.map((group) => this.#renderGroup(view, item, group))}
    </tr>`;
  }

  #renderGroup(view: QuestionView<Categorise>, { id, text }: Item, group: Item): TemplateResult {
    const { item, question } = view;
    const chosen = (item.response as Groups | undefined)?.[id] === group.id;
    const mark = item.verdict && markOf(chosen, question.key.groups[id] === group.id);
    return html`<td
      class="choice"
      part="choice"
      data-mark=${mark ?? nothing}
      data-drop=${mark ? nothing : group.id}
    >
      <input
        type="radio"
        value=${group.id}
        name="g-${id}"
        aria-label="${text} – ${group.text}"
        aria-describedby=${mark ? `j-${id}` : nothing}
        aria-disabled=${mark ? 'true' : nothing}
        .checked=${chosen}
        @click=${(event: Event) => mark && event.preventDefault()}
        @change=${() => this.#put(id, group.id)}
      />
      <span class="row" aria-hidden="true">
        ${sign(mark ?? (chosen ? 'chosen' : undefined))}<span class="group">${shownChoice(view, group)}</span>
      </span>
    </td>`;
  }

  #put(id: string, group: string): void {
    this.respond({ ...(this.view?.item.response as Groups | undefined), [id]: group });
  }

  #drop(id: string, group: string): void {
    this.#put(id, group);
    const chosen = this.renderRoot.querySelector<HTMLElement>(`[name=g-${id}][value=${group}]`);
    chosen?.focus({ preventScroll: true });
  }
}

function markOf(isChosen: boolean, isRight: boolean): Mark {
  return isChosen ? (isRight ? 'right' : 'wrong') : isRight ? 'missed' : 'none';
}

/** How an item fared in words, the right group where it is in another, and the note. */
function renderJudged(view: QuestionView<Categorise>, id: string, mark: Mark): TemplateResult {
  const { question, words } = view;
  const { groups, notes } = question.key;
  const right = question.groups.find((group) => group.id === groups[id]);
  return html`<div class="judged" id="j-${id}">
    <p class="word">${mark === 'right' ? words.right : mark === 'wrong' ? words.wrong : ''}</p>
    ${
      mark === 'right'
        ? nothing
        : html`<p>${words.rightAnswer}: ${bankText(right?.text, right?.lang ?? question.lang)}</p>`
    }
    ${notes?.[id] ? html`<p class="soft">${bankText(notes[id], question.lang)}</p>` : nothing}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-categorise': NqCategorise;
  }
}
