import { html, LitElement } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { colours, tokenDefaults } from '../../components/shared/tokens.styles.js';
import { COLOUR_PAIRS, contrast } from '../../themes/contrast.js';
import { themeCss, themes } from '../../themes/themes.js';
import type { Theme } from '../../themes/themes.js';
import { sampleBank } from '../shown/sample-bank.js';
import { sampleOf } from '../shown/samples.js';
import { showQuiz } from '../shown/quiz.js';
import { themeBuilderStyles } from './theme-builder.styles.js';
import { toolStyles } from './tool.styles.js';

const PLAIN: Theme = { title: 'Plain', about: 'As it comes.', colours, others: {} };
const BASES: Readonly<Record<string, Theme>> = { plain: PLAIN, ...themes };
const SCHEMES = ['light', 'dark'] as const;
const DEFAULTS = tokenDefaults();
/** Every token that is no colour, by its name without `--nq-`. */
const OTHERS = Object.keys(DEFAULTS)
  .map((name) => name.slice('--nq-'.length))
  .filter((name) => !(name in colours));
const IN_GERMAN = { light: 'hell', dark: 'dunkel' } as const;
const question = sampleOf('single-choice', 'single-every-field');

/** A quiz in a state that shows most tokens: a wrong answer, judged. */
function judgedQuiz(scheme: (typeof SCHEMES)[number]): HTMLElement {
  const { id } = question;
  return showQuiz({
    bank: sampleBank([question], { title: `So sieht es aus, ${IN_GERMAN[scheme]}` }),
    attributes: { seed: '1' },
    requests: [
      { type: 'respond', question: id, response: 'flood' },
      { type: 'submit', question: id },
    ],
  });
}

/** `#abc` as `#aabbcc`, which is all that a colour field takes. */
const sixDigits = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

/** Changes the tokens of a quiz, says which pairs of colours are too close, and writes the style sheet. */
export class ThemeBuilderElement extends LitElement {
  static override styles: CSSResultGroup = [toolStyles, themeBuilderStyles];
  static override properties: PropertyDeclarations = { theme: { state: true }, copied: { state: true } };

  private theme: Theme = PLAIN;
  private copied = '';
  readonly #shown = SCHEMES.map(judgedQuiz);

  protected override updated(): void {
    for (const [index, box] of [...this.renderRoot.querySelectorAll<HTMLElement>('.shown')].entries()) {
      for (const [name, pair] of Object.entries(this.theme.colours))
        box.style.setProperty(`--nq-${name}`, pair[index === 0 ? 0 : 1]);
      for (const name of OTHERS) {
        const value = this.theme.others[name];
        if (value) box.style.setProperty(`--nq-${name}`, value);
        else box.style.removeProperty(`--nq-${name}`);
      }
    }
  }

  protected override render(): TemplateResult {
    return html`<h1>Theme builder</h1>
      <p>Begin with a theme, change what you like, look at both schemes, and copy the style sheet.</p>
      <div class="bar">
        <label
          >Begin with
          <select @change=${this.#onBase}>
            ${Object.entries(BASES).map(([name, { title }]) => html`<option value=${name}>${title}</option>`)}
          </select></label
        >
        ${this.#renderVerdict()}
      </div>
      <div class="columns">
        <div>${this.#renderColours()} ${this.#renderOthers()} ${this.#renderPairs()}</div>
        <div>
          ${SCHEMES.map(
            (scheme, index) =>
              html`<section aria-label="In the ${scheme} scheme" class="shown" data-scheme=${scheme}>
                ${this.#shown[index]}
              </section>`,
          )}
        </div>
      </div>
      ${this.#renderSheet()}`;
  }

  #failing(): number {
    return SCHEMES.flatMap((_, index) => COLOUR_PAIRS.filter((pair) => !passes(this.theme, pair, index)))
      .length;
  }

  #renderVerdict(): TemplateResult {
    const failing = this.#failing();
    const all = COLOUR_PAIRS.length * SCHEMES.length;
    return html`<p class="verdict ${failing ? 'bad' : 'good'}" role="status">
      ${failing ? `${failing} of ${all} pairs of colours are too close.` : `All ${all} pairs of colours are far enough apart.`}
    </p>`;
  }

  #renderColours(): TemplateResult {
    return html`<h2>Colours</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            ${SCHEMES.map((scheme) => html`<th scope="col">${scheme}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Object.entries(this.theme.colours).map(
            ([name, pair]) =>
              html`<tr>
                <th scope="row"><code>--nq-${name}</code></th>
                ${SCHEMES.map((scheme, index) => html`<td>${this.#renderColour(name, scheme, pair[index] ?? '')}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #renderColour(name: string, scheme: (typeof SCHEMES)[number], value: string): TemplateResult {
    const set = ({ target }: Event): void =>
      this.#setColour(name, scheme, (target as HTMLInputElement).value);
    return html`<span class="colour"
      ><input type="color" aria-label="${name}, ${scheme}" .value=${sixDigits(value)} @input=${set} />
      <code>${value}</code></span
    >`;
  }

  #renderOthers(): TemplateResult {
    const set = (name: string, { target }: Event): void => {
      const { value } = target as HTMLInputElement;
      const { [name]: _, ...others } = this.theme.others;
      this.theme = { ...this.theme, others: value ? { ...others, [name]: value } : others };
    };
    return html`<h2>Type, space and motion</h2>
      <div class="others">
        ${OTHERS.map(
          (name) =>
            html`<label
              ><code>--nq-${name}</code>
              <input
                type="text"
                placeholder=${DEFAULTS[`--nq-${name}`] ?? ''}
                .value=${this.theme.others[name] ?? ''}
                @change=${(event: Event) => set(name, event)}
            /></label>`,
        )}
      </div>`;
  }

  #renderPairs(): TemplateResult {
    return html`<h2>Contrast</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Least</th>
            ${SCHEMES.map((scheme) => html`<th scope="col">${scheme}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${COLOUR_PAIRS.map(
            (pair) =>
              html`<tr>
                <th scope="row">${pair.what}<br /><code>${pair.front} / ${pair.back}</code></th>
                <td>${pair.least}</td>
                ${SCHEMES.map((_, index) => html`<td>${ratioOf(this.theme, pair, index)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #renderSheet(): TemplateResult {
    return html`<h2>Style sheet</h2>
      <textarea readonly rows="12" aria-label="The style sheet" .value=${themeCss(this.theme)}></textarea>
      <p class="bar">
        <button type="button" class="main" @click=${this.#onCopy}>Copy the style sheet</button>
        <span role="status">${this.copied}</span>
      </p>`;
  }

  #setColour(name: string, scheme: (typeof SCHEMES)[number], value: string): void {
    const [light, dark] = this.theme.colours[name] ?? ['', ''];
    const pair = scheme === 'light' ? ([value, dark] as const) : ([light, value] as const);
    this.theme = {
      ...this.theme,
      title: 'Own theme',
      about: 'From the theme builder.',
      colours: { ...this.theme.colours, [name]: pair },
    };
    this.copied = '';
  }

  readonly #onBase = ({ target }: Event): void => {
    this.theme = BASES[(target as HTMLSelectElement).value] ?? PLAIN;
    this.copied = '';
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(themeCss(this.theme));
      this.copied = 'Copied.';
    } catch {
      this.renderRoot.querySelector('textarea')?.select();
      this.copied = 'This page may not copy: the text is selected, copy it with the keyboard.';
    }
  };
}

function contrastOf({ colours: own }: Theme, pair: (typeof COLOUR_PAIRS)[number], index: number): number {
  return contrast(own[pair.front]?.[index] ?? '', own[pair.back]?.[index] ?? '') ?? 0;
}

function passes(theme: Theme, pair: (typeof COLOUR_PAIRS)[number], index: number): boolean {
  return contrastOf(theme, pair, index) >= pair.least;
}

function ratioOf(theme: Theme, pair: (typeof COLOUR_PAIRS)[number], index: number): TemplateResult {
  const isFine = passes(theme, pair, index);
  const ratio = contrastOf(theme, pair, index).toFixed(1);
  return html`<span class=${isFine ? 'good' : 'bad'}>${ratio} ${isFine ? '✓' : 'too close'}</span>`;
}
