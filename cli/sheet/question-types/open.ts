import { html } from 'lit';
import { lengthOf } from '../../../src/index.js';
import { box, lines, task, written } from '../paper.js';
import type { SheetPart } from '../sheet-part.js';

/** Characters that a hand writes on one line, and how many lines there are at least and at most. */
const [PER_LINE, LEAST, MOST] = [60, 4, 12] as const;

export const open: SheetPart<'open'> = {
  set(question, paper) {
    const count = Math.ceil(lengthOf(question) / PER_LINE);
    return html`${task(paper, paper.page.types.open)} ${lines(Math.min(MOST, Math.max(LEAST, count)))}`;
  },
  /** The model, and what whoever marks the answer ticks. */
  key: ({ key, lang }) => [
    written(key.model, lang),
    ...key.criteria.map((it) => html`${box} ${written(it.text, it.lang ?? lang)}`),
  ],
};
