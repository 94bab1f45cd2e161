import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * What every element shares: focus, text for ears only, buttons, rows, and the signs of right and wrong.
 * A part with a mark or a state takes its colours (`--_tone…`) and the corners of its sign from here.
 */
export const base: CSSResult = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .for-ears {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heading {
    font: 700 1.5em/1.3 var(--_font-serif);
    text-wrap: balance;
  }
  .soft {
    font-size: 0.875em;
    color: var(--_soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: var(--_space);
  }
  button,
  input,
  summary {
    cursor: pointer;
  }
  button {
    font: inherit;
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    min-inline-size: 3em;
    padding: 0.5em var(--_space);
  }
  button,
  a {
    min-block-size: 3em;
    font-weight: 600;
    color: var(--_accent);
  }
  button:hover,
  .quiet,
  a {
    text-decoration: underline;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .quiet {
    border-color: transparent;
    padding-inline: 0.25em;
    margin-inline-start: -0.25em;
    text-align: start;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5em 0.875em;
    padding-block: var(--_gap);
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 2.125em;
    block-size: 2.125em;
    border: 1px solid var(--_tone, var(--_edge));
    border-radius: var(--_corner, 50%);
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_tone-ink, var(--_soft));
    background: var(--_tone);
  }
  [data-open]::before {
    content: attr(data-open);
  }
  .sign svg {
    inline-size: 1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .radios {
    margin-block-start: var(--_space);
  }
  .radios legend {
    font-weight: 600;
  }
  .radios label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3em;
    margin-block-start: 0.5em;
    margin-inline-end: 1.25em;
    padding: 0;
    pointer-events: auto;
  }
  .radios input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    appearance: none;
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .radios :checked {
    border: 0.4em solid var(--_accent);
  }
  .picture,
  .pictured {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .word {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_tone);
  }
  [data-mark='wrong'],
  [data-state] {
    --_tone: var(--_wrong);
    --_tone-ink: var(--_paper);
    --_tone-paper: var(--_wrong-paper);
    --_corner: 4px;
  }
  [data-mark='right'],
  [data-mark='missed'],
  [data-state='correct'] {
    --_tone: var(--_right);
    --_tone-ink: var(--_paper);
    --_tone-paper: var(--_right-paper);
    --_corner: 50%;
  }
  [data-mark='chosen'],
  [data-state='ungraded'] {
    --_tone: var(--_accent);
    --_tone-ink: var(--_on-accent);
    --_tone-paper: var(--_tint);
    --_corner: 50%;
  }
  [data-state='partial'] {
    --_tone: var(--_ink);
    --_corner: 50%;
  }
  [data-mark='missed'] .sign,
  [data-state='partial'] .sign {
    color: var(--_tone);
    background: none;
    border-width: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    input,
    li {
      transition:
        background-color var(--_duration),
        border-color var(--_duration);
    }
  }
  @container (max-width: 32em) {
    .heading {
      font-size: 1.3125em;
    }
    .row {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .row > :nth-child(n + 3) {
      grid-column: 2;
    }
  }
`;
