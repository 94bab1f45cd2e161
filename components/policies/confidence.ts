import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { CONFIDENCE_LEVELS } from '../../src/index.js';
import type { ConfidenceSummary, Words } from '../../src/index.js';
import { radios } from '../shared/radios.js';

/** Asks how sure the reader is; nobody has to say so. */
export function confidenceChoice(
  level: number | undefined,
  words: Words,
  onChange: (level: number) => void,
): TemplateResult {
  const options = CONFIDENCE_LEVELS.map((one, index) => [one, words.levels[index] ?? ''] as const);
  const onInput = ({ target }: Event): void => onChange(Number((target as HTMLInputElement).value));
  return html`<div @change=${onInput}>${radios('confidence', words.howSure, options, level)}</div>`;
}

/** How well the reader's confidence matched: a table of numbers, a bar for each level, and a line that reads them. */
export function confidenceResult({ reading, rows }: ConfidenceSummary, words: Words): TemplateResult {
  return html`<table class="confidence" part="confidence">
      <caption>
        ${words.confidence}
      </caption>
      <tr>
        <td></td>
        ${[words.answered, words.right, words.share].map((label) => html`<th scope="col">${label}</th>`)}
      </tr>
      ${rows.map(
        ({ answered, right }, index) =>
          html`<tr>
            <th scope="row">${words.levels[index]}</th>
            <td>${words.number(answered)}</td>
            <td>${words.number(right)}</td>
            <td>${answered > 0 ? bar((100 * right) / answered, words) : '–'}</td>
          </tr>`,
      )}
    </table>
    ${reading ? html`<p>${words.readings[reading]}</p>` : nothing}`;
}

/** A share as a frame that is filled so far. */
function bar(percent: number, words: Words): TemplateResult {
  return html`<svg
    class="bar"
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    role="img"
    aria-label=${words.percent(percent)}
  >
    ${svg`<path class="filled" d="M0 6h${percent}" /><path d="M0 0h100v12h-100z" />`}
  </svg>`;
}
