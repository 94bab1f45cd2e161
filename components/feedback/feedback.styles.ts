import { css } from 'lit';
import type { CSSResult } from 'lit';

export const feedbackStyles: CSSResult = css`
  .feedback {
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
    color: var(--_tone);
  }
  .verdict .sign {
    flex: none;
    font-size: 0.75em;
  }
`;
