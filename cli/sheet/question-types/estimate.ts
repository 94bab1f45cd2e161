import { html } from 'lit';
import { blank, scale, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

/** A stroke for each step would be a grey bar on most scales. */
const STROKES = 10;

export const estimate: SheetPart<'estimate'> = ({ lang, max, min, step, unit }, { page, words }) => {
  const steps = Math.round((max - min) / step);
  return html`${task(page.types.estimate)}
    ${scale(words.number(min), words.number(max), Math.min(STROKES, steps))}
    <p class="answer">${blank} ${written(unit ?? '', lang)}</p>`;
};
