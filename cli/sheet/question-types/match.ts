import { html } from 'lit';
import { blank, inOrder, letterAt, mark, shown, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const match: SheetPart<'match'> = {
  set: ({ items, lang, options, reuse }, paper) =>
    html`${task(paper, paper.page.types[reuse ? 'reuse' : 'match'])}
      <div class="columns">
        <ul class="ticks blanks">
          ${items.map((item) => html`<li>${blank} ${shown(item, paper, lang)}</li>`)}
        </ul>
        <ul class="ticks letters">
          ${inOrder(options, paper).map(
            (option, index) => html`<li><b>${letterAt(index)}</b> ${shown(option, paper, lang)}</li>`,
          )}
        </ul>
      </div>`,
  key: ({ items, key, lang, options }, paper) =>
    items.flatMap((item) =>
      inOrder(options, paper).flatMap((option, index) =>
        option.id === key.pairs[item.id]
          ? [
              html`${mark(letterAt(index))} ${written(item.text, item.lang ?? lang)} –
              ${written(option.text, option.lang ?? lang)}`,
            ]
          : [],
      ),
    ),
};
