import { css } from 'lit';
import type { CSSResult } from 'lit';

export const themeBuilderStyles: CSSResult = css`
  .bar {
    margin-block: 1rem;
  }
  .verdict {
    margin: 0;
    padding-block: 0.5rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1rem 2.5rem;
    align-items: start;
  }
  th {
    vertical-align: middle;
  }
  .colour {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .colour code {
    white-space: nowrap;
  }
  input[type='color'] {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0.2rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: none;
    cursor: pointer;
  }
  .others {
    display: grid;
    gap: 0.75rem;
  }
  .shown {
    margin-block: 2rem 0;
    padding: 1rem;
    border: 1px solid var(--line);
    color-scheme: light;
    background: #eceef2;
  }
  .shown + .shown {
    margin-block-start: 1rem;
  }
  .shown[data-scheme='dark'] {
    color-scheme: dark;
    background: #0a0b0d;
  }
`;
