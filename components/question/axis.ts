import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** A mark on an axis: where, in [0, 1], and what is drawn there, around a point on the line. */
export interface Pin {
  readonly at: number;
  readonly drawn: SVGTemplateResult;
}

/** What an axis shows. Lengths are in `em`, so that the drawing grows with the text. */
export interface AxisView {
  readonly above: number;
  readonly below: number;
  readonly ticks?: readonly number[];
  /** A stretch that is set off. */
  readonly band?: readonly [from: number, to: number];
  readonly pins: readonly Pin[];
}

/**
 * A line with marks from 0 to 1; styles turn it where a page is read from the right. For the eye alone: what it shows stands
 * beside it in words. Places are percents: strict policies take no styles.
 */
export function axis({ above, band, below, pins, ticks = [] }: AxisView): TemplateResult {
  const x = (at: number): string => `${100 * at}%`;
  return html`<svg class="axis" height="${above + below}em" aria-hidden="true">
    <svg y="${above}em" overflow="visible">
      ${band ? svg`<rect x=${x(band[0])} width=${x(band[1] - band[0])} y="-.5em" height="1em" />` : nothing}
      <line x2="100%" />
      ${ticks.map((at) => svg`<line x1=${x(at)} x2=${x(at)} y1="-.25em" y2=".25em" />`)}
      ${pins.map(({ at, drawn }) => svg`<svg x=${x(at)} overflow="visible">${drawn}</svg>`)}
    </svg>
  </svg>`;
}
