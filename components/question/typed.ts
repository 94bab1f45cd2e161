import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LONGEST_ANSWER } from '../../src/index.js';
import type { AnswerRules, Words } from '../../src/index.js';
import { bankText } from '../shared/bank-text.js';
import { sign } from './marks.js';
import type { QuestionView } from './view.js';

/** A field to type the whole answer in. */
export interface Field {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly inputMode?: 'text' | 'decimal';
  readonly maxLength?: number | undefined;
  /** Stands behind the field. */
  readonly unit?: string | undefined;
}

/** The field under its label; once the question is judged, what was typed and, where it was wrong, the right answer. */
export function field(
  view: QuestionView,
  { inputMode, maxLength, onInput, unit, value }: Field,
): TemplateResult {
  const { item, question, words } = view;
  const label = html`<label class="soft" for="o-answer">${words.yourAnswer}</label>`;
  if (item.verdict) return judged(view, label, item.verdict.state === 'correct' ? 'right' : 'wrong');
  return html`${label}
    <div class="typed" @keydown=${goOnWithEnter}>
      <input
        id="o-answer"
        class=${inputMode ?? nothing}
        lang=${question.lang ?? nothing}
        dir="auto"
        inputmode=${inputMode ?? nothing}
        maxlength=${maxLength ?? LONGEST_ANSWER}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="done"
        aria-describedby="o-unit problem"
        .value=${value}
        @input=${({ target }: Event) => onInput((target as HTMLInputElement).value)}
      />
      <span id="o-unit">${unit === undefined ? nothing : bankText(unit, question.lang)}</span>
    </div>`;
}

/** What was typed, if anything was before the time was up, and the right answer where it is another. */
function judged(view: QuestionView, label: TemplateResult, mark: 'right' | 'wrong'): TemplateResult {
  const { describe, item, question, solution, words } = view;
  const text = (response: typeof solution): string =>
    response === undefined ? '' : describe(response).join();
  const row = (of: 'right' | 'wrong' | 'missed', content: unknown, word: string): TemplateResult =>
    html`<div class="row answer" part="answer" data-mark=${of}>
      ${sign(of)} ${content} <span class="word">${word}</span>
    </div>`;
  const own = judgedText(text(item.response), { mark, lang: question.lang });
  return html`${item.response === undefined ? nothing : html`${label}${row(mark, own, words[mark])}`}
  ${mark === 'wrong' ? row('missed', bankText(text(solution), question.lang), words.missed) : nothing}`;
}

/** What is said of a text that was typed: its mark, the id of what says it, and its name where no label is there. */
export interface Judged {
  readonly name?: string;
  readonly mark: string;
  readonly about?: string;
  readonly lang?: string | undefined;
}

/** What was typed, as a text that can still be reached and read, and no longer be changed. */
export function judgedText(text: string, { about, lang, mark, name }: Judged): TemplateResult {
  return html`<input
    readonly
    id=${name ? nothing : 'o-answer'}
    aria-label=${name ?? nothing}
    aria-invalid=${mark === 'wrong'}
    aria-describedby=${about ?? nothing}
    lang=${lang ?? nothing}
    dir="auto"
    .value=${text}
  />`;
}

/**
 * Enter in a field goes on to the next one, and from the last to the button that has the answer judged; a second Enter
 * presses it. So nothing is judged by accident, and nobody has to look for the button.
 */
export function goOnWithEnter(event: KeyboardEvent): void {
  const { isComposing, key, repeat, target } = event;
  if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const stops = [
    ...(target.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('input,select,.primary'),
  ];
  if (!repeat) stops[stops.indexOf(target) + 1]?.focus();
}

/** The rules by which what is typed will be compared, as far as they matter: a sentence each, with a space before it. */
export function rulesInWords(
  { typed }: Words,
  { case: letters, diacritics, typos = 0 }: AnswerRules = {},
  accepted: readonly string[],
): string {
  const hasCase = accepted.some((form) => form.toLowerCase() !== form.toUpperCase());
  const sentences = [
    hasCase && (letters === 'exact' ? typed.exactCase : typed.anyCase),
    diacritics === 'ignore' && typed.anyAccents,
    typos > 0 && typed.someTypos,
  ];
  return sentences.map((sentence) => (sentence ? ` ${sentence}` : '')).join('');
}
