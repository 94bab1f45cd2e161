import type { CSSResultGroup, TemplateResult } from 'lit';
import { matchAnswer } from '../../../src/index.js';
import type { Question } from '../../../src/index.js';
import { QuestionElement } from '../../question/question-element.js';
import { field, rulesInWords } from '../../question/typed.js';
import { typedStyles } from '../../question/typed.styles.js';
import type { QuestionView } from '../../question/view.js';

type ShortText = Extract<Question, { type: 'short-text' }>;

/**
 * @summary A short answer to type.
 * @csspart heading - The prompt.
 * @csspart answer - The reader's answer, and the right one, once judged.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqShortText extends QuestionElement<ShortText> {
  static override styles: CSSResultGroup = [QuestionElement.styles, typedStyles];

  protected override renderAnswer(view: QuestionView<ShortText>): TemplateResult {
    const value = (view.item.response as string | undefined) ?? '';
    const { maxLength } = view.question;
    return field(view, { value, maxLength, onInput: (typed) => this.respond(typed || undefined) });
  }

  protected override instruction(view: QuestionView<ShortText>): string {
    const { key, rules } = view.question;
    return super.instruction(view) + rulesInWords(view.words, rules, key.accept);
  }

  protected override remarks({ item, question, words }: QuestionView<ShortText>): readonly string[] {
    const found = matchAnswer(
      (item.response as string | undefined) ?? '',
      question.key.accept,
      question.rules,
    );
    return found?.typos ? [words.typed.typo(found.form)] : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-short-text': NqShortText;
  }
}
