import type { CSSResultGroup, TemplateResult } from 'lit';
import { answersOf } from '../../../src/index.js';
import type { Question } from '../../../src/index.js';
import { choices } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';

type TrueFalse = Extract<Question, { type: 'true-false' }>;

/**
 * @summary A statement to judge: it is in the article, it is wrong, or it is not in there at all.
 * @csspart heading - The prompt.
 * @csspart choice - One option's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqTrueFalse extends QuestionElement<TrueFalse> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles];

  protected override renderAnswer(view: QuestionView<TrueFalse>): TemplateResult {
    const options = answersOf(view.question).map((id) => ({
      id,
      text: view.words.types['true-false'].answers[id],
    }));
    return choices(view, { options, type: 'radio', onChange: ([id]) => this.respond(id) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-true-false': NqTrueFalse;
  }
}
