import type { CSSResultGroup, TemplateResult } from 'lit';
import { quantity, readNumber } from '../../../src/index.js';
import type { Question } from '../../../src/index.js';
import { QuestionElement } from '../../question/question-element.js';
import { field } from '../../question/typed.js';
import { typedStyles } from '../../question/typed.styles.js';
import type { QuestionView } from '../../question/view.js';

type NumberQuestion = Extract<Question, { type: 'number' }>;

/** Shows in a problem how the reader's language writes numbers: thousands and decimals. */
const EXAMPLE = 12_345.6;

/**
 * @summary A number to type, as the reader's language writes it.
 * @csspart heading - The prompt.
 * @csspart answer - The reader's number, and the right one, once judged.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqNumber extends QuestionElement<NumberQuestion> {
  static override styles: CSSResultGroup = [QuestionElement.styles, typedStyles];

  /** What stands in the field; the session has the number that was read from it. */
  #typed = '';

  protected override reset(): void {
    super.reset();
    this.#typed = '';
  }

  protected override renderAnswer(view: QuestionView<NumberQuestion>): TemplateResult {
    const { item, question, words } = view;
    const { key, unit } = question;
    const response = item.response as number | undefined;
    // What was typed stays, unless the response was cleared, or resumed, or is now shown in another language.
    if (this.#read(view) !== response)
      this.#typed = response === undefined ? '' : quantity({}, response, words);
    return field(view, {
      value: this.#typed,
      unit,
      // The number pads of some phones have no minus sign.
      inputMode: key.value < 0 ? 'text' : 'decimal',
      onInput: (typed) => {
        this.reset();
        this.#typed = typed;
        this.respond(this.#read(view));
      },
    });
  }

  protected override instruction(view: QuestionView<NumberQuestion>): string {
    const { question, words } = view;
    const { decimals, key } = question;
    const { tolerance } = key;
    const { decimals: places, tolerance: off } = words.types.number;
    const amount =
      tolerance &&
      ('percent' in tolerance
        ? `${words.number(tolerance.percent)}\u00a0%`
        : quantity(question, tolerance.absolute, words));
    return [
      super.instruction(view),
      decimals === undefined ? '' : places(decimals),
      amount ? off(amount) : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  protected override missing(view: QuestionView<NumberQuestion>): string {
    const { item, question, words } = view;
    const { decimals, unreadable } = words.types.number;
    if (item.response !== undefined) return decimals(question.decimals ?? 0);
    return this.#typed.trim() ? unreadable(words.number(EXAMPLE)) : super.missing(view);
  }

  protected override remarks({ item, question, words }: QuestionView<NumberQuestion>): readonly string[] {
    const { value } = question.key;
    if (item.verdict?.state !== 'correct' || item.response === value) return [];
    return [words.types.number.exactly(quantity(question, value, words))];
  }

  #read({ question, words }: QuestionView<NumberQuestion>): number | undefined {
    return readNumber(this.#typed, words.language, question.unit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-number': NqNumber;
  }
}
