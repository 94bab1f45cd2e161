import { html } from 'lit';
import { momentLabel, momentsOf } from '../../../src/index.js';
import { blank, inOrder, letterAt, scale, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const timeline: SheetPart<'timeline'> = (question, paper) => {
  const { events, from, lang, to } = question;
  const { language } = paper.words;
  const label = (moment: string): string => momentLabel(question, moment, language);
  return html`${task(paper.page.types.timeline)}
    ${scale(label(from), label(to), momentsOf(question).length - 1)}
    <ul class="ticks">
      ${inOrder(events, paper).map(
        (event, index) =>
          html`<li class="answer">
            <b>${letterAt(index)}</b> ${written(event.text, event.lang ?? lang)} ${blank}
          </li>`,
      )}
    </ul>`;
};
