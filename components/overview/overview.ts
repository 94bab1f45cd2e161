import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { currentQuestion, isComplete } from '../../src/index.js';
import type { SessionState, Words } from '../../src/index.js';
import { RequestEvent } from '../events.js';
import type { Request } from '../requests.js';
import { base } from '../shared/base.styles.js';
import { button } from '../shared/button.js';
import { heading } from '../shared/heading.js';
import { Part } from '../shared/part.js';
import { tokens } from '../shared/tokens.styles.js';
import { overviewStyles } from './overview.styles.js';

/** What the overview shows. */
export interface OverviewView {
  readonly session: SessionState;
  readonly headingLevel: number;
  readonly words: Words;
}

/** So many questions are shown at once, and so many are named in a line. */
const SIZE = 100;
const NAMED = 20;

/**
 * @summary All questions as numbered buttons, with what is open and what is marked for later.
 * @csspart heading - The title.
 * @csspart finish - The button that ends the quiz.
 * @fires {RequestEvent} nq-request - The reader asks to go to a question, or to end the quiz.
 */
export class NqOverview extends Part {
  static override styles: CSSResultGroup = [tokens, base, overviewStyles];
  static override properties: PropertyDeclarations = { view: { attribute: false }, page: { state: true } };

  /** What is shown; nothing is shown without it. */
  view?: OverviewView;

  /** The page that was turned to; at first the one with the current question. */
  private page: number | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { headingLevel, session, words } = this.view;
    const { items, position, setup } = session;
    const question = currentQuestion(session).id;
    const all = setup.questions.map((_, index) => index);
    const open = all.filter((index) => !isAnswered(session, index));
    const flagged = all.filter((index) => isFlagged(session, index));
    const page = this.page ?? Math.floor(position / SIZE);
    const next = open.find((index) => index > position) ?? open[0];
    return html`
      ${heading(headingLevel, words.overview)} ${named(words.openOnes, open)}
      ${named(words.flaggedOnes, flagged)}
      <ol class="grid">
        ${all.slice(page * SIZE, (page + 1) * SIZE).map((index) => html`<li>${this.#renderQuestion(index)}</li>`)}
      </ol>
      ${
        items.length > SIZE
          ? html`<div class="actions">
              ${[page - 1, page + 1].map((it) => this.#renderPage(it, items.length))}
            </div>`
          : nothing
      }
      <div class="actions">
        ${button(words.finish, () => this.#ask({ type: 'finish', question }), 'primary', 'finish')}
        ${next === undefined || next === position ? nothing : button(words.toOpen, () => this.#goTo(next))}
        ${button(words.back, () => this.#ask({ type: 'back' }))}
      </div>
    `;
  }

  #renderQuestion(index: number): TemplateResult {
    const { session, words } = this.view as OverviewView;
    const answered = isAnswered(session, index);
    const flagged = isFlagged(session, index);
    const isCurrent = index === session.position;
    const name = [
      words.question(index + 1),
      answered ? words.isAnswered : words.isOpen,
      ...(flagged ? [words.isFlagged] : []),
      ...(isCurrent ? [words.isCurrent] : []),
    ];
    return html`<button
      type="button"
      class="${answered ? 'answered' : ''} ${isCurrent ? 'current' : ''}"
      aria-label=${name.join(', ')}
      @click=${() => this.#goTo(index)}
    >
      ${index + 1}${answered ? ' \u2713' : ''}${flagged ? ' \u2691' : ''}
    </button>`;
  }

  /** The button of another page; it leads to the heading, from where the questions follow. */
  #renderPage(page: number, total: number): TemplateResult | typeof nothing {
    const from = page * SIZE;
    if (from < 0 || from >= total) return nothing;
    const { words } = this.view as OverviewView;
    return button(words.questionsFromTo(from + 1, Math.min(total, from + SIZE)), () => {
      this.page = page;
      this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    });
  }

  #goTo(position: number): void {
    const { session } = this.view as OverviewView;
    const question = currentQuestion(session).id;
    this.#ask(position === session.position ? { type: 'back' } : { type: 'goto', question, position });
  }

  #ask(request: Request): void {
    this.dispatchEvent(new RequestEvent(request));
  }
}

/** A line that names questions by their numbers; of very many, the first. */
function named(label: string, indexes: readonly number[]): TemplateResult | typeof nothing {
  if (indexes.length === 0) return nothing;
  const numbers = indexes.slice(0, NAMED).map((index) => index + 1);
  return html`<p class="soft">${label}: ${numbers.join(', ')}${indexes.length > NAMED ? ' …' : ''}</p>`;
}

function isAnswered({ items, setup }: SessionState, index: number): boolean {
  const { response, verdict } = items.at(index);
  const question = setup.questions[index];
  return Boolean(verdict ?? (question && isComplete(question, response)));
}

function isFlagged({ items }: SessionState, index: number): boolean {
  const { flagged, verdict } = items.at(index);
  return Boolean(flagged && !verdict);
}

declare global {
  interface HTMLElementTagNameMap {
    'nq-overview': NqOverview;
  }
}
