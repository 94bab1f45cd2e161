import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { tried } from './tried.js';

/** A heading that takes the focus when its part of the quiz comes up. `level` is 2 to 6, to fit the host's outline, else 3. */
export function heading(level: number, content: unknown): TemplateResult {
  return html`<div
    class="heading"
    part="heading"
    role="heading"
    aria-level=${/^[2-6]$/.test(`${level}`) ? level : 3}
    tabindex="-1"
  >
    ${content}
  </div>`;
}

/** Moves the focus to the heading of a question, or of the part that is up in a quiz. */
export function focusHeading(root: ParentNode): void {
  const part = root.querySelector('.stage > *');
  const inner: ParentNode = part?.shadowRoot ?? part ?? root;
  tried(() => inner.querySelector<HTMLElement>('.heading')?.focus());
}
