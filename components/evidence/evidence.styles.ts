import { css } from 'lit';
import type { CSSResult } from 'lit';

export const evidenceStyles: CSSResult = css`
  .evidence {
    margin-block-start: var(--_space);
  }
  .evidence li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block: 0.75em;
    border-block-start: 1px dashed var(--_line);
  }
  .evidence div {
    flex: 1 18em;
  }
  .more {
    padding-block: 0.75em;
    font-weight: 600;
    color: var(--_accent);
  }
  .place {
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_soft);
    line-height: 2;
  }
  blockquote,
  .statement {
    font: 1.0625em/1.6 var(--_font-serif);
  }
  blockquote {
    font-style: italic;
  }
  mark {
    color: inherit;
    background: var(--_mark);
  }
  .status b {
    color: var(--_ink);
  }
  a {
    display: inline-flex;
    align-items: center;
  }
`;
