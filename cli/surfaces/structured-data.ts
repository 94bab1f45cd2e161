import { wordsFor } from '../../src/index.js';
import { questionsOn } from '../material/page-questions.js';
import { rightAnswer } from '../material/right-answer.js';
import type { Material, Page, Surface } from './surface.js';

/**
 * The quiz as schema.org `Quiz` in JSON-LD, as search engines read it: https://schema.org/Quiz, and
 * https://developers.google.com/search/docs/appearance/structured-data/education-qa for what they ask for. It shows the
 * right answers to whoever looks into the page, so nothing of it is written unless it is asked for.
 */
export const structuredData: Surface = {
  name: 'structured-data',
  summary: 'The quiz as schema.org Quiz for search engines; shows the right answers',
  optIn: true,
  warning: 'structured-data: the right answers can be read in the pages, also before the quiz is played',
  head: scriptOf,
  snippets: (material) =>
    material.pages.map((page) => ({
      title: `${page.quiz.title} (${page.edition.language})`,
      text: 'Put it anywhere into a page that readers can play the quiz on. The right answers stand in it.',
      code: scriptOf(page, material),
    })),
};

function scriptOf(page: Page, material: Material): string {
  return `<script type="application/ld+json">${inScript(quizData(page, material))}</script>`;
}

/** A question that nobody can be wrong about has no accepted answer, and is no part of what is told. */
export function quizData(page: Page, material: Material): Record<string, unknown> {
  const { edition, folder, quiz } = page;
  const { address, options } = material;
  const words = wordsFor(edition.language);
  const parts = questionsOn(page, material).flatMap((question) => {
    const text = rightAnswer(question, words).join('\n');
    const answer = {
      '@type': 'Answer',
      text,
      comment: { '@type': 'Comment', text: question.key.explanation },
    };
    const part = { '@type': 'Question', eduQuestionType: 'Flashcard', text: question.prompt };
    return text === '' ? [] : [{ ...part, acceptedAnswer: answer }];
  });
  return {
    '@context': 'https://schema.org/',
    '@type': 'Quiz',
    name: quiz.title,
    ...(options.base && { url: address(folder) }),
    inLanguage: edition.language,
    about: { '@type': 'Thing', name: edition.bank.title },
    ...basisOf(page),
    hasPart: parts,
  };
}

/** The articles that have an address. */
function basisOf({ edition: { bank } }: Page): Record<string, unknown> {
  const articles = bank.sources.flatMap(({ headline, publisher, url }) =>
    url === undefined
      ? []
      : [
          {
            '@type': 'NewsArticle',
            url,
            ...(headline !== undefined && { headline }),
            ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
          },
        ],
  );
  return articles.length > 0 ? { isBasedOn: articles } : {};
}

/** JSON that ends no script early, whatever texts are in it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
