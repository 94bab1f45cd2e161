import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Gaps of one width in running text: a width that fits its answer would tell it. */
export const clozeStyles: CSSResult = css`
  .text {
    font: 1.125em/3.25 var(--_font-serif);
  }
  .gap {
    white-space: nowrap;
  }
  .gap input,
  .gap select {
    font: 0.89em/1.5 var(--_font-sans);
    padding-inline: 0.5em;
  }
  .gap input {
    inline-size: 9em;
  }
  .judged {
    white-space: normal;
  }
  [role='textbox'] {
    padding-inline: 0.375em;
    border-block-end: 2px solid var(--_tone);
    background: var(--_tone-paper);
  }
`;
