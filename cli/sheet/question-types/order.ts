import { html } from 'lit';
import { blank, inOrder, mark, shown, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const order: SheetPart<'order'> = {
  set: ({ items, lang }, paper) =>
    html`${task(paper, paper.page.types.order)}
      <ul class="ticks blanks">
        ${inOrder(items, paper).map((item) => html`<li>${blank} ${shown(item, paper, lang)}</li>`)}
      </ul>`,
  key({ items, key, lang }, paper) {
    const numbers = numbersIn(key.order);
    return inOrder(items, paper).map(
      (item) => html`${mark(numbers.get(item.id) ?? '')} ${written(item.text, item.lang ?? lang)}`,
    );
  },
};

/** The number that is right for each item; two, as in "2–3", where it may be any from one to the other. */
function numbersIn(order: readonly (string | readonly string[])[]): ReadonlyMap<string, string> {
  let before = 0;
  const numbers = new Map<string, string>();
  for (const time of order) {
    const [first, ids] = [before + 1, [time].flat()];
    before += ids.length;
    for (const id of ids) numbers.set(id, ids.length > 1 ? `${first}–${before}` : String(first));
  }
  return numbers;
}
