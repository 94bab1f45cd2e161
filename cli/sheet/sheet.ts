import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { arrange, directionOf, pointsOf, policyOf, wordsFor } from '../../src/index.js';
import type { Bank, Question } from '../../src/index.js';
import { questionsOn } from '../material/page-questions.js';
import type { Material, Page } from '../surfaces/surface.js';
import { pageWordsFor, type PageWords } from '../words/index.js';
import { said, written, type Paper } from './paper.js';
import { onPaper } from './question-types/index.js';

/** A question with its number, and what it is set with. */
interface Entry {
  readonly number: number;
  readonly question: Question;
  readonly paper: Paper;
}

/**
 * All questions of a quiz with places for the answers, as the quiz asks them with the seed of the build. `answers` adds what
 * is right: behind a `details` for each question on a screen, and as a key at the end, which a page shows where it is wanted.
 */
export function sheet(page: Page, material: Material, answers: boolean): TemplateResult {
  const { bank, language } = page.edition;
  const words = pageWordsFor(language);
  const entries = entriesOf(page, material, words);
  const { intro, title } = page.quiz;
  return html`<section class="sheet" lang=${language} dir=${directionOf(language)}>
    <p class="kicker">${said({ page: words }, words.worksheet)}: ${bank.title}</p>
    <h2>${written(title)}</h2>
    ${articles(bank)} ${fields(entries, words)}
    ${intro === undefined ? nothing : html`<p>${written(intro)}</p>`}
    <ol>
      ${entries.map(
        (entry) =>
          html`<li class="question">
            ${heading(entry)} ${onPaper(entry.question).set(entry.question, entry.paper)}
            ${answers ? reveal(entry) : nothing}
          </li>`,
      )}
    </ol>
    <p class="terms">${said({ page: words }, words.licence(bank.licence))}</p>
    ${answers ? key(entries, words) : nothing}
  </section>`;
}

function entriesOf(page: Page, material: Material, words: PageWords): Entry[] {
  const { address, bank, options } = material;
  const { edition, folder, quiz } = page;
  const seed = policyOf(quiz).shuffle ? options.seed : undefined;
  return questionsOn(page, material).map((question, index) => {
    const original = bank.questions.find(({ id }) => id === question.id) ?? question;
    const paper = {
      words: wordsFor(edition.language),
      page: words,
      order: arrange(original, seed),
      media: (src: string): string => (src.startsWith('https:') ? src : address(src, folder)),
    };
    return { number: index + 1, question, paper };
  });
}

/** The articles that it is about, those in its language if there are any: a sheet lies beside them. */
function articles({ language, sources }: Bank): TemplateResult[] {
  const named = sources.filter(({ agency, headline, publisher }) => headline ?? publisher ?? agency);
  const own = named.filter((source) => source.language === language);
  return (own.length > 0 ? own : named).map(
    ({ agency, headline, language: lang, publisher }) =>
      html`<p class="source">${written([headline, publisher, agency].filter(Boolean).join(' – '), lang)}</p>`,
  );
}

/** Who has filled it in, and how many points that was. */
function fields(entries: readonly Entry[], words: PageWords): TemplateResult {
  const worth = entries.reduce((sum, { question }) => sum + pointsOf(question), 0);
  return html`<p class="fields">
    ${[words.name, words.group, words.date].map((field) => html`<span>${said({ page: words }, field)}</span>`)}
    ${worth > 0 ? html`<span class="points">${said({ page: words }, words.points(worth))}</span>` : nothing}
  </p>`;
}

function heading({ number, paper, question }: Entry): TemplateResult {
  const worth = pointsOf(question);
  return html`<h3>
    <span>${number}.</span> ${written(question.prompt, question.lang)}
    ${worth > 0 ? html`<small>${said(paper, paper.page.points(worth))}</small>` : nothing}
  </h3>`;
}

/** What is right, and why. */
function solved({ paper, question }: Entry): TemplateResult {
  const right = onPaper(question).key(question, paper);
  return html`<div class="solved">
    ${right.map((line) => html`<p class="right">${line}</p>`)}
    <p>${written(question.key.explanation, question.lang)}</p>
  </div>`;
}

function reveal(entry: Entry): TemplateResult {
  return html`<details>
    <summary>${said(entry.paper, entry.paper.page.showAnswer)}</summary>
    ${solved(entry)}
  </details>`;
}

function key(entries: readonly Entry[], words: PageWords): TemplateResult {
  return html`<section class="key">
    <h2>${said({ page: words }, words.answers)}</h2>
    <ol>
      ${entries.map(
        (entry) =>
          html`<li>
            <span>${entry.number}.</span>
            ${solved(entry)}
          </li>`,
      )}
    </ol>
  </section>`;
}
