import { css } from 'lit';
import type { CSSResult } from 'lit';

export const questionStyles: CSSResult = css`
  .instruction {
    margin-block: 0.5em var(--_space);
  }
  .hint {
    margin-block-end: var(--_space);
    padding: 0.75em 0.875em;
    border-inline-start: 4px solid var(--_mark);
    background: var(--_tint);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-end: 0.5em;
  }
  .low {
    font-weight: 600;
    border-block-end: 3px solid var(--_accent);
  }
  [aria-pressed='true'] {
    background: var(--_tint);
    border-width: 2px;
  }
  .problem {
    margin-block-start: var(--_space);
    font-weight: 600;
    color: var(--_wrong);
  }
`;
