import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { directionOf } from '../../src/index.js';

/** A mark on an axis: where, in [0, 1], and what is drawn there, around a point on the line. */
export interface Pin {
  readonly at: number;
  readonly drawn: SVGTemplateResult;
}

/** What an axis shows. Lengths are in `em`, so that the drawing grows with the text. */
export interface AxisView {
  /** Its text alternative; left out where what it shows stands beside it. */
  readonly label?: string;
  readonly above: number;
  readonly below: number;
  readonly ticks?: readonly number[];
  /** A stretch that is set off. */
  readonly band?: readonly [from: number, to: number];
  readonly pins: readonly Pin[];
}

/** A line with marks from 0 to 1, drawn in the direction of a language. Places are percents: strict policies take no styles. */
export function axis(
  { above, band, below, label, pins, ticks = [] }: AxisView,
  language: string,
): TemplateResult {
  const flip = (at: number): number => (directionOf(language) === 'rtl' ? 1 - at : at);
  const x = (at: number): string => `${100 * flip(at)}%`;
  const [from = 0, to = 0] = (band ?? []).map(flip).sort((a, b) => a - b);
  return html`<svg
    class="axis"
    height="${above + below}em"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <svg y="${above}em" overflow="visible">
      ${band ? svg`<rect x="${100 * from}%" width="${100 * (to - from)}%" y="-.5em" height="1em" />` : nothing}
      <line x2="100%" />
      ${ticks.map((at) => svg`<line x1=${x(at)} x2=${x(at)} y1="-.25em" y2=".25em" />`)}
      ${pins.map(({ at, drawn }) => svg`<svg x=${x(at)} overflow="visible">${drawn}</svg>`)}
    </svg>
  </svg>`;
}
