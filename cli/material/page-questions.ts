import { pickQuestions, type Question } from '../../src/index.js';
import type { Material, Page } from '../surfaces/surface.js';

/** The questions of a page's quiz as its author wrote them, as they come up with the seed of the build. */
export function askedOn({ quiz }: Page, { bank, options }: Material): Question[] {
  const original = bank.quizzes.find(({ id }) => id === quiz.id) ?? quiz;
  return pickQuestions(bank, original, options.seed);
}

/** The same questions in the language of the page. */
export function questionsOn(page: Page, material: Material): Question[] {
  const shown = new Map(page.edition.bank.questions.map((question) => [question.id, question]));
  return askedOn(page, material).map((question) => shown.get(question.id) ?? question);
}
