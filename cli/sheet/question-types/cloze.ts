import { html, nothing } from 'lit';
import { piecesOf } from '../../../src/index.js';
import { blank, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

/** The running text with numbered gaps, and below it what to choose from for those that are not written freely. */
export const cloze: SheetPart<'cloze'> = (question, { page }) => {
  const { lang } = question;
  const pieces = piecesOf(question);
  const gaps = pieces.flatMap(({ gap }) => gap ?? []);
  return html`${task(page.types.cloze)}
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
              <b>${page.gap(index + 1)}</b>
              ${options.map(
                (option, place) =>
                  html`${place > 0 ? ' / ' : nothing}${written(option.text, option.lang ?? lang)}`,
              )}
            </li>`
          : nothing,
      )}
    </ul>`;
};
