import { html } from 'lit';
import { blank, inOrder, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const order: SheetPart<'order'> = ({ items, lang }, paper) =>
  html`${task(paper.page.types.order)}
    <ul class="ticks">
      ${inOrder(items, paper).map((item) => html`<li>${blank} ${written(item.text, item.lang ?? lang)}</li>`)}
    </ul>`;
