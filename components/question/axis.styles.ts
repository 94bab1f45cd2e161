import { css } from 'lit';
import type { CSSResult } from 'lit';

export const axisStyles: CSSResult = css`
  .axis {
    display: block;
    inline-size: calc(100% - 2em);
    margin-inline: 1em;
    overflow: visible;
    font-size: 0.875em;
    font-weight: 600;
    fill: currentcolor;
  }
  .axis line {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .axis rect {
    fill: var(--_right-paper);
    stroke: var(--_right);
    stroke-dasharray: 3;
  }
  .axis [data-mark] {
    fill: var(--_tone);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
`;
