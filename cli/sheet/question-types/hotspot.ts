import { html, nothing, svg } from 'lit';
import { boxOf } from '../../../src/index.js';
import { figure, letterAt, rightOf, task, ticks, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

/** The picture with its areas, each with the letter that it has in the list. */
export const hotspot: SheetPart<'hotspot'> = {
  set({ areas, lang, picture }, paper) {
    const { credit, ...image } = picture;
    return html`${task(paper, paper.page.types.hotspot)}
      <div class="map">
        ${figure(image, paper, lang)}
        <svg aria-hidden="true">
          ${areas.map((area, index) => {
            const { height, rx, ry, width, x, y } = boxOf(area, picture);
            return svg`<rect x="${x}%" y="${y}%" width="${width}%" height="${height}%" rx="${rx}%" ry="${ry}%" />
            <circle cx="${x + width / 2}%" cy="${y + height / 2}%" r="11" />
            <text x="${x + width / 2}%" y="${y + height / 2}%" dy="5">${letterAt(index)}</text>`;
          })}
        </svg>
      </div>
      ${credit === undefined ? nothing : html`<small>${written(credit, lang)}</small>`}
      ${ticks(areas, paper, lang)}`;
  },
  key: ({ areas, key, lang }) => rightOf(areas, [key.area], lang),
};
