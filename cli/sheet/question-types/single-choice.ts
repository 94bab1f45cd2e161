import { html } from 'lit';
import { inOrder, rightOf, task, ticks } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const singleChoice: SheetPart<'single-choice'> = {
  set: ({ lang, options }, paper) =>
    html`${task(paper, paper.page.types['single-choice'])} ${ticks(inOrder(options, paper), paper, lang)}`,
  key: ({ key, lang, options }, paper) => rightOf(inOrder(options, paper), [key.option], lang),
};
