import { html } from 'lit';
import { lines, task } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const shortText: SheetPart<'short-text'> = (_question, { page }) =>
  html`${task(page.types['short-text'])} ${lines(1)}`;
