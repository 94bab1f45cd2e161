import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice } from '../../src/index.js';
import { bankText } from '../shared/bank-text.js';
import { picture } from '../shared/picture.js';
import type { QuestionView } from './view.js';

/**
 * An item or an option as the bank has it: its text in its language, with its picture above where it has one, both in one
 * box then. The text alone is the label of the control whose id is given; the picture is told beside it.
 */
export function shownChoice(
  { media, question }: QuestionView,
  choice: Choice | undefined,
  control?: string,
): TemplateResult {
  const { image, lang = question.lang, text } = choice ?? {};
  const words = bankText(text, lang);
  const shown = control === undefined ? words : html`<label for=${control}>${words}</label>`;
  return image ? html`<span class="pictured">${picture(image, media, lang)}${shown}</span>` : shown;
}
