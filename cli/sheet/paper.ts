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

/** Words of the page, which are in English where the page has none of its own language. */
export function said({ page }: Pick<Paper, 'page'>, text: string): TemplateResult {
  return written(text, page.language);
}

/** What there is to do, in a sentence. */
export function task(paper: Paper, text: string): TemplateResult {
  return html`<p class="task">${said(paper, text)}</p>`;
}

/** The text of a choice with what is to be filled in behind it, and below its picture. */
export function shown(
  { image, text, lang }: Choice,
  paper: Paper,
  language: string | undefined,
  behind?: TemplateResult,
): TemplateResult {
  return html`${written(text, lang ?? language)} ${behind}
  ${image ? figure(image, paper, lang ?? language) : nothing}`;
}

/** The letter or number of a line in the key. */
export function mark(letter: string): TemplateResult {
  return html`<b>${letter}</b>`;
}

/** What is to be known of a line in the key besides. */
export function remark(paper: Paper, text: string, forms?: TemplateResult): TemplateResult {
  return html`<i>${said(paper, text)} ${forms}</i>`;
}

/** Those of some choices that are right, by the letters that the sheet gives them. */
export function rightOf(
  choices: readonly Pick<Choice, 'id' | 'text' | 'lang'>[],
  right: readonly string[],
  language: string | undefined,
): TemplateResult[] {
  return choices.flatMap(({ id, lang, text }, place) =>
    right.includes(id) ? [html`${mark(letterAt(place))} ${written(text, lang ?? language)}`] : [],
  );
}

/** The forms of a typed answer that are right as well as the first. */
export function alsoRight(
  [, ...forms]: readonly string[] = [],
  paper: Paper,
  language: string | undefined,
): TemplateResult | undefined {
  if (forms.length === 0) return undefined;
  return remark(paper, paper.page.alsoRight, written(forms.join(' / '), language));
}

/** Choices to be ticked, each with its letter. */
export function ticks(
  choices: readonly Pick<Choice, 'id' | 'text' | 'lang' | 'image'>[],
  paper: Paper,
  lang: string | undefined,
): TemplateResult {
  return html`<ul class="ticks boxes">
    ${choices.map(
      (choice, index) => html`<li>${box} <b>${letterAt(index)}</b> ${shown(choice, paper, lang)}</li>`,
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

/** Characters of labels that fit below one line. */
const ROOM = 66;

/** A line with a stroke at each of some places, named below it: each of them where there is room, else its ends. */
export function scale(labels: readonly string[]): TemplateResult {
  const strokes = labels.length - 1;
  const places = labels.map((_, index) => `${(100 * index) / strokes}%`);
  const named = labels.join(' ').length > ROOM ? [labels[0], labels.at(-1)] : labels;
  return html`<div class="scale">
    <svg height="40" aria-hidden="true">
      <line x2="100%" y1="20" y2="20" />
      ${places.map((x) => svg`<line x1=${x} x2=${x} y1="14" y2="26" />`)}
    </svg>
    <p class="places">${named.map((label) => html`<span>${label}</span>`)}</p>
  </div>`;
}
