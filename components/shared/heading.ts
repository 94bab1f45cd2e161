import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tried } from './tried.js';

/** A heading that takes the focus when its part of the quiz comes up. `level` is 2 to 6, to fit the host's outline, else 3. */
export function heading(level: number, content: unknown): TemplateResult {
  return html`<div
    class="heading"
    part="heading"
    role="heading"
    aria-level=${levelOf({ headingLevel: level })}
    tabindex="-1"
  >
    ${content}
  </div>`;
}

/** A level that headings can have in the outline of the page; 3 for any other. */
export function levelOf({ headingLevel }: { readonly headingLevel: number }): number {
  return /^[2-6]$/.test(`${headingLevel}`) ? headingLevel : 3;
}

/** Moves the focus to the heading of a question, or of the part that is up in a quiz. */
export function focusHeading(root: ParentNode): void {
  const part = root.querySelector('.stage > *');
  const inner: ParentNode = part?.shadowRoot ?? part ?? root;
  tried(() => inner.querySelector<HTMLElement>('.heading')?.focus());
}
