import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A text of the bank inside a line, in a direction of its own. `language` is said where it is not that of what is around. */
export function bankText(content: unknown, language?: string): TemplateResult {
  return html`<span lang=${language ?? nothing} dir="auto">${content}</span>`;
}
