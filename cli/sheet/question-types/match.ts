import { html } from 'lit';
import { blank, inOrder, letterAt, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const match: SheetPart<'match'> = ({ items, lang, options, reuse }, paper) =>
  html`${task(paper.page.types[reuse ? 'reuse' : 'match'])}
    <div class="columns">
      <ul class="ticks">
        ${items.map((item) => html`<li>${blank} ${written(item.text, item.lang ?? lang)}</li>`)}
      </ul>
      <ul class="ticks">
        ${inOrder(options, paper).map(
          (option, index) =>
            html`<li><b>${letterAt(index)}</b> ${written(option.text, option.lang ?? lang)}</li>`,
        )}
      </ul>
    </div>`;
