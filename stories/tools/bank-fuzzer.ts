import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { bankFuzzerStyles } from './bank-fuzzer.styles.js';
import { playGenerated } from './fuzz.js';
import type { Outcome } from './fuzz.js';
import { toolStyles } from './tool.styles.js';

const NONE = { banks: 0, questions: 0, steps: 0, refused: 0 };

/** Plays generated banks one after the other until it is stopped, and counts what breaks. */
export class BankFuzzerElement extends LitElement {
  static override styles: CSSResultGroup = [toolStyles, bankFuzzerStyles];
  static override properties: PropertyDeclarations = {
    seed: { type: Number },
    runs: { state: true },
    counts: { state: true },
    failed: { state: true },
  };

  /** The seed of the next bank. */
  seed = 1;

  private runs = false;
  private counts = NONE;
  private failed: readonly Outcome[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.runs = false;
  }

  /** Plays a number of banks, or until it is stopped. */
  async play(most: number = Infinity): Promise<void> {
    this.runs = true;
    for (let played = 0; played < most && this.#goesOn(); played++) {
      await this.#one();
      // The page gets its turn, to paint and to hear of a press.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.runs = false;
  }

  #goesOn(): boolean {
    return this.runs;
  }

  async #one(): Promise<void> {
    const box = this.renderRoot.querySelector('.stage');
    if (!box) return;
    const outcome = await playGenerated(this.seed, box);
    const { banks, questions, refused, steps } = this.counts;
    this.counts = {
      banks: banks + 1,
      questions: questions + outcome.questions,
      steps: steps + outcome.steps,
      refused: refused + Number(outcome.isRefused),
    };
    if (outcome.problems.length > 0) this.failed = [...this.failed, outcome];
    this.seed += 1;
  }

  protected override render(): TemplateResult {
    const { banks, questions, refused, steps } = this.counts;
    const { failed, runs } = this;
    return html`<h1>Generated banks</h1>
      <p>
        Each seed makes a bank of one to five random questions under a random policy. It is played with random
        answers, some of them right, to its end. What throws, and what nobody catches, is listed with its
        seed.
      </p>
      ${this.#renderButtons()}
      <div role="status" aria-live=${runs ? 'off' : 'polite'}>
        <dl class="counts">
          ${Object.entries({ banks, questions, steps, refused }).map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
          <div class=${failed.length > 0 ? 'bad' : 'good'}>
            <dt>broken</dt>
            <dd>${failed.length}</dd>
          </div>
        </dl>
      </div>
      ${failed.length > 0 ? renderFailed(failed) : nothing}
      <h2>Now</h2>
      <div class="stage"></div>`;
  }

  #renderButtons(): TemplateResult {
    const { runs } = this;
    return html`<div class="bar">
      <button type="button" class="main" @click=${() => (runs ? (this.runs = false) : void this.play())}>
        ${runs ? 'Stop' : 'Go on until stopped'}
      </button>
      <button type="button" ?disabled=${runs} @click=${() => void this.play(1)}>Next bank</button>
      <button type="button" ?disabled=${runs} @click=${() => void this.play(1000)}>A thousand banks</button>
      <label
        >Seed of the next
        <input
          type="text"
          inputmode="numeric"
          .value=${String(this.seed)}
          ?readonly=${runs}
          @change=${this.#onSeed}
      /></label>
    </div>`;
  }

  readonly #onSeed = ({ target }: Event): void => {
    this.seed = Math.trunc(Number((target as HTMLInputElement).value)) || 1;
  };
}

function renderFailed(failed: readonly Outcome[]): TemplateResult {
  return html`<h2>What broke</h2>
    <table>
      ${failed.map(
        ({ problems, seed }) =>
          html`<tr>
            <td>seed ${seed}</td>
            <td>${problems.map((it) => html`<p>${it}</p>`)}</td>
          </tr>`,
      )}
    </table>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-fuzzer': BankFuzzerElement;
  }
}
