import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrange, directionOf, pointsOf, policyOf, wordsFor } from '../../src/index.js';
import type { Question, Words } from '../../src/index.js';
import { questionsOn } from '../material/page-questions.js';
import { rightAnswer } from '../material/right-answer.js';
import type { Material, Page } from '../surfaces/surface.js';
import { pageWordsFor, type PageWords } from '../words/index.js';
import { written, type Paper } from './paper.js';
import { answerOnPaper } from './question-types/index.js';

/** What a sheet is set from. */
interface Setting {
  readonly words: Words;
  readonly page: PageWords;
  /** The questions in the order in which the quiz asks them, in the language of the sheet. */
  readonly questions: readonly Question[];
}

/**
 * All questions of a quiz with places for the answers, as the quiz asks them with the seed of the build. `answers` adds what
 * is right: behind a `details` for each question on a screen, and as a key at the end, which a page shows where it is wanted.
 */
export function sheet(page: Page, material: Material, answers: boolean): TemplateResult {
  const { edition, quiz } = page;
  const setting: Setting = {
    words: wordsFor(edition.language),
    page: pageWordsFor(edition.language),
    questions: questionsOn(page, material),
  };
  const { intro, title } = quiz;
  return html`<section class="sheet" lang=${edition.language} dir=${directionOf(edition.language)}>
    <p class="kicker">${setting.page.worksheet}: ${edition.bank.title}</p>
    <h2>${written(title)}</h2>
    ${fields(setting.page)} ${intro === undefined ? nothing : html`<p>${written(intro)}</p>`}
    <ol>
      ${setting.questions.map((question, index) => {
        const paper = paperOf(question, setting, page, material);
        return html`<li class="question">
          ${heading(question, index, setting.page)} ${answerOnPaper(question, paper)}
          ${answers ? reveal(question, setting) : nothing}
        </li>`;
      })}
    </ol>
    ${answers ? key(setting) : nothing}
  </section>`;
}

function paperOf(
  question: Question,
  { page, words }: Setting,
  { folder, quiz }: Page,
  material: Material,
): Paper {
  const { address, bank, options } = material;
  const original = bank.questions.find(({ id }) => id === question.id) ?? question;
  return {
    words,
    page,
    order: arrange(original, policyOf(quiz).shuffle ? options.seed : undefined),
    media: (src) => (src.startsWith('https:') ? src : address(src, folder)),
  };
}

/** Who has filled it in. */
function fields({ date, group, name }: PageWords): TemplateResult {
  return html`<p class="fields">
    <span class="name">${name}</span><span>${group}</span><span>${date}</span>
  </p>`;
}

function heading(question: Question, index: number, { points }: PageWords): TemplateResult {
  const worth = pointsOf(question);
  return html`<h3>
    <span>${index + 1}.</span> ${written(question.prompt, question.lang)}
    ${worth > 0 ? html`<small>${points(worth)}</small>` : nothing}
  </h3>`;
}

/** What is right, and why. */
function solved(question: Question, { words }: Setting): TemplateResult {
  return html`${rightAnswer(question, words).map((line) => html`<b>${written(line, question.lang)}</b> `)}
  ${written(question.key.explanation, question.lang)}`;
}

function reveal(question: Question, setting: Setting): TemplateResult {
  return html`<details>
    <summary>${setting.page.showAnswer}</summary>
    <p>${solved(question, setting)}</p>
  </details>`;
}

function key(setting: Setting): TemplateResult {
  return html`<section class="key">
    <h2>${setting.page.answers}</h2>
    <ol>
      ${setting.questions.map(
        (question, index) =>
          html`<li>
            <span>${index + 1}.</span>
            <p>${solved(question, setting)}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}
