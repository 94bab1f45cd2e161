import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Fields to type in, and what was typed once it is judged. */
export const typedStyles: CSSResult = css`
  label.soft {
    display: block;
    font-weight: 600;
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 0.25em;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    min-block-size: 3em;
    max-inline-size: 100%;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  input {
    inline-size: 100%;
    cursor: text;
  }
  [readonly] {
    flex: 1;
    min-inline-size: 0;
    border-color: var(--_tone);
    background: var(--_tone-paper);
  }
  [aria-invalid='true'] {
    border-style: dashed;
  }
  .judged [readonly] {
    field-sizing: content;
    inline-size: auto;
    min-inline-size: 9em;
  }
  .decimal {
    inline-size: 10em;
  }
  input:focus,
  select:focus {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .feedback > p + p {
    margin-block-start: 0.5em;
  }
  .answer {
    margin-block-start: var(--_gap);
    padding-inline: 0.875em;
    border: 1px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tone-paper);
  }
  [data-mark='wrong'].answer {
    border-style: dashed;
  }
`;
