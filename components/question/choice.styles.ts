import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * A row is drawn by its own radio button or checkbox, stretched behind the text, so that the whole row is one native
 * target and needs no `:has()`.
 */
export const choiceStyles: CSSResult = css`
  .choice {
    position: relative;
    margin-block-start: var(--_gap);
  }
  .choice input {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 1px solid var(--_tone, var(--_edge));
    border-radius: var(--_radius);
    background: var(--_tone-paper, var(--_paper));
  }
  .choice .row,
  .choice > .picture,
  .reason {
    position: relative;
    padding-inline: 0.875em;
    pointer-events: none;
  }
  .choice > .picture {
    justify-items: center;
    padding-block-start: 0.875em;
  }
  .reason {
    padding-block-end: 0.75em;
    font-size: 0.9375em;
  }
  [type='checkbox'] ~ .row {
    --_corner: 4px;
  }
  [data-mark='none'] {
    --_edge: var(--_line);
  }
  :not([data-mark]) > input:hover {
    --_tone: var(--_accent);
    --_tone-paper: var(--_tint);
  }
  :not([data-mark]) > :checked,
  :not([data-mark]) > :checked ~ .row {
    --_tone: var(--_accent);
    --_tone-ink: var(--_on-accent);
    --_tone-paper: var(--_tint);
  }
  .choice :checked {
    border-width: 2px;
  }
  @container (min-width: 32em) {
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
      gap: 0 var(--_gap);
    }
    .cards .plain {
      grid-column: 1 / -1;
    }
    .cards .row {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .cards .word {
      grid-column: 2;
    }
    .reason {
      padding-inline-start: 3.85em;
    }
  }
  @media (forced-colors: active) {
    .choice :checked {
      border: 4px double;
    }
    [data-mark='wrong'] input {
      border-style: dashed;
    }
  }
`;
