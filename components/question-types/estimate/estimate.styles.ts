import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The slider keeps the look of the reader's system, in the accent; before it is touched it is shown as not yet set. */
export const estimateStyles: CSSResult = css`
  .line,
  .slider {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-end: 0.75em;
  }
  .slider {
    flex-wrap: nowrap;
  }
  label {
    font-weight: 600;
  }
  [type='number'] {
    inline-size: 8em;
    max-inline-size: 100%;
    min-block-size: 2.2em;
    padding-inline: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: 700 1.375em var(--_font-serif);
    color: inherit;
    background: var(--_paper);
  }
  [readonly] {
    border-style: dashed;
  }
  [type='range'] {
    flex: 1;
    min-inline-size: 0;
    block-size: 3em;
    font: inherit;
    accent-color: var(--_accent);
  }
  .open {
    accent-color: var(--_edge);
  }
  .slider button {
    flex: none;
    padding: 0;
    font-size: 1.25em;
    min-inline-size: 2.4em;
    min-block-size: 2.4em;
  }
  b {
    color: var(--_ink);
  }
`;
