import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { lintRules, parseBank, pointer, settledLint } from '../../src/index.js';
import type { Bank, Fact, Question } from '../../src/index.js';
import { partialResponse, rightResponse, wrongResponse } from '../../test/support/a11y-responses.js';
import { showQuiz } from '../shown/quiz.js';
import { bankBrowserStyles } from './bank-browser.styles.js';
import { toolStyles } from './tool.styles.js';

/** What is wrong with a bank, or not well done. */
interface Remark {
  readonly level: string;
  readonly path: string;
  readonly message: string;
  readonly questions: readonly string[];
}

const STATES = [
  ['open', () => undefined],
  ['right', rightResponse],
  ['partly right', partialResponse],
  ['wrong', wrongResponse],
] as const;

/** Loads any bank and shows each question in every state, with the facts it stands on, their evidence, and what is to be said of it. */
export class BankBrowserElement extends LitElement {
  static override styles: CSSResultGroup = [toolStyles, bankBrowserStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    bank: { state: true },
    remarks: { state: true },
    at: { state: true },
    name: { state: true },
    over: { state: true },
  };

  /** The address of a bank to begin with. */
  src = '';

  private bank: Bank | undefined;
  private remarks: readonly Remark[] = [];
  private at = 0;
  private name = '';
  private over = false;

  protected override firstUpdated(): void {
    if (this.src) void this.#fetch(this.src);
  }

  async #fetch(src: string): Promise<void> {
    const response = await fetch(src);
    this.#read(await response.text(), src);
  }

  /** Takes the text of a bank; what cannot be read is said in the list of remarks. */
  #read(text: string, name: string): void {
    const parsed = parseBank(text);
    this.name = name;
    this.at = 0;
    this.bank = parsed.ok ? parsed.value : undefined;
    const issues = parsed.issues.map(({ code, message, path }) => ({
      level: `error (${code})`,
      path,
      message,
      questions: [],
    }));
    this.remarks = [...issues, ...(this.bank ? remarksOn(this.bank) : [])];
  }

  protected override render(): TemplateResult {
    return html`<h1>Bank browser</h1>
      <p>
        Drop a <code>bank.json</code> here, choose one, or paste its text. It is read in this page and goes
        nowhere. Pictures beside the bank are shown where they lie beside this page.
      </p>
      ${this.#renderDoor()}
      <div role="status">${this.name ? this.#renderTitle() : nothing}</div>
      ${this.remarks.length > 0 ? renderRemarks(this.remarks) : nothing}
      ${this.bank ? this.#renderBank(this.bank) : nothing}`;
  }

  #renderDoor(): TemplateResult {
    return html`<div
      class="door ${this.over ? 'over' : ''}"
      @dragover=${this.#onDrag}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#onDrop}
    >
      <label>A file <input type="file" accept=".json,application/json" @change=${this.#onFile} /></label>
      <label
        >Or its text
        <textarea
          rows="3"
          @change=${({ target }: Event) => this.#read((target as HTMLTextAreaElement).value, 'What was pasted')}
        ></textarea>
      </label>
    </div>`;
  }

  #renderTitle(): TemplateResult {
    const { bank, name } = this;
    if (!bank) return html`<p class="bad">${name} cannot be read as a bank.</p>`;
    const counts = `${bank.questions.length} questions, ${bank.facts.length} facts, ${bank.quizzes.length} quizzes`;
    return html`<h2>${bank.title}</h2>
      <p class="soft"><code>${name}</code> · ${bank.language} · ${counts}</p>`;
  }

  #renderBank(bank: Bank): TemplateResult {
    const question = bank.questions[this.at];
    const go = (by: number): void =>
      void (this.at = Math.min(bank.questions.length - 1, Math.max(0, this.at + by)));
    return html`<div class="bar">
        <label class="grow"
          >Question
          <select
            .value=${String(this.at)}
            @change=${({ target }: Event) => (this.at = Number((target as HTMLSelectElement).value))}
          >
            ${bank.questions.map(
              ({ id, prompt, type }, index) =>
                html`<option value=${index} ?selected=${index === this.at}>
                  ${index + 1}. ${prompt} (${type}, ${id})
                </option>`,
            )}
          </select></label
        >
        <button type="button" @click=${() => go(-1)}>Back</button>
        <button type="button" @click=${() => go(1)}>Next</button>
      </div>
      ${question ? this.#renderQuestion(bank, question) : nothing}`;
  }

  #renderQuestion(bank: Bank, question: Question): TemplateResult {
    const facts = bank.facts.filter(({ id }) => question.basis.includes(id));
    const own = this.remarks.filter(({ questions }) => questions.includes(question.id));
    return html`<dl class="about">
        ${Object.entries({
          id: question.id,
          type: question.type,
          skill: question.skill,
          difficulty: question.difficulty,
        }).map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${
        own.length > 0
          ? html`<ul class="own">
              ${own.map(({ message }) => html`<li class="bad">${message}</li>`)}
            </ul>`
          : nothing
      }
      <div class="states">${STATES.map(([name, respond]) => renderState(bank, question, name, respond))}</div>
      <h2>Facts and evidence</h2>
      ${facts.map((fact) => renderFact(bank, fact))}`;
  }

  readonly #onDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    void this.#take(event.dataTransfer?.files[0]);
  };

  readonly #onFile = ({ target }: Event): void => void this.#take((target as HTMLInputElement).files?.[0]);

  async #take(file: File | undefined): Promise<void> {
    if (file) this.#read(await file.text(), file.name);
  }
}

function remarksOn(bank: Bank): Remark[] {
  return settledLint({ bank }, lintRules).map(({ level, message, path, questions = [], rule }) => ({
    level: `${level} (${rule})`,
    path: pointer(path),
    message,
    questions: [
      ...questions,
      ...(path[0] === 'questions' ? [bank.questions[Number(path[1])]?.id ?? ''] : []),
    ],
  }));
}

function renderRemarks(remarks: readonly Remark[]): TemplateResult {
  return html`<details ?open=${remarks.length < 8}>
    <summary>${remarks.length} to look at</summary>
    <table>
      ${remarks.map(
        ({ level, message, path }) =>
          html`<tr>
            <td>${level}</td>
            <td><code>${path}</code></td>
            <td>${message}</td>
          </tr>`,
      )}
    </table>
  </details>`;
}

/** A question in one state, in a quiz of its own over the same bank; nothing where no response leads there. */
function renderState(
  bank: Bank,
  question: Question,
  name: string,
  respond: (question: Question) => unknown,
): TemplateResult | typeof nothing {
  const response = name === 'open' ? undefined : respond(question);
  if (name !== 'open' && response === undefined) return nothing;
  const { id } = question;
  const quiz = {
    id: 'browsed',
    title: `${bank.title} (${name})`,
    pick: { questions: [id] },
    outcomes: [{ id: 'any', from: 0, text: '…' }],
  };
  const shown = showQuiz({
    bank: { ...bank, quizzes: [quiz] },
    attributes: { seed: '1' },
    requests:
      name === 'open'
        ? []
        : [
            { type: 'respond', question: id, response },
            { type: 'submit', question: id },
          ],
  });
  return html`<section aria-label=${name}>
    <h3>${name}</h3>
    ${shown}
  </section>`;
}

function renderFact({ sources }: Bank, { attribution, evidence, statement, status }: Fact): TemplateResult {
  const sourceOf = (id: string): Bank['sources'][number] | undefined => sources.find((it) => it.id === id);
  const nameOf = (id: string): string => sourceOf(id)?.headline ?? sourceOf(id)?.publisher ?? id;
  return html`<div class="fact">
    <p>${statement}</p>
    <p class="soft">${status}${attribution ? ` · ${attribution}` : ''}</p>
    <ul>
      ${evidence.map(
        ({ end, source, start }) =>
          html`<li>
            <q lang=${sourceOf(source)?.language ?? nothing}>${start}${end ? ` … ${end}` : ''}</q>
            <span class="soft">${nameOf(source)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
