import { css } from 'lit';
import type { CSSResult } from 'lit';

/** An opinion looks like a slip of paper that is cut out: its instruction stands in a dashed box. */
export const pollStyles: CSSResult = css`
  .instruction {
    padding: 0.625em 0.875em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
`;
