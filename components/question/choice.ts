import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice, Mark, Rationale, Words } from '../../src/index.js';
import { bankText } from '../shared/bank-text.js';
import { picture } from '../shared/picture.js';
import { sign } from './marks.js';
import { rationaleOf } from './view.js';
import type { QuestionView } from './view.js';

/** What the reader chooses from. */
export interface ChoiceList {
  readonly options: readonly Choice[];
  readonly type: 'radio' | 'checkbox';
  /** The ids of what is chosen, where the response is more than that. */
  readonly chosen?: readonly string[];
  /** What is said of judged options, where it is not whether they were the right ones. */
  readonly marks?: Partial<Record<Mark, string>>;
  /** Told the ids of all options that are chosen now. */
  readonly onChange: (ids: string[]) => void;
}

/**
 * The options of a question in the order in which they are shown, each a row with a native radio button or checkbox.
 * Judged options stay where they are and can be read, but no longer be changed.
 */
export function choices(view: QuestionView, list: ChoiceList): TemplateResult {
  const { order } = view;
  const { onChange, options } = list;
  const rows = [...options].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const onInput = ({ currentTarget }: Event): void => {
    const checked = (currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>(':checked');
    onChange([...checked].map(({ value }) => value));
  };
  const look = rows.some(({ image }) => image) ? 'cards' : nothing;
  return html`<div class=${look} @keydown=${onEnter} @change=${onInput}>
    ${rows.map((option, index) => choice(view, list, option, letterOf(index)))}
  </div>`;
}

/** The letter of a choice that is shown at a place, from 0. */
export function letterOf(place: number): string {
  return String.fromCodePoint(65 + place);
}

function choice(
  view: QuestionView,
  { chosen, marks, type }: ChoiceList,
  { id, image, lang, text }: Choice,
  letter: string,
): TemplateResult {
  const { item, question, words } = view;
  const checked = (chosen ?? [item.response ?? []].flat()).includes(id);
  const judged = item.verdict?.parts.find((part) => part.id === id)?.mark;
  // What is chosen and neither right nor wrong is an opinion.
  const mark = judged === 'none' && checked ? 'chosen' : judged;
  const word = mark && { ...wordsOf(words), ...marks }[mark];
  const drawn = mark ?? (checked && type === 'checkbox' ? 'chosen' : undefined);
  const language = lang ?? question.lang;
  const reason = mark === 'wrong' && rationaleOf(view, id);
  // What a picture shows describes its option; the name of the option is its text alone.
  const about = [image && `picture-${id}`, reason && `reason-${id}`].filter(Boolean).join(' ');
  const shown = { id, text, lang: language };
  const row = drawn
    ? markedRow(shown, mark === 'chosen' ? undefined : drawn, letter, word)
    : plainRow(shown, letter);
  return html`<div class="choice ${image ? '' : 'plain'}" part="choice" data-mark=${mark ?? nothing}>
    <input
      type=${type}
      id="o-${id}"
      name="answer"
      value=${id}
      .checked=${checked}
      aria-disabled=${item.verdict ? 'true' : nothing}
      aria-describedby=${about || nothing}
      @click=${(event: Event) => item.verdict && event.preventDefault()}
    />
    ${
      image || reason
        ? html`${image ? picture(image, view.media, language, `picture-${id}`) : nothing}${row}${
            reason ? reasonOf(view, id, reason) : nothing
          }`
        : row
    }
  </div>`;
}

type Shown = Pick<Choice, 'id' | 'lang' | 'text'>;

/** The row of an option of which there is nothing to say yet: the same to look at, of as few nodes as can be. */
function plainRow({ id, lang, text }: Shown, letter: string): TemplateResult {
  return html`<label class="row" for="o-${id}"
    ><span class="sign" aria-hidden="true" data-open=${letter}></span
    ><span lang=${lang ?? nothing} dir="auto" .textContent=${text}></span
  ></label>`;
}

function markedRow(
  { id, lang, text }: Shown,
  of: Parameters<typeof sign>[0],
  letter: string,
  word = '',
): TemplateResult {
  return html`<label class="row" for="o-${id}">
    ${sign(of, letter)} ${bankText(text, lang)} ${word ? html`<span class="word">${word}</span>` : nothing}
  </label>`;
}

function reasonOf(
  { question, words }: QuestionView,
  id: string,
  { because, text }: Rationale,
): TemplateResult {
  return html`<p class="reason" id="reason-${id}">
    <b>${words.because[because]}: </b>${bankText(text, question.lang)}
  </p>`;
}

/** What is said of an option, by its mark. */
function wordsOf(words: Words): Record<Mark | 'chosen', string> {
  const { chosenRight: right, chosenWrong: wrong, missed, yourAnswer: chosen } = words;
  return { right, wrong, missed, chosen, none: '' };
}

/**
 * Enter chooses, for readers who have no other key than Tab and Enter. On a radio button that is chosen already it goes
 * on to the next, because Tab alone reaches only one of a group.
 */
export function onEnter(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.repeat || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const inputs = [...(event.currentTarget as HTMLElement).querySelectorAll('input')];
  const on = target.type === 'radio' && target.checked;
  const input = on ? inputs[(inputs.indexOf(target) + 1) % inputs.length] : target;
  input?.focus();
  input?.click();
}
