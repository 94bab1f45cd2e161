import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * The native list lies unseen over the text that it chose: that text wraps, where a list cuts it off, and is set in its
 * own language and direction. An item with a picture stands above its list, for the eye, too.
 */
export const matchStyles: CSSResult = css`
  .pair {
    display: grid;
    gap: var(--_gap) 1.25em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    display: flex;
    gap: 0.875em;
  }
  .name .sign {
    flex: none;
  }
  .list {
    position: relative;
  }
  .list .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.75em;
    z-index: 2;
  }
  .pool {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    min-block-size: 4.25em;
    padding: 0.625em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .movable {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    padding-inline: 0.625em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .pool[data-over],
  [data-over] .shown {
    outline: 3px dashed var(--_accent);
  }
  .pool img {
    inline-size: auto;
    max-block-size: 6em;
  }
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    font: inherit;
    cursor: pointer;
    opacity: 0;
    z-index: 1;
  }
  .shown {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.875em;
    min-block-size: 3em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .shown::after {
    content: '\\25be';
    color: var(--_accent);
  }
  select:hover + .shown {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .shown:has(span) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .grip ~ .shown {
    padding-inline-start: 2.25em;
  }
  :focus-visible + .shown {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (min-width: 32em) {
    .pair:not(:has(> :first-child .picture)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    label,
    .list {
      align-self: center;
    }
  }
`;
