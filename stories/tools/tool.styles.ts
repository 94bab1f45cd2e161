import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What the tools share: type, fields and buttons in the colours of the page that they stand on. */
export const toolStyles: CSSResult = css`
  * {
    box-sizing: border-box;
  }
  :host {
    display: block;
    --soft: light-dark(#4a5160, #b9c0cc);
    --line: light-dark(#c9ced8, #454c59);
    --edge: light-dark(#6f7787, #8a93a3);
    --accent: light-dark(#0b4a8f, #9cc8ff);
    --on-accent: light-dark(#fff, #0c1a2c);
    --bad: light-dark(#94132a, #ffb0ba);
    --good: light-dark(#0a5230, #8fe0b4);
    --sheet: light-dark(#f5f6f8, #1b1e24);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  h1 {
    margin: 0 0 0.25rem;
    font:
      700 clamp(1.5rem, 5vw, 2rem) / 1.2 Georgia,
      'DejaVu Serif',
      serif;
  }
  h2 {
    margin: 2rem 0 0.75rem;
    font:
      700 1.25rem/1.3 Georgia,
      'DejaVu Serif',
      serif;
  }
  h3 {
    margin: 0 0 0.5rem;
    font-size: 0.875rem;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--soft);
  }
  p {
    margin: 0 0 1rem;
    max-inline-size: 44rem;
  }
  a {
    color: var(--accent);
  }
  button,
  select,
  input:not([type]),
  input[type='text'],
  textarea {
    min-block-size: 2.75rem;
    padding: 0.4rem 0.875rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    font: inherit;
    color: inherit;
    background: transparent;
  }
  button {
    font-weight: 600;
    color: var(--accent);
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .main {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  textarea {
    display: block;
    inline-size: 100%;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: baseline;
  }
  code {
    font:
      0.875em ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--soft);
    font-size: 0.875rem;
  }
  .bad {
    color: var(--bad);
    font-weight: 600;
  }
  .good {
    color: var(--good);
    font-weight: 600;
  }
`;
