import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Question } from '../../../src/index.js';
import { choices } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';

type SingleChoice = Extract<Question, { type: 'single-choice' }>;

/**
 * @summary A question with one right option: a group of native radio buttons.
 * @csspart heading - The prompt.
 * @csspart choice - One option's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqSingleChoice extends QuestionElement<SingleChoice> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles];

  protected override renderAnswer(view: QuestionView<SingleChoice>): TemplateResult {
    const { options } = view.question;
    return choices(view, { options, type: 'radio', onChange: ([id]) => this.respond(id) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-single-choice': NqSingleChoice;
  }
}
