import { html } from 'lit';
import { box, inOrder, shown, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const categorise: SheetPart<'categorise'> = {
  set: ({ groups, items, lang }, paper) =>
    html`${task(paper, paper.page.types.categorise)}
      <table>
        <thead>
          <tr>
            <td></td>
            ${groups.map((group) => html`<th scope="col">${shown(group, paper, lang)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inOrder(items, paper).map(
            (item) =>
              html`<tr>
                <th scope="row">${shown(item, paper, lang)}</th>
                ${groups.map(() => html`<td>${box}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`,
  key: ({ groups, items, key, lang }, paper) =>
    inOrder(items, paper).flatMap((item) =>
      groups
        .filter(({ id }) => id === key.groups[item.id])
        .map(
          (group) =>
            html`${written(item.text, item.lang ?? lang)} – ${written(group.text, group.lang ?? lang)}`,
        ),
    ),
};
