import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Question } from '../../../src/index.js';
import { choices } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';

type MultipleChoice = Extract<Question, { type: 'multiple-choice' }>;

/**
 * @summary A question with any number of right options: native checkboxes.
 * @csspart heading - The prompt.
 * @csspart choice - One option's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqMultipleChoice extends QuestionElement<MultipleChoice> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles];

  protected override renderAnswer(view: QuestionView<MultipleChoice>): TemplateResult {
    const { options } = view.question;
    const onChange = (ids: string[]): void => this.respond(ids.length > 0 ? ids : undefined);
    return choices(view, { options, type: 'checkbox', onChange });
  }

  protected override instruction(view: QuestionView<MultipleChoice>): string {
    const { choose } = view.question;
    return choose === undefined
      ? super.instruction(view)
      : view.words.types['multiple-choice'].chooseExactly(choose);
  }

  protected override missing(view: QuestionView<MultipleChoice>): string {
    const { choose } = view.question;
    const chosen = [view.item.response ?? []].flat().length;
    if (choose === undefined || chosen === 0) return super.missing(view);
    return `${view.words.types['multiple-choice'].chooseExactly(choose)} ${view.words.types['multiple-choice'].chosenOf(chosen, choose)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-multiple-choice': NqMultipleChoice;
  }
}
