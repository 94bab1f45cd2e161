import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What an item is dragged by, with its sign; `look` is `moves` where nothing else of the item moves. For the eye alone: the item's controls do the same. */
export function grip(sign?: TemplateResult, look = ''): TemplateResult {
  return html`<span class="grip ${look}" aria-hidden="true">${sign}</span>`;
}
