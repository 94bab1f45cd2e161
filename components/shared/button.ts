import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A button with words on it. `look` is `primary`, `quiet` or nothing; `part` is its CSS part. */
export function button(
  label: string,
  onClick: (event: MouseEvent) => void,
  look = '',
  part?: string,
): TemplateResult {
  return html`<button type="button" class=${look} part=${part ?? nothing} @click=${onClick}>
    ${label}
  </button>`;
}
