import { html, nothing } from 'lit';
import { piecesOf, solution, textIn } from '../../../src/index.js';
import { alsoRight, blank, mark, said, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

/** The running text with numbered gaps, and below it what to choose from for those that are not written freely. */
export const cloze: SheetPart<'cloze'> = {
  set(question, paper) {
    const { lang } = question;
    const pieces = piecesOf(question);
    const gaps = gapsIn(question);
    return html`${task(paper, paper.page.types.cloze)}
      <p class="running" lang=${lang ?? nothing} dir="auto">
        ${pieces.map(
          ({ gap, text }) =>
            html`${text}${gap ? html`<sup>(${gaps.indexOf(gap) + 1})</sup>${blank}` : nothing}`,
        )}
      </p>
      <ul class="ticks">
        ${gaps.map(({ options }, index) =>
          options
            ? html`<li>
                <b>${said(paper, paper.page.gap(index + 1))}</b>
                ${options.map(
                  (option, place) =>
                    html`${place > 0 ? ' / ' : nothing}${written(option.text, option.lang ?? lang)}`,
                )}
              </li>`
            : nothing,
        )}
      </ul>`;
  },
  key(question, paper) {
    const right = solution(question) as Record<string, string>;
    return gapsIn(question).map(
      (gap, index) =>
        html`${mark(`(${index + 1})`)} ${written(textIn(gap, right), question.lang)}
        ${alsoRight(question.key.accept?.[gap.id], paper, question.lang)}`,
    );
  },
};

/** In the order of the text. */
function gapsIn(question: Parameters<typeof piecesOf>[0]) {
  return piecesOf(question).flatMap(({ gap }) => gap ?? []);
}
