import { html } from 'lit';
import { amountOf } from '../../../src/index.js';
import { blank, remark, scale, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

/** A stroke for each step would be a grey bar on most scales. */
const STROKES = 10;

export const estimate: SheetPart<'estimate'> = {
  set: ({ lang, max, min, step, unit }, paper) => {
    const strokes = strokesFor(Math.round((max - min) / step));
    const labels = Array.from({ length: strokes + 1 }, (_, index) =>
      paper.words.number(Number((min + ((max - min) * index) / strokes).toPrecision(12))),
    );
    return html`${task(paper, paper.page.types.estimate)} ${scale(labels)}
      <p class="answer">${blank} ${written(unit ?? '', lang)}</p>`;
  },
  key(question, paper) {
    const { full, value, zero } = question.key;
    const { page, words } = paper;
    const credit = page.credit(full > 0 ? words.number(full) : undefined, words.number(zero));
    return [html`${written(amountOf(question, value, words), question.lang)} ${remark(paper, credit)}`];
  },
};

/** As many as there may be, so that each stands at a step. */
function strokesFor(steps: number): number {
  for (let strokes = Math.min(STROKES, steps); strokes > 3; strokes--)
    if (steps % strokes === 0) return strokes;
  return 1;
}
