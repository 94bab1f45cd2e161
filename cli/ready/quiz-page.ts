import { sheet } from '../sheet/sheet.js';
import { sheetStyles } from '../sheet/sheet.styles.js';
import { escapeMarkup, startTag } from '../surfaces/markup.js';
import { linkText } from '../surfaces/placeholder.js';
import type { Material, Page } from '../surfaces/surface.js';
import { pageWordsFor } from '../words/index.js';
import { builtQuiz } from './built-quiz.js';
import { documentOf } from './document.js';
import { pageStyles, quizPageStyles, withoutScript } from './page.styles.js';
import { markupOf } from '../../server/render.js';
import { squeezed } from '../../server/shadow-renderer.js';
import { startScript } from './start-script.js';
import type { Styles } from './styles.js';

/**
 * A page for one quiz: its first screen is there before any script. Behind it stands the sheet with all questions, for
 * paper and for readers without scripts.
 */
export async function quizPage(page: Page, material: Material, styles: Styles): Promise<string> {
  const { edition, folder, quiz } = page;
  const { answers } = material.options;
  const tag = (css: string): string => styles.tag(squeezed(css), folder);
  return documentOf({
    language: edition.language,
    title: `${quiz.title} – ${edition.bank.title}`,
    description: linkText(page, material),
    head: [
      tag(pageStyles + quizPageStyles + sheetStyles),
      `<noscript>${tag(withoutScript)}</noscript>`,
      material.head(page),
      startScript(material, folder),
    ],
    main: [
      header(page),
      await builtQuiz(page, material, { from: folder, headingLevel: 2, styles }),
      await markupOf(sheet(page, material, answers), tag),
      footer(page, material),
    ],
  });
}

/** What the quiz is about, with links to the articles that have an address. */
function header({ edition: { bank, language } }: Page): string {
  const { toArticle } = pageWordsFor(language);
  const links = bank.sources.flatMap(({ headline, publisher, url }) =>
    url === undefined
      ? []
      : [
          `<p>${startTag('a', { href: url })}${escapeMarkup(toArticle(headline ?? publisher ?? url))}</a></p>`,
        ],
  );
  return `<header>\n<h1>${escapeMarkup(bank.title)}</h1>\n${links.join('\n')}</header>`;
}

/** The sheet, the other languages, and under what terms the questions stand. */
function footer(page: Page, material: Material): string {
  const { edition, folder, quiz } = page;
  const { address, bank, pages } = material;
  const words = pageWordsFor(edition.language);
  const others = pages.filter((other) => other.quiz.id === quiz.id && other !== page);
  const links = [
    `<li>${startTag('a', { href: address(`${folder}print.html`, folder) })}${escapeMarkup(words.toSheet)}</a></li>`,
    ...others.map(({ edition: { language }, folder: to }) => {
      const label = escapeMarkup(pageWordsFor(language).otherLanguage(languageName(language)));
      return `<li>${startTag('a', { href: address(to, folder), hreflang: language, lang: language })}${label}</a></li>`;
    }),
  ];
  return `<footer>
<ul class="links">
${links.join('\n')}
</ul>
<p class="soft">${escapeMarkup(words.licence(bank.licence))}</p>
</footer>`;
}

/** The name of a language in that language: "Deutsch". */
function languageName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
