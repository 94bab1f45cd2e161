import { documentOf } from '../ready/document.js';
import { pageStyles, sheetPageStyles } from '../ready/page.styles.js';
import { markupOf } from '../../server/render.js';
import { squeezed } from '../../server/shadow-renderer.js';
import type { Styles } from '../ready/styles.js';
import { escapeMarkup, startTag } from '../surfaces/markup.js';
import { linkText, linkTo } from '../surfaces/placeholder.js';
import type { Material, Page } from '../surfaces/surface.js';
import { pageWordsFor } from '../words/index.js';
import { sheet } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';

/**
 * All questions on one page, to be read and to be printed as a worksheet: A4 and Letter alike, since nothing on it has the
 * width of a paper. With the answers there is a key behind it, which is printed if it is ticked; that needs no script.
 */
export async function sheetPage(page: Page, material: Material, styles: Styles): Promise<string> {
  const { edition, folder, quiz } = page;
  const { answers } = material.options;
  const words = pageWordsFor(edition.language);
  const tag = (css: string): string => styles.tag(squeezed(css), folder);
  const choice = [
    startTag('input', { type: 'checkbox', id: 'with-key', autocomplete: 'off' }),
    `${startTag('label', { for: 'with-key' })}${escapeMarkup(words.withKey)}</label>`,
  ];
  return documentOf({
    language: edition.language,
    title: `${words.worksheet}: ${quiz.title} – ${edition.bank.title}`,
    description: linkText(page, material),
    head: [tag(pageStyles + sheetStyles + sheetPageStyles)],
    main: [
      `<header>
<h1>${escapeMarkup(edition.bank.title)}</h1>
<p>${linkTo(page, material, folder)}</p>
<p class="soft">${escapeMarkup(words.hint)}</p>
</header>`,
      ...(answers ? choice : []),
      await markupOf(sheet(page, material, answers), tag),
    ],
  });
}
