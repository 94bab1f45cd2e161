import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice } from '../../src/index.js';
import { bankText } from '../shared/bank-text.js';
import { picture } from '../shared/picture.js';
import type { QuestionView } from './view.js';

/** An item or an option as the bank has it: its text in its language, with its picture above where it has one. */
export function shownChoice({ media, question }: QuestionView, choice: Choice | undefined): TemplateResult {
  const { image, lang = question.lang, text } = choice ?? {};
  return html`${image ? picture(image, media, lang) : nothing}${bankText(text, lang)}`;
}
