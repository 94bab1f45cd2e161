import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice, Mark, Words } from '../../src/index.js';
import { bankText } from '../shared/bank-text.js';
import { sign } from './marks.js';
import { rationaleOf } from './view.js';
import type { QuestionView } from './view.js';

/** What the reader chooses from. */
export interface ChoiceList {
  readonly options: readonly Choice[];
  readonly type: 'radio' | 'checkbox';
  /** Told the ids of all options that are chosen now. */
  readonly onChange: (ids: string[]) => void;
}

/**
 * The options of a question in the order in which they are shown, each a row with a native radio button or checkbox.
 * Judged options stay where they are and can be read, but no longer be changed.
 */
export function choices(view: QuestionView, { onChange, options, type }: ChoiceList): TemplateResult {
  const { order } = view;
  const rows = [...options].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const onInput = ({ currentTarget }: Event): void => {
    const checked = (currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>(':checked');
    onChange([...checked].map(({ value }) => value));
  };
  return html`<div @keydown=${onEnter} @change=${onInput}>
    ${rows.map((option, index) => choice(view, option, type, String.fromCodePoint(65 + index)))}
  </div>`;
}

function choice(
  view: QuestionView,
  { id, lang, text }: Choice,
  type: ChoiceList['type'],
  letter: string,
): TemplateResult {
  const { item, question, words } = view;
  const checked = [item.response ?? []].flat().includes(id);
  const mark = item.verdict?.parts.find((part) => part.id === id)?.mark;
  const word = mark && wordsOf(words)[mark];
  const rationale = mark === 'wrong' ? rationaleOf(view, id) : undefined;
  return html`<div class="choice" part="choice" data-mark=${mark ?? nothing}>
    <input
      type=${type}
      id="o-${id}"
      name="answer"
      value=${id}
      .checked=${checked}
      aria-disabled=${mark ? 'true' : nothing}
      aria-describedby=${rationale ? `reason-${id}` : nothing}
      @click=${(event: Event) => mark && event.preventDefault()}
    />
    <label class="row" for="o-${id}">
      ${sign(mark ?? (checked && type === 'checkbox' ? 'chosen' : undefined), letter)}
      ${bankText(text, lang ?? question.lang)} ${word ? html`<span class="word">${word}</span>` : nothing}
    </label>
    ${
      rationale
        ? html`<p class="reason" id="reason-${id}">
            <b>${words.because[rationale.because]}: </b>${bankText(rationale.text, question.lang)}
          </p>`
        : nothing
    }
  </div>`;
}

/** What is said of an option, by its mark. */
function wordsOf(words: Words): Record<Mark, string> {
  return { right: words.chosenRight, wrong: words.chosenWrong, missed: words.missed, none: '' };
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
