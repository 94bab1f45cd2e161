import { css } from 'lit';
import type { CSSResult } from 'lit';

export const summaryStyles: CSSResult = css`
  .score {
    font-size: 1.625em;
  }
  .outcome {
    margin-block: 0.5em 1.25em;
  }
  .review {
    border-block-start: 1px solid var(--_line);
  }
  .review li {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.25em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover .prompt {
    text-decoration: underline;
  }
  .points {
    white-space: nowrap;
  }
  .points::after {
    content: ' \\25be';
  }
  [open] .points::after {
    content: ' \\25b4';
  }
  dl,
  .explanation {
    padding-inline-start: 2.75em;
    padding-block-end: 0.75em;
    font-size: 0.9375em;
  }
  dt {
    font-weight: 600;
    color: var(--_soft);
  }
`;
