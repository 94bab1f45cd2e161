import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Question } from '../../../src/index.js';
import { choices } from '../../question/choice.js';
import { choiceStyles } from '../../question/choice.styles.js';
import { QuestionElement } from '../../question/question-element.js';
import type { QuestionView } from '../../question/view.js';
import { bankText } from '../../shared/bank-text.js';
import { findPassageStyles } from './find-passage.styles.js';

type FindPassage = Extract<Question, { type: 'find-passage' }>;

/**
 * @summary An excerpt whose passages are native radio buttons; in its article, the passages can be chosen there too.
 * @csspart heading - The prompt.
 * @csspart statement - What the passage is held against.
 * @csspart choice - One passage.
 * @csspart primary - The main button.
 * @csspart hint - The hint, once it was asked for.
 * @csspart feedback - What is said once the question is judged.
 * @csspart evidence - Where it stands.
 */
export class NqFindPassage extends QuestionElement<FindPassage> {
  static override styles: CSSResultGroup = [QuestionElement.styles, choiceStyles, findPassageStyles];

  protected override renderAnswer(view: QuestionView<FindPassage>): TemplateResult {
    const { lang, passages, statement } = view.question;
    const { excerpt } = view.words.types['find-passage'];
    return html`${
        statement === undefined
          ? nothing
          : html`<p class="stated" part="statement" id="stated">${bankText(statement, lang)}</p>`
      }
      <div
        class="excerpt"
        role="group"
        aria-label=${excerpt}
        aria-describedby=${statement === undefined ? nothing : 'stated'}
      >
        ${choices(view, { options: passages, type: 'radio', onChange: ([id]) => this.respond(id) })}
      </div>`;
  }

  protected override instruction(view: QuestionView<FindPassage>): string {
    const { contradicts, inArticle } = view.words.types['find-passage'];
    const what = view.question.relation === 'contradicts' ? contradicts : super.instruction(view);
    return view.inArticle ? `${what} ${inArticle}` : what;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-find-passage': NqFindPassage;
  }
}
