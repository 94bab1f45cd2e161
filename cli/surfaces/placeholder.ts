import { pickQuestions, wordsFor } from '../../src/index.js';
import { messagesAround } from '../../src/locales/languages.js';
import { escapeMarkup, startTag } from './markup.js';
import type { Material, Page, Snippet, Surface } from './surface.js';

/** A figure with a link that a content management system leaves alone; `loader.js` makes a quiz of it. */
export const placeholder: Surface = {
  name: 'placeholder',
  summary: 'A link that any CMS keeps, and the script that makes a quiz of it',
  snippets: (material) => [
    {
      title: 'The loader, once in the template of the site',
      text:
        'It makes quizzes of the links below as readers come near them. With data-start="click" it asks nothing of ' +
        'the host of the quizzes before a reader clicks; then it has to come from the site itself.',
      code: loaderTag(material),
    },
    ...material.pages.map((page) => snippet(page, material)),
  ],
};

/** What a link to a quiz says: it has to do where there is nothing but the link, in a feed or a mail. */
export function linkText({ edition: { bank, language }, quiz }: Page, { options }: Material): string {
  const around = messagesAround(language);
  const { length } = pickQuestions(bank, quiz, options.seed);
  return `${around.quiz(quiz.title)} (${around.inBrowser(wordsFor(language).questions(length))})`;
}

/** A link to the page of a quiz; `from` is the folder that it stands in. */
export function linkTo(page: Page, material: Material, from = ''): string {
  const start = startTag('a', { href: material.address(page.folder, from) });
  return `${start}${escapeMarkup(linkText(page, material))}</a>`;
}

/** The tag of the loader; `from` is the folder of the page. */
export function loaderTag({ address, integrity, options }: Material, from = ''): string {
  const attributes = {
    src: address('loader.js', from),
    integrity: integrity['loader.js'],
    crossorigin: options.base && 'anonymous',
    'data-integrity': integrity['news-quiz.js'],
    async: true,
  };
  return `${startTag('script', attributes)}</script>`;
}

function snippet(page: Page, material: Material): Snippet {
  return {
    title: `${page.quiz.title} (${page.edition.language})`,
    text: 'Keep it on one line: editors put paragraphs around lines.',
    code: `${startTag('figure', { class: 'newsquiz', 'data-newsquiz': '1' })}${linkTo(page, material)}</figure>`,
  };
}
