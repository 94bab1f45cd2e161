import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choice, Image, Words } from '../../src/index.js';
import type { PageWords } from '../words/index.js';

/** What the questions of a sheet are set with. */
export interface Paper {
  /** Of the elements, in the language of the sheet. */
  readonly words: Words;
  /** Of the pages. */
  readonly page: PageWords;
  /** The address of a picture that the bank names. */
  readonly media: (src: string) => string;
  /** The ids of a question's choices in the order in which they are shown. */
  readonly order: readonly string[];
}

/** A text of the bank, in its own language and direction. */
export function written(text: string, lang?: string): TemplateResult {
  return html`<span lang=${lang ?? nothing} dir="auto">${text}</span>`;
}

/** The letter of a choice at a place, from 0. */
export function letterAt(place: number): string {
  return String.fromCodePoint(65 + place);
}

/** Choices in the order in which they are shown. */
export function inOrder<T extends { readonly id: string }>(choices: readonly T[], { order }: Paper): T[] {
  return [...choices].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** A box to be ticked. */
export const box: TemplateResult = html`<span class="box"></span>`;

/** A short place to write on, in a line of text. */
export const blank: TemplateResult = html`<span class="blank"></span>`;

/** Lines to write on. */
export function lines(count: number): TemplateResult {
  return html`<div class="lines">${Array.from({ length: count }, () => html`<p class="rule"></p>`)}</div>`;
}

/** What there is to do, in a sentence. */
export function task(text: string): TemplateResult {
  return html`<p class="task">${text}</p>`;
}

/** Choices to be ticked, each with its letter. */
export function ticks(
  choices: readonly Pick<Choice, 'id' | 'text' | 'lang' | 'image'>[],
  paper: Paper,
  lang: string | undefined,
): TemplateResult {
  return html`<ul class="ticks boxes">
    ${choices.map(
      (choice, index) =>
        html`<li>
          ${box} <b>${letterAt(index)}</b> ${written(choice.text, choice.lang ?? lang)}
          ${choice.image ? figure(choice.image, paper, choice.lang ?? lang) : nothing}
        </li>`,
    )}
  </ul>`;
}

/** A picture of the bank with its credit. */
export function figure(
  { alt, credit, height, src, width }: Image,
  { media }: Paper,
  lang?: string,
): TemplateResult {
  return html`<span class="figure">
    <img src=${media(src)} alt=${alt} lang=${lang ?? nothing} width=${width} height=${height} />
    ${credit === undefined ? nothing : html`<small>${written(credit, lang)}</small>`}
  </span>`;
}

/** A line from one end to another with a stroke at each place, in shares of it. */
export function scale(from: string, to: string, strokes: number): TemplateResult {
  const places = Array.from({ length: strokes + 1 }, (_, index) => `${(100 * index) / strokes}%`);
  return html`<div class="scale">
    <svg height="40" aria-hidden="true">
      <line x2="100%" y1="20" y2="20" />
      ${places.map((x) => svg`<line x1=${x} x2=${x} y1="14" y2="26" />`)}
    </svg>
    <p class="ends"><span>${from}</span><span>${to}</span></p>
  </div>`;
}
