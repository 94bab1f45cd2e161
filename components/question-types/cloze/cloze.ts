import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { LONGEST_ANSWER, piecesOf, textIn, typedIn } from '../../../src/index.js';
import type { Choice, Piece, Question } from '../../../src/index.js';
import { QuestionElement } from '../../question/question-element.js';
import { goOnWithEnter, judgedText, rulesInWords } from '../../question/typed.js';
import { typedStyles } from '../../question/typed.styles.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { clozeStyles } from './cloze.styles.js';

type Cloze = Extract<Question, { type: 'cloze' }>;
type Gap = NonNullable<Piece['gap']>;
type Response = Readonly<Record<string, string>>;
/** What a gap holds, and its name. */
type Shown = { readonly given: string; readonly name: string };

/** How many words on each side of a gap are in its name. */
const AROUND = 4;

/** The marks at the beginning of a text, what is between, and the marks at its end. */
const MARKS = /^([^\s\p{L}\p{N}]*)(.*?)([^\s\p{L}\p{N}]*)$/su;

/**
 * @summary Running text with gaps that are typed or chosen from lists.
 * @csspart heading - The prompt.
 * @csspart text - The running text.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqCloze extends QuestionElement<Cloze> {
  static override styles: CSSResultGroup = [QuestionElement.styles, typedStyles, clozeStyles];

  /** Whether the list that has the focus may be open: then Enter belongs to it. */
  #isOpen = false;

  protected override renderAnswer(view: QuestionView<Cloze>): TemplateResult {
    const { lang } = view.question;
    const pieces = piecesOf(view.question);
    const texts = pieces.map(({ text }) => MARKS.exec(text) ?? []);
    return html`<p
      class="text"
      part="text"
      lang=${lang ?? nothing}
      dir="auto"
      @input=${this.#onInput}
      @keydown=${goOnWithEnter}
    >
      ${pieces.map(({ gap }, index) => {
        const [, start, text, end] = texts[index] ?? [];
        const shown = html`${index > 0 ? nothing : start}${text}`;
        if (!gap) return html`${shown}${end}`;
        const name = nameOf(view, pieces, index);
        // A line breaks neither between a gap and the comma behind it, nor between a bracket and the gap.
        return html`${shown}<span class="gap"
            >${end}${this.#renderGap(view, gap, name)}${texts[index + 1]?.[1]}</span
          >`;
      })}
    </p>`;
  }

  #renderGap(view: QuestionView<Cloze>, gap: Gap, name: string): TemplateResult {
    const { verdict } = view.item;
    const given = responseOf(view)[gap.id] ?? '';
    const mark = verdict?.parts.find(({ id }) => id === gap.id)?.mark;
    if (mark) return renderJudged(view, gap, { mark, name });
    return gap.options
      ? this.#renderList(gap.options, gap.id, { given, name })
      : renderField(gap.id, { given, name });
  }

  #renderList(options: readonly Choice[], id: string, { given, name }: Shown): TemplateResult {
    const option = (value: string, text: string, lang?: string): TemplateResult =>
      html`<option value=${value} lang=${lang ?? nothing} dir="auto" .selected=${value === given}>
        ${text}
      </option>`;
    return html`<select
      name=${id}
      aria-label=${name}
      aria-describedby="problem"
      @mousedown=${() => (this.#isOpen = true)}
      @keydown=${this.#onListKey}
    >
      ${option('', '…')} ${options.map((it) => option(it.id, it.text, it.lang))}
    </select>`;
  }

  /** Takes all gaps as they stand: more than one may have been filled since the last update. */
  readonly #onInput = ({ currentTarget }: Event): void => {
    this.#isOpen = false;
    const fields = (currentTarget as Element).querySelectorAll<HTMLInputElement>('input,select');
    const filled = [...fields].flatMap(({ name, value }) => (value ? [[name, value]] : []));
    this.respond(filled.length > 0 ? Object.fromEntries(filled) : undefined);
  };

  /** Enter on a closed list goes on to its next option, for readers who have no other key than Tab and Enter. */
  readonly #onListKey = (event: KeyboardEvent): void => {
    const { key, repeat } = event;
    const list = event.currentTarget as HTMLSelectElement;
    const isOpen = this.#isOpen;
    this.#isOpen = !['Enter', 'Tab', 'Escape'].includes(key);
    if (key !== 'Enter' || isOpen) return;
    event.preventDefault();
    if (repeat) return;
    list.selectedIndex = (list.selectedIndex + 1) % list.length;
    list.dispatchEvent(new Event('input', { bubbles: true }));
  };

  protected override instruction(view: QuestionView<Cloze>): string {
    const { key, rules } = view.question;
    return super.instruction(view) + rulesInWords(view.words, rules, Object.values(key.accept ?? {}).flat());
  }

  protected override remarks(view: QuestionView<Cloze>): readonly string[] {
    const { question, words } = view;
    return piecesOf(question).flatMap(({ gap }, index) => {
      const found = gap && typedIn(question, gap.id, responseOf(view));
      return found?.typos ? [`${words.types.cloze.gap(index + 1)}: ${words.typed.typo(found.form)}`] : [];
    });
  }
}

function renderField(id: string, { given, name }: Shown): TemplateResult {
  return html`<input
    name=${id}
    aria-label=${name}
    aria-describedby="problem"
    dir="auto"
    maxlength=${LONGEST_ANSWER}
    autocomplete="off"
    autocorrect="off"
    autocapitalize="none"
    spellcheck="false"
    enterkeyhint="next"
    .value=${given}
  />`;
}

function renderJudged(
  view: QuestionView<Cloze>,
  gap: Gap,
  { mark, name }: { mark: string; name: string },
): TemplateResult {
  const { question, solution, words } = view;
  const about = `g-${gap.id}`;
  const right = textIn(gap, (solution ?? {}) as Response);
  return html`<span class="judged" data-mark=${mark}
    >${judgedText(textIn(gap, responseOf(view)), { name, mark, about })}
    <span class="word" id=${about} lang=${words.language} dir="auto"
      >${mark === 'right' ? words.right : html`${mark === 'wrong' ? `${words.wrong}. ${words.right}` : words.missed}: ${bankText(right, question.lang)}`}</span
    ></span
  >`;
}

function responseOf({ item }: QuestionView<Cloze>): Response {
  return (item.response ?? {}) as Response;
}

/** The number of a gap with the words around it, in which all gaps are dots. */
function nameOf({ words }: QuestionView<Cloze>, pieces: readonly Piece[], index: number): string {
  const wordsIn = (some: readonly Piece[]): string[] =>
    some
      .map(({ text }) => text)
      .join(' … ')
      .trim()
      .split(/\s+/);
  const before = wordsIn(pieces.slice(0, index + 1)).slice(-AROUND);
  const behind = wordsIn(pieces.slice(index + 1)).slice(0, AROUND);
  return `${words.types.cloze.gap(index + 1)}: ${[...before, '…', ...behind].join(' ').trim()}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-cloze': NqCloze;
  }
}
