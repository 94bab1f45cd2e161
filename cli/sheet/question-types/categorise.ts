import { html } from 'lit';
import { box, inOrder, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const categorise: SheetPart<'categorise'> = ({ groups, items, lang }, paper) =>
  html`${task(paper.page.types.categorise)}
    <table>
      <thead>
        <tr>
          <td></td>
          ${groups.map((group) => html`<th scope="col">${written(group.text, group.lang ?? lang)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${inOrder(items, paper).map(
          (item) =>
            html`<tr>
              <th scope="row">${written(item.text, item.lang ?? lang)}</th>
              ${groups.map(() => html`<td>${box}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
