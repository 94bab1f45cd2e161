import { html } from 'lit';
import { answersOf } from '../../../src/index.js';
import { box, task } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const trueFalse: SheetPart<'true-false'> = {
  set(question, paper) {
    const { answers } = paper.words.types['true-false'];
    return html`${task(paper, paper.page.types['true-false'])}
      <ul class="ticks in-row">
        ${answersOf(question).map((answer) => html`<li>${box} ${answers[answer]}</li>`)}
      </ul>`;
  },
  key: ({ key }, { words }) => [html`${words.types['true-false'].answers[key.answer]}`],
};
