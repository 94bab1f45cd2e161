import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { linesOfResponse, policies, solution } from '../../src/index.js';
import type {
  Question,
  QuestionResponse,
  Run,
  Summary,
  SummaryItem,
  Verdict,
  Words,
} from '../../src/index.js';
import { Announcer } from '../controllers/announcer.js';
import { RequestEvent } from '../events.js';
import { evidenceList } from '../evidence/evidence.js';
import type { EvidenceView } from '../evidence/evidence.js';
import { evidenceStyles } from '../evidence/evidence.styles.js';
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
  /** What a question stands on, and where that stands. */
  readonly evidence: (question: Question) => readonly EvidenceView[];
  /** The language of the bank's texts, where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly headingLevel: number;
  readonly words: Words;
}

/**
 * @summary The result: score, a word on it, and every question with the reader's and the right answer.
 * @csspart heading - The score.
 * @csspart confidence - The table of how well the reader's confidence matched.
 * @csspart review - The list of questions.
 * @csspart again - The button that starts anew.
 * @fires {RequestEvent} nq-request - The reader asks to play again, or where something stands in the article.
 */
export class NqSummary extends Part {
  static override styles: CSSResultGroup = [tokens, base, evidenceStyles, summaryStyles];
  static override properties: PropertyDeclarations = { view: { attribute: false }, opened: { state: true } };

  /** What is shown; nothing is shown without it. */
  view?: SummaryView;

  /** The ids of the questions whose details are open: the others show no evidence, of which there may be much. */
  private opened: ReadonlySet<string> = new Set();

  readonly #announcer = new Announcer(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { headingLevel, lang, outcome, summary, words } = this.view;
    const score = words.of(words.number(summary.earned), words.number(summary.possible));
    const title =
      summary.possible > 0
        ? html`<span class="for-ears">${words.result}: </span><span class="score">${score}</span>`
        : words.review;
    return html`
      ${heading(headingLevel, title)}
      <p class="outcome soft">${bankText(outcome, lang)}</p>
      ${policies.confidence && summary.confidence ? policyParts.confidenceResult(summary.confidence, words) : nothing}
      <ol class="review" part="review" aria-label=${words.review}>
        ${summary.items.map((item) => this.#renderItem(item, this.view as SummaryView))}
      </ol>
      <div class="for-ears" role="status"></div>
      <div class="actions">
        ${button(words.again, () => this.dispatchEvent(new RequestEvent({ type: 'again' })), 'primary', 'again')}
      </div>
    `;
  }

  #renderItem(
    { question, response, verdict }: SummaryItem,
    { evidence, questions, words }: SummaryView,
  ): TemplateResult {
    const shown = questions.get(question.id) ?? question;
    const right = solution(shown);
    const answer = (label: string, given: QuestionResponse | undefined): TemplateResult =>
      html`<dt>${label}</dt>
        ${
          given === undefined
            ? html`<dd>${words.noAnswer}</dd>`
            : linesOfResponse(shown, given, words).map(
                (line) => html`<dd>${bankText(line.map(run), shown.lang)}</dd>`,
              )
        }`;
    const onToggle = ({ target }: Event): void => {
      if ((target as HTMLDetailsElement).open) this.opened = new Set([...this.opened, question.id]);
    };
    const look = verdict.possible > 0 ? verdict.state : 'ungraded';
    return html`<li data-state=${look}>
      <details @toggle=${onToggle}>
        <summary class="row">
          ${sign(look)}
          <span class="prompt">${bankText(shown.prompt, shown.lang)}</span>
          ${pointsOf(verdict, words)}
        </summary>
        <dl>
          ${verdict.state === 'correct' ? nothing : answer(words.yourAnswer, response)}
          ${right === undefined ? nothing : answer(words.rightAnswer, right)}
        </dl>
        <div class="explanation">
          <p>${bankText(shown.key.explanation, shown.lang)}</p>
          ${this.opened.has(question.id) ? evidenceList(evidence(question), words, this.#onShow) : nothing}
        </div>
      </details>
    </li>`;
  }

  readonly #onShow = (fact: string, spoken: string): void => {
    this.dispatchEvent(new RequestEvent({ type: 'show-evidence', fact }));
    this.#announcer.announce(spoken);
  };
}

/** A text in its own language, in a line whose direction is that of the whole. */
function run({ lang, text }: Run): TemplateResult {
  return html`<span lang=${lang ?? nothing}>${text}</span>`;
}

/** The points of one question: read as a sentence, seen as two numbers. */
function pointsOf(verdict: Verdict, words: Words): TemplateResult {
  const earned = words.number(verdict.earned);
  const possible = words.number(verdict.possible);
  const state = words.verdicts[verdict.state];
  return html`<span class="points">
    ${
      verdict.possible > 0
        ? html`<span class="for-ears">${state}, ${words.points(verdict.earned, verdict.possible)}</span>
            <span aria-hidden="true">${earned} / ${possible}</span>`
        : html`<small>${state}</small>`
    }
  </span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-summary': NqSummary;
  }
}
