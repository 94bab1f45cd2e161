import { html, nothing } from 'lit';
import { minutesOff, momentLabel, momentsOf, type Question } from '../../../src/index.js';
import { blank, inOrder, letterAt, mark, type Paper, remark, scale, shown, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

type Timeline = Extract<Question, { type: 'timeline' }>;

export const timeline: SheetPart<'timeline'> = {
  set(question, paper) {
    const { events, lang } = question;
    const labels = momentsOf(question).map((moment) => momentLabel(question, moment, paper.words.language));
    return html`${task(paper, paper.page.types.timeline)} ${scale(labels)}
      <ul class="ticks">
        ${inOrder(events, paper).map(
          (event, index) =>
            html`<li class="answer"><b>${letterAt(index)}</b> ${shown(event, paper, lang, blank)}</li>`,
        )}
      </ul>`;
  },
  key: (question, paper) =>
    inOrder(question.events, paper).map(
      (event, index) =>
        html`${mark(letterAt(index))} ${written(event.text, event.lang ?? question.lang)} –
        ${whenIs(event.id, question, paper)}`,
    ),
};

/** When an event was, and from when to when it may be put. */
function whenIs(id: string, question: Timeline, paper: Paper) {
  const { at, tolerance = 0 } = question.key;
  const label = (moment: string): string => momentLabel(question, moment, paper.words.language);
  const near = momentsOf(question).filter(
    (moment) => Math.abs(minutesOff(question, { [id]: moment })[id] ?? NaN) <= tolerance,
  );
  const [first = '', last = ''] = [near[0], near.at(-1)];
  return html`${label(at[id] ?? '')}
  ${near.length > 1 ? remark(paper, paper.page.range(label(first), label(last))) : nothing}`;
}
