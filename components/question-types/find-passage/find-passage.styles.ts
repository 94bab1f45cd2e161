import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Passages look like the text that they are; the one that is chosen has the highlighter's mark. */
export const findPassageStyles: CSSResult = css`
  .stated,
  .excerpt label {
    font: 1.0625em/1.6 var(--_font-serif);
  }
  .stated {
    margin-block-end: var(--_space);
    padding-inline-start: 0.875em;
    border-inline-start: 4px solid var(--_ink);
    font-style: italic;
  }
  .excerpt .row {
    display: block;
    min-block-size: 2.75em;
    padding-block: 0.375em;
    padding-inline: 3em 0.5em;
  }
  .excerpt .sign {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.5em;
  }
  .excerpt :is(.sign, .word) {
    font-family: var(--_font-sans);
  }
  .excerpt input {
    border-color: var(--_tone, transparent);
  }
  .excerpt .word {
    display: block;
  }
  .excerpt :checked ~ label > [dir] {
    background: var(--_mark);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
`;
