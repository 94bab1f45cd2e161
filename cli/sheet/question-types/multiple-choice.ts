import { html } from 'lit';
import { inOrder, rightOf, task, ticks } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const multipleChoice: SheetPart<'multiple-choice'> = {
  set({ choose, lang, options }, paper) {
    const { tickExactly, ...types } = paper.page.types;
    const what = choose === undefined ? types['multiple-choice'] : tickExactly(choose);
    return html`${task(paper, what)} ${ticks(inOrder(options, paper), paper, lang)}`;
  },
  key: ({ key, lang, options }, paper) => rightOf(inOrder(options, paper), key.options, lang),
};
