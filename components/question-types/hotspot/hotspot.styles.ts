import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Areas lie over the picture in percent of it; their signs keep the size of text. */
export const hotspotStyles: CSSResult = css`
  .map {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .area {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    direction: ltr;
  }
  .area > * {
    fill: none;
    overflow: visible;
    pointer-events: all;
    cursor: pointer;
  }
  .chosen {
    --_tone: var(--_accent);
    --_tone-ink: var(--_on-accent);
  }
  rect {
    stroke: var(--_tone, transparent);
    stroke-width: 2;
    filter: drop-shadow(0 0 1px var(--_paper));
  }
  .area:hover rect {
    stroke: var(--_tone, var(--_accent));
  }
  .area[data-mark='wrong'] rect {
    stroke-dasharray: 6 4;
  }
  .told {
    z-index: 1;
  }
  .end foreignObject {
    direction: rtl;
  }
  .pin {
    display: flex;
    align-items: center;
    inline-size: max-content;
    margin-block-start: -0.9375em;
    margin-inline-start: -0.9375em;
    border-radius: 1em;
    background: var(--_paper);
  }
  .pin .word {
    margin-inline: 0.375em 0.625em;
  }
  @container (max-width: 14em) {
    .pin .word {
      display: none;
    }
  }
`;
