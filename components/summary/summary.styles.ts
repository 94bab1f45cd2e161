import { css } from 'lit';
import type { CSSResult } from 'lit';

export const summaryStyles: CSSResult = css`
  .score {
    font-size: 1.625em;
  }
  .outcome {
    margin-block: 0.5em var(--_space);
  }
  .confidence {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .confidence + p {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  caption {
    font-weight: 600;
  }
  caption,
  th {
    text-align: start;
  }
  th,
  td {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  th {
    font-weight: 400;
  }
  .bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 4em;
    block-size: 0.75em;
    overflow: visible;
    fill: none;
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
  .filled {
    stroke: var(--_ink);
    stroke-width: 12;
  }
  .review {
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .review > li {
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
