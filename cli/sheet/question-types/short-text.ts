import { html } from 'lit';
import { alsoRight, lines, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const shortText: SheetPart<'short-text'> = {
  set: (_question, paper) => html`${task(paper, paper.page.types['short-text'])} ${lines(1)}`,
  key: ({ key, lang }, paper) => [
    html`${written(key.accept[0] ?? '', lang)} ${alsoRight(key.accept, paper, lang)}`,
  ],
};
