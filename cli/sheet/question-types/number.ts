import { html } from 'lit';
import { blank, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const number: SheetPart<'number'> = ({ lang, unit }, { page }) =>
  html`${task(page.types.number)}
    <p class="answer">${blank} ${written(unit ?? '', lang)}</p>`;
