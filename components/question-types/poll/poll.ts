import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Question } from '../../../src/index.js';
import { choices } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';
import { pollStyles } from './poll.styles.js';

type Poll = Extract<Question, { type: 'poll' }>;

/**
 * @summary A question for the reader's opinion, which nobody grades: a group of native radio buttons.
 * @csspart heading - The prompt.
 * @csspart choice - One option's row.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the answer is given.
 * @csspart evidence - Where it stands.
 */
export class NqPoll extends QuestionElement<Poll> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles, pollStyles];

  protected override renderAnswer(view: QuestionView<Poll>): TemplateResult {
    const { options } = view.question;
    return choices(view, { options, type: 'radio', onChange: ([id]) => this.respond(id) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-poll': NqPoll;
  }
}
