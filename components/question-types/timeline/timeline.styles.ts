import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Placed events are rows; judged, they hang on a line from sign to sign. */
export const timelineStyles: CSSResult = css`
  .placed {
    border-block-start: 1px solid var(--_line);
  }
  li img {
    max-inline-size: min(100%, 10em);
  }
  .ends {
    margin-block: 0.25em var(--_space);
  }
  .axis .place {
    fill: none;
    stroke: none;
  }
  .axis .place[data-over] {
    fill: var(--_tint);
  }
  .axis .grip {
    translate: none !important;
  }
  .axis circle {
    fill: var(--_accent);
  }
  .axis text {
    fill: var(--_on-accent);
    text-anchor: middle;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 3em;
    padding-inline: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font: inherit;
    color: inherit;
    background: var(--_paper);
    cursor: pointer;
  }
  .event {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.875em;
    padding-block-end: 1.5em;
  }
  .event:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1em -0.25em;
    inset-inline-start: 0.86em;
    border-inline-start: 2px solid var(--_line);
  }
  .event .sign {
    position: relative;
  }
  .event .word {
    unicode-bidi: isolate;
  }
  .when {
    font: 700 1.0625em/1.6 var(--_font-serif);
  }
  [data-mark='wrong'] .given {
    padding-inline-start: 0.75em;
    border-inline-start: 2px dashed var(--_tone);
  }
`;
