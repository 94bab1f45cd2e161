import { html } from 'lit';
import { answersOf } from '../../../src/index.js';
import { box, task } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const trueFalse: SheetPart<'true-false'> = (question, { page, words }) => {
  const { answers } = words.types['true-false'];
  return html`${task(page.types['true-false'])}
    <ul class="ticks in-row">
      ${answersOf(question).map((answer) => html`<li>${box} ${answers[answer]}</li>`)}
    </ul>`;
};
