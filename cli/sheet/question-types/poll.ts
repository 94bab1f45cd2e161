import { html } from 'lit';
import { inOrder, task, ticks } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const poll: SheetPart<'poll'> = {
  set: ({ lang, options }, paper) =>
    html`${task(paper, paper.page.types.poll)} ${ticks(inOrder(options, paper), paper, lang)}`,
  key: () => [],
};
