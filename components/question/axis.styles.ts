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
  .axis,
  .axis text {
    transform: scaleX(var(--_way, 1));
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
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
`;
