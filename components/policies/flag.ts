import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../src/index.js';

/** A button that marks a question for later, and is pressed while it is. */
export function flagButton(flagged: boolean, words: Words, onClick: () => void): TemplateResult {
  return html`<button type="button" class="flag" aria-pressed=${flagged} @click=${onClick}>
    <span aria-hidden="true">${flagged ? '\u2691' : '\u2690'}</span> ${words.flag}
  </button>`;
}
