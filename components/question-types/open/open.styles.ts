import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The field grows with what is in it: a copy of the text, not seen, has the height that the field is stretched to. */
export const openStyles: CSSResult = css`
  .text {
    display: grid;
    gap: 0.25em;
    margin-block-end: 0.25em;
    padding: 0;
    pointer-events: auto;
  }
  .text::after {
    content: attr(data-text) ' ';
    visibility: hidden;
  }
  .text::after,
  textarea {
    grid-area: 2 / 1;
    min-inline-size: 0;
    min-block-size: 6em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_edge);
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  textarea {
    overflow: hidden;
    resize: none;
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_paper);
  }
  [readonly] {
    border-style: dashed;
  }
  .model {
    margin-block: var(--_space);
    padding: 0.75em 0.875em;
    border-inline-start: 4px solid var(--_mark);
    background: var(--_tint);
    white-space: pre-line;
  }
  .model b {
    display: block;
  }
  [part='compare'] {
    margin-block-start: 0.75em;
  }
`;
