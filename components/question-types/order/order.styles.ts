import { css } from 'lit';
import type { CSSResult } from 'lit';

export const orderStyles: CSSResult = css`
  .item {
    position: relative;
    margin-block-start: var(--_gap);
    padding-inline: 0.875em;
    border: 1px solid var(--_tone, var(--_edge));
    border-radius: var(--_radius);
    background: var(--_tone-paper, var(--_paper));
  }
  .item:focus-within {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  li img {
    max-inline-size: min(100%, 10em);
  }
  .item[data-mark='wrong'] {
    border-style: dashed;
  }
  .item[data-over]::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--_gap) / -2 - 3px);
    border-block-start: 4px solid var(--_accent);
  }
  [data-lifted] ~ [data-over]::before {
    inset-block: auto calc(var(--_gap) / -2 - 3px);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .pictured + * {
    align-self: end;
  }
  .item button {
    padding-inline: 0.625em;
    border-color: var(--_edge);
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
    text-decoration: none;
  }
  .places {
    grid-column: 1 / -1;
  }
  .note {
    grid-column: 2 / -1;
  }
  .right-order {
    margin-block-start: var(--_space);
  }
  .solution {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .solution li {
    margin-block-start: 0.5em;
  }
  @container (max-width: 32em) {
    .row > .controls {
      grid-column: 1 / -1;
    }
  }
`;
