import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { boxOf } from '../../../src/index.js';
import type { Question } from '../../../src/index.js';
import { choices, letterOf } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { sign } from '../../question/marks.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { picture } from '../../shared/picture.js';
import { hotspotStyles } from './hotspot.styles.js';

type Hotspot = Extract<Question, { type: 'hotspot' }>;

/**
 * @summary A picture with areas to choose from, and a list of native radio buttons that holds the same choices.
 * @csspart heading - The prompt.
 * @csspart picture - The picture with its areas.
 * @csspart choice - One area's row in the list.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqHotspot extends QuestionElement<Hotspot> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles, hotspotStyles];
  static override properties: PropertyDeclarations = { broken: { state: true } };

  /** Whether the picture could not be shown: then there is nothing to point at. */
  private broken = false;

  /** Events of pictures do not bubble. */
  readonly #onError = { handleEvent: (): void => void (this.broken = true), capture: true };

  protected override renderAnswer(view: QuestionView<Hotspot>): TemplateResult {
    const { areas, lang, picture: image } = view.question;
    const { credit } = image;
    return html`<div class="map" part="picture" @error=${this.#onError}>
        ${picture({ ...image, credit: undefined }, view.media, lang)}
        ${this.broken ? nothing : areas.map((area, index) => this.#renderArea(view, area, index))}
      </div>
      ${credit === undefined ? nothing : html`<small class="soft">${bankText(credit, lang)}</small>`}
      ${choices(view, { options: areas, type: 'radio', onChange: ([id]) => this.respond(id) })}`;
  }

  protected override reset(): void {
    super.reset();
    this.broken = false;
  }

  /** An area on the picture, for those who point: whoever does not has the list, which says all that is said here. */
  #renderArea(
    { item, question, words }: QuestionView<Hotspot>,
    area: Hotspot['areas'][number],
    index: number,
  ): TemplateResult {
    const { height, rx, ry, width, x, y } = boxOf(area, question.picture);
    const mark = item.verdict?.parts.find(({ id }) => id === area.id)?.mark;
    const told = mark === 'none' ? undefined : mark;
    const state = told ? 'told' : item.response === area.id ? 'chosen' : '';
    const [left, top] = [x + width / 2, y + height / 2];
    const pick = (): void => {
      const radio = this.renderRoot.querySelector<HTMLInputElement>(`#o-${area.id}`);
      radio?.focus({ preventScroll: true });
      radio?.click();
    };
    return html`<svg
      class="area ${state} ${left > 50 ? 'end' : ''}"
      data-mark=${mark ?? nothing}
      aria-hidden="true"
      @click=${pick}
    >
      <rect x="${x}%" y="${y}%" width="${width}%" height="${height}%" rx="${rx}%" ry="${ry}%" />
      <circle cx="${left}%" cy="${top}%" r="22" />
      <foreignObject x="${left}%" y="${top}%" width="1" height="1">
        <div class="pin">
          ${sign(told, letterOf(index))}
          ${told ? html`<span class="word">${told === 'wrong' ? words.wrong : words.right}</span>` : nothing}
        </div>
      </foreignObject>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-hotspot': NqHotspot;
  }
}
