import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Gaps of one width in running text: a width that fits its answer would tell it. */
export const clozeStyles: CSSResult = css`
  .text {
    font: 1.125em/1.8 var(--_font-serif);
  }
  .gap {
    white-space: nowrap;
  }
  .gap input,
  .gap select {
    font: 0.89em/1.5 var(--_font-sans);
    min-block-size: 2.75em;
    margin-block: 0.25em;
    padding-inline: 0.5em;
    text-overflow: ellipsis;
  }
  .gap input {
    inline-size: 9em;
  }
  .judged {
    white-space: normal;
  }
  .judged .word {
    font: 600 0.8125em var(--_font-sans);
  }
`;
