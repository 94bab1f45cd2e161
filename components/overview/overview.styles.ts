import { css } from 'lit';
import type { CSSResult } from 'lit';

export const overviewStyles: CSSResult = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4em, 1fr));
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  .grid button {
    inline-size: 100%;
    padding-inline: 0.25em;
    border-color: var(--_edge);
  }
  .grid .answered {
    background: var(--_tint);
  }
  .grid .current {
    border: 3px solid var(--_accent);
  }
`;
