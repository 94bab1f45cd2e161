import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * `all: initial` stops at the frame whatever the page passes on by inheritance, or sets on every element; the colour
 * scheme is taken over again, and whether the box is hidden. The font size is the reader's own, in whose `em` everything
 * is measured. The outline is seen in forced colours only.
 */
export const newsQuizStyles: CSSResult = css`
  .frame {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    max-inline-size: var(--_measure);
    padding: 1.5em min(1.25em, 5vw);
    border-block-start: 4px solid var(--_ink);
    outline: 1px solid transparent;
    outline-offset: -1px;
    font: medium/1.5 var(--_font-sans);
    font-variant-numeric: lining-nums tabular-nums;
    color: var(--_ink);
    background: var(--_paper);
    hyphens: auto;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    text-underline-offset: 0.25em;
    -webkit-text-size-adjust: 100%;
  }
  .frame[dir='rtl'] {
    --_way: -1;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.25em;
    margin-block-end: 0.75em;
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  .count {
    color: var(--_soft);
  }
  .stage {
    margin-block-start: var(--_space);
  }
  .intro {
    margin-block-start: 0.5em;
  }
  .memory {
    margin-block-start: var(--_space);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
`;
