import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { inTime, minutesOff, momentLabel, momentsOf, spanLabel } from '../../../src/index.js';
import type { Choice, Question, ResponseTo } from '../../../src/index.js';
import { DragController } from '../../controllers/drag-controller.js';
import { axis } from '../../question/axis.js';
import type { Pin } from '../../question/axis.js';
import { axisStyles } from '../../question/axis.styles.js';
import { dragStyles } from '../../question/drag.styles.js';
import { grip } from '../../question/grip.js';
import { sign } from '../../question/marks.js';
import { nextByEnter } from '../../question/next-by-enter.js';
import { QuestionElement } from '../../question/question-element.js';
import { shownChoice } from '../../question/shown-choice.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { timelineStyles } from './timeline.styles.js';

type Timeline = Extract<Question, { type: 'timeline' }>;
type View = QuestionView<Timeline>;
type Response = ResponseTo<'timeline'>;

/**
 * @summary Events to place in time, each by a list of moments; an axis shows where they stand. Afterwards a timeline to read.
 * @csspart heading - The prompt.
 * @csspart item - One event's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqTimeline extends QuestionElement<Timeline> {
  static override styles: CSSResultGroup = [QuestionElement.styles, axisStyles, dragStyles, timelineStyles];
  static override properties: PropertyDeclarations = { held: { state: true } };

  /** Where the event that is being dragged would be put. */
  private held: Response = {};

  constructor() {
    super();
    this.addController(
      new DragController(this, {
        over: (id, moment) => (this.held = moment === undefined ? {} : { [id]: moment }),
        drop: (id, moment) => this.#drop(id, moment),
      }),
    );
  }

  protected override renderAnswer(view: View): TemplateResult {
    const { item, order, question } = view;
    if (item.verdict) {
      return html`<ol>
        ${inTime(question, question.key.at).map((event) => judged(view, event))}
      </ol>`;
    }
    const events = [...question.events].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return html`${drawing(view, events, this.held)}
      <ul>
        ${events.map((event, index) => this.#renderEvent(view, event, letter(index)))}
      </ul>`;
  }

  #renderEvent(view: View, event: Choice, open: string): TemplateResult {
    const { question, words } = view;
    const id = `o-${event.id}`;
    const chosen = responseOf(view)[event.id];
    const option = (moment: string, label: string): TemplateResult =>
      html`<option value=${moment} .selected=${moment === (chosen ?? '')}>${label}</option>`;
    return html`<li class="row placed" part="item" data-drag=${event.id}>
      ${grip(sign(undefined, open), 'moves')} ${shownChoice(view, event, id)}
      <select
        id=${id}
        @keydown=${nextByEnter}
        @change=${({ target }: Event) => this.#place(event.id, (target as HTMLSelectElement).value)}
      >
        ${option('', words.types.timeline.choose)}
        ${momentsOf(question).map((moment) => option(moment, momentLabel(question, moment, words.language)))}
      </select>
    </li>`;
  }

  #drop(id: string, moment: string): void {
    this.#place(id, moment);
    this.renderRoot.querySelector<HTMLElement>(`#o-${id}`)?.focus({ preventScroll: true });
  }

  #place(id: string, moment: string): void {
    if (!this.view) return;
    const { [id]: _, ...others } = responseOf(this.view);
    const response = moment ? { ...others, [id]: moment } : others;
    this.respond(Object.keys(response).length > 0 ? response : undefined);
  }

  protected override remarks(view: View): readonly string[] {
    const { item, question, words } = view;
    const parts = item.verdict?.parts ?? [];
    const right = parts.filter(({ mark }) => mark === 'right').length;
    if (right === parts.length || item.verdict?.state === 'incomplete') return [];
    const off = Object.values(minutesOff(question, responseOf(view))).map(Math.abs);
    const most = spanLabel(Math.max(...off), words.language);
    return [words.types.timeline.summary(words.of(right, parts.length), most)];
  }
}

function responseOf({ item }: View): Response {
  return (item.response as Response | undefined) ?? {};
}

function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** Pins nearer than this share of the axis are drawn above each other. */
const NEAR = 0.1;

/**
 * Where the placed events stand, by their letters, and the one that is held over the axis, with its moment. For the eye
 * alone: the lists say the same.
 */
function drawing(view: View, events: readonly Choice[], held: Response): TemplateResult {
  const { question, words } = view;
  const moments = momentsOf(question);
  const last = moments.length - 1;
  const rows: number[][] = [];
  const response = { ...responseOf(view), ...held };
  const pins = inTime(question, response).map(({ id }): Pin => {
    const at = moments.indexOf(response[id] ?? '') / last;
    const free = rows.findIndex((row) => row.every((other) => at - other >= NEAR));
    const row = free < 0 ? rows.push([]) - 1 : free;
    rows[row]?.push(at);
    const text = letter(events.findIndex((event) => event.id === id));
    const drawn = svg`<g class="grip" data-drag=${id}><line y2="-${row * 2}em" /><circle r=".85em" cy="-${row * 2 + 1.25}em" /><text y="-${row * 2 + 0.9}em">${text}</text></g>`;
    return { at, drawn };
  });
  const label = (moment = ''): string => momentLabel(question, moment, words.language);
  const ticks = moments.map((_, index) => index / last);
  const above = 0.5 + 2 * Math.max(1, rows.length);
  const places = moments.map((moment, index): Pin => {
    const drawn = svg`<rect class="place" data-drop=${moment} x="-${50 / last}%" width="${100 / last}%" y="-${above}em" height="${above + 0.5}em" />`;
    return { at: index / last, drawn };
  });
  const [over] = Object.values(held);
  return html`<div aria-hidden="true">
    ${axis({ above, below: 0.5, ticks, pins: [...places, ...pins] })}
    <p class="ends soft">
      <span>${label(moments[0])}</span>${over ? html`<b>${label(over)}</b>` : nothing}<span
        >${label(moments[last])}</span
      >
    </p>
  </div>`;
}

/** An event at its time, and where the reader had put it, if anywhere: time may have been up before. */
function judged(view: View, event: Choice): TemplateResult {
  const { item, question, words } = view;
  const { at, notes } = question.key;
  const { early, late } = words.types.timeline;
  const mark = item.verdict?.parts.find(({ id }) => id === event.id)?.mark ?? 'none';
  const off = minutesOff(question, responseOf(view))[event.id] ?? 0;
  const label = (moment = ''): string => momentLabel(question, moment, words.language);
  const span = spanLabel(Math.abs(off), words.language);
  const note = notes?.[event.id];
  return html`<li class="event" part="item" data-mark=${mark}>
    ${sign(mark)}
    <div>
      <p>
        <b class="when">${label(at[event.id])}</b>
        <span class="word">${mark === 'right' ? words.right : mark === 'wrong' ? words.wrong : ''}</span>
      </p>
      <p>${shownChoice(view, event)}</p>
      ${note === undefined ? nothing : html`<p class="soft">${bankText(note, question.lang)}</p>`}
      ${
        off
          ? html`<p class="given soft">
              ${`${words.yourAnswer}: ${label(responseOf(view)[event.id])} (${(off > 0 ? late : early)(span)})`}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-timeline': NqTimeline;
  }
}
