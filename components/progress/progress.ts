import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { SessionState, Words } from '../../src/index.js';

/** More segments than this would be no more than a grey line. */
const MAX_SEGMENTS = 40;
/** The gap between two segments, as a share of the bar. */
const GAP = 0.012;

/**
 * How far the reader has come: a bar in segments, each one unit wide, with the same number of nodes for any number of
 * questions. `text` says it in words.
 */
export function progress(
  { items, position, stage }: SessionState,
  text: string,
  words: Words,
): TemplateResult {
  const total = items.length;
  const done = stage === 'finished' ? total : position;
  const gap = total > MAX_SEGMENTS ? 0 : GAP * total;
  const line = (name: string, to: number): TemplateResult =>
    svg`<line class=${name} y1=".5" y2=".5" x2=${to} />`;
  return html`<div
    role="progressbar"
    aria-label=${words.progressLabel}
    aria-valuemax=${total}
    aria-valuenow=${done}
    aria-valuetext=${text}
  >
    <svg
      viewBox="0 0 ${total - gap} 1"
      preserveAspectRatio="none"
      stroke-dasharray="${1 - gap} ${gap}"
      aria-hidden="true"
    >
      ${line('', total)} ${line('now', stage === 'playing' ? done + 1 : 0)} ${line('done', done)}
    </svg>
  </div>`;
}
