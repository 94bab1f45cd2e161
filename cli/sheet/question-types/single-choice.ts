import { html } from 'lit';
import { inOrder, task, ticks } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const singleChoice: SheetPart<'single-choice'> = ({ lang, options }, paper) =>
  html`${task(paper.page.types['single-choice'])} ${ticks(inOrder(options, paper), paper, lang)}`;
