import { html, nothing } from 'lit';
import { quantity } from '../../../src/index.js';
import { blank, remark, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const number: SheetPart<'number'> = {
  set: ({ lang, unit }, paper) =>
    html`${task(paper, paper.page.types.number)}
      <p class="answer">${blank} ${written(unit ?? '', lang)}</p>`,
  key(question, paper) {
    const { tolerance, value } = question.key;
    const off =
      tolerance && 'percent' in tolerance ? Math.abs(value * tolerance.percent) / 100 : tolerance?.absolute;
    const at = (it: number): string => paper.words.number(Number(it.toPrecision(12)));
    return [
      html`${written(quantity(question, value, paper.words), question.lang)}
      ${off ? remark(paper, paper.page.range(at(value - off), at(value + off))) : nothing}`,
    ];
  },
};
