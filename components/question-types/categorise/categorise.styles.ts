import { css } from 'lit';
import type { CSSResult } from 'lit';

/** One table: where there is no room for its columns it is laid out as a list, each item above its groups. */
export const categoriseStyles: CSSResult = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th {
    text-align: start;
    font-weight: inherit;
  }
  .movable {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.5em;
  }
  th[data-over] {
    outline: 3px dashed var(--_accent);
  }
  .judged {
    font-size: 0.9375em;
  }
  .choice .sign {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  @container (max-width: 32em) {
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr + tr {
      margin-block-start: var(--_space);
    }
    th {
      font-weight: 600;
    }
    [data-over] {
      outline: 3px dashed var(--_accent);
    }
    .judged {
      font-weight: 400;
    }
  }
  @container (min-width: 32em) {
    table {
      table-layout: fixed;
    }
    td[data-over] {
      --_paper: var(--_tint);
    }
    thead td {
      inline-size: 40%;
    }
    th {
      padding: 0.75em 0;
    }
    thead th {
      padding-inline: 0.25em;
      font-size: 0.875em;
      font-weight: 600;
      text-align: center;
      vertical-align: bottom;
    }
    tbody tr {
      border-block-start: 1px solid var(--_line);
    }
    .group {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .choice .row {
      grid-template-columns: auto;
      justify-content: center;
    }
    .choice {
      block-size: 3.375em;
    }
    .choice input {
      inset: 4px;
      inline-size: calc(100% - 8px);
      block-size: calc(100% - 8px);
      border-color: var(--_tone, transparent);
    }
  }
`;
