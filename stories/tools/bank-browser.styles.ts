import { css } from 'lit';
import type { CSSResult } from 'lit';

export const bankBrowserStyles: CSSResult = css`
  .door {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 1rem 2rem;
    padding: 1rem;
    border: 2px dashed var(--edge);
    border-radius: 6px;
  }
  .over {
    background: var(--sheet);
    border-style: solid;
  }
  input[type='file'] {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    font: inherit;
  }
  .bar {
    margin-block: 1rem;
  }
  .grow {
    flex: 1 1 16rem;
    min-inline-size: 0;
  }
  .grow select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  label {
    grid-template-columns: minmax(0, 1fr);
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    margin: 0 0 1rem;
  }
  .about div {
    display: flex;
    gap: 0.5rem;
  }
  .about dt {
    color: var(--soft);
  }
  .about dd {
    margin: 0;
    font-weight: 600;
  }
  .states {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1.5rem;
    align-items: start;
    padding: clamp(0px, 2vw, 1rem);
    background: var(--sheet);
  }
  section {
    min-inline-size: 0;
  }
  .fact {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  .fact p {
    margin: 0;
  }
  .fact ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
  }
  q {
    font-family: Georgia, 'DejaVu Serif', serif;
    background: light-dark(#ffe27a, #5a4800);
  }
`;
