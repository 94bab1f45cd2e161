import { css } from 'lit';
import type { CSSResult } from 'lit';

export const bankFuzzerStyles: CSSResult = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2.5rem;
    margin: 1.5rem 0;
    padding-block: 1rem;
    border-block: 1px solid var(--line);
  }
  dt {
    font-size: 0.875rem;
    color: var(--soft);
  }
  dd {
    margin: 0;
    font:
      700 1.75rem/1.2 Georgia,
      'DejaVu Serif',
      serif;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .stage {
    min-block-size: 30rem;
  }
  input {
    inline-size: 8rem;
  }
`;
