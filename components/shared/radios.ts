import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { onEnter } from '../question/choice.js';

/** A few native radio buttons under a legend, each a value and its words. None has to be chosen. */
export function radios(
  name: string,
  legend: string,
  options: readonly (readonly [value: number, label: string])[],
  checked: number | undefined,
): TemplateResult {
  return html`<fieldset class="radios" @keydown=${onEnter}>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label
          ><input type="radio" name=${name} value=${value} .checked=${value === checked} /> ${label}</label
        >`,
    )}
  </fieldset>`;
}
