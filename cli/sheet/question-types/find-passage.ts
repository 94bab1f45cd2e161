import { html, nothing } from 'lit';
import { rightOf, task, ticks, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

export const findPassage: SheetPart<'find-passage'> = {
  set: ({ lang, passages, relation, statement }, paper) =>
    html`${task(paper, paper.page.types[relation])}
    ${statement === undefined ? nothing : html`<p class="stated">${written(statement, lang)}</p>`}
    ${ticks(passages, paper, lang)}`,
  key: ({ key, lang, passages }) => rightOf(passages, [key.passage], lang),
};
