import { html } from 'lit';
import { inOrder, task, ticks } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const multipleChoice: SheetPart<'multiple-choice'> = ({ choose, lang, options }, paper) => {
  const { tickExactly, ...types } = paper.page.types;
  const what = choose === undefined ? types['multiple-choice'] : tickExactly(choose);
  return html`${task(what)} ${ticks(inOrder(options, paper), paper, lang)}`;
};
