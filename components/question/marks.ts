import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Mark, Verdict } from '../../src/index.js';

const CHECK = 'M3 8l4 4 6-8';
const CROSS = 'M4 4l8 8m0-8-8 8';

/** What is drawn for a mark or a state; its shape alone says right, wrong or half. */
const PATHS: Partial<Record<Mark | Verdict['state'] | 'chosen', string>> = {
  chosen: CHECK,
  right: CHECK,
  missed: CHECK,
  correct: CHECK,
  wrong: CROSS,
  partial: 'M4 8h8',
  ungraded: 'M8 5a3 3 0 1 0 .1 0',
  incorrect: CROSS,
  incomplete: CROSS,
};

/** The sign of a mark or a state in its circle or square; `open`, a letter or a number, where nothing is drawn for it. */
export function sign(of: keyof typeof PATHS | undefined, open?: string | number): TemplateResult {
  const path = of && PATHS[of];
  return html`<span class="sign" aria-hidden="true"
    >${path ? html`<svg viewBox="0 0 16 16"><path d=${path} /></svg>` : open}</span
  >`;
}
