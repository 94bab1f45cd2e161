import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Items that can be dragged, and the one that is. Types mark the place that it would go to. */
export const dragStyles: CSSResult = css`
  [data-drag] {
    cursor: grab;
  }
  .grip {
    display: inline-grid;
    grid-auto-flow: column;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 1.5em;
    min-block-size: 2.75em;
    color: var(--_soft);
    user-select: none;
    -webkit-user-select: none;
    touch-action: none;
  }
  .grip::before {
    content: '';
    inline-size: 0.75em;
    block-size: 1.125em;
    background: radial-gradient(currentcolor 1.5px, transparent 2px) 0 0 / 0.375em 0.375em;
  }
  [data-lifted] {
    position: relative;
    z-index: 2;
    outline: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
    cursor: grabbing;
  }
`;
