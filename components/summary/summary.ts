import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { describe, solution } from '../../src/index.js';
import type { Question, QuestionResponse, Summary, SummaryItem, Words } from '../../src/index.js';
import { RequestEvent } from '../events.js';
import { policyParts } from '../policies/index.js';
import { sign } from '../question/marks.js';
import { base } from '../shared/base.styles.js';
import { button } from '../shared/button.js';
import { heading } from '../shared/heading.js';
import { bankText } from '../shared/bank-text.js';
import { Part } from '../shared/part.js';
import { tokens } from '../shared/tokens.styles.js';
import { summaryStyles } from './summary.styles.js';

/** What the summary shows. */
export interface SummaryView {
  readonly summary: Summary;
  /** The questions in the reader's language, by id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly outcome: string | undefined;
  readonly headingLevel: number;
  readonly words: Words;
}

/**
 * @summary The result: score, a word on it, and every question with the reader's and the right answer.
 * @csspart heading - The score.
 * @csspart confidence - The table of how well the reader's confidence matched.
 * @csspart review - The list of questions.
 * @csspart again - The button that starts anew.
 */
export class NqSummary extends Part {
  static override styles: CSSResultGroup = [tokens, base, summaryStyles];
  static override properties: PropertyDeclarations = { view: { attribute: false } };

  /** What is shown; nothing is shown without it. */
  view?: SummaryView;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { headingLevel, outcome, summary, words } = this.view;
    const score = words.of(words.number(summary.earned), words.number(summary.possible));
    return html`
      ${heading(headingLevel, html`<span class="for-ears">${words.result}: </span><span class="score">${score}</span>`)}
      <p class="outcome soft" dir="auto">${outcome}</p>
      ${summary.confidence ? policyParts.confidenceResult(summary.confidence, words) : nothing}
      <ol class="review" part="review" aria-label=${words.review}>
        ${summary.items.map((item) => renderItem(item, this.view as SummaryView))}
      </ol>
      <div class="actions">
        ${button(words.again, () => this.dispatchEvent(new RequestEvent({ type: 'again' })), 'primary', 'again')}
      </div>
    `;
  }
}

function renderItem(
  { question, response, verdict }: SummaryItem,
  { questions, words }: SummaryView,
): TemplateResult {
  const shown = questions.get(question.id) ?? question;
  const right = solution(shown);
  const earned = words.number(verdict.earned);
  const possible = words.number(verdict.possible);
  const graded = verdict.possible > 0;
  const answer = (label: string, given: QuestionResponse | undefined): TemplateResult =>
    html`<dt>${label}</dt>
      ${(given === undefined ? [words.noAnswer] : describe(shown, given, words)).map(
        (line) => html`<dd>${bankText(line, shown.lang)}</dd>`,
      )}`;
  return html`<li data-state=${verdict.state}>
    <details>
      <summary class="row">
        ${sign(verdict.state)}
        <span class="prompt">${bankText(shown.prompt, shown.lang)}</span>
        <span class="points">
          <span class="for-ears"
            >${words.verdicts[verdict.state]}${graded ? `, ${words.points(earned, possible)}` : ''}</span
          >
          ${graded ? html`<span aria-hidden="true">${earned} / ${possible}</span>` : nothing}
        </span>
      </summary>
      <dl>
        ${verdict.state === 'correct' ? nothing : answer(words.yourAnswer, response)}
        ${right === undefined ? nothing : answer(words.rightAnswer, right)}
      </dl>
      <p class="explanation">${bankText(shown.key.explanation, shown.lang)}</p>
    </details>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-summary': NqSummary;
  }
}
