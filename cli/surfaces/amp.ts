import { messagesAround } from '../../src/locales/languages.js';
import { frameTag, HEIGHT } from './frame.js';
import { escapeMarkup, startTag } from './markup.js';
import { linkTo } from './placeholder.js';
import type { Material, Page, Snippet, Surface } from './surface.js';

/** The tag by which a page in AMP shows the page for a frame. It takes https: addresses only. */
export const amp: Surface = {
  name: 'amp',
  summary: 'The tag for pages in AMP (needs --base)',
  snippets: (material) =>
    material.options.base ? material.pages.map((page) => snippet(page, material)) : [],
};

function snippet(page: Page, material: Material): Snippet {
  const { language } = page.edition;
  const more = escapeMarkup(messagesAround(language).showWhole);
  const tag = frameTag(page, material, {
    width: 'auto',
    height: `${HEIGHT}`,
    layout: 'fixed-height',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    resizable: '',
  });
  const inside = [
    `  ${startTag('div', { overflow: true, tabindex: '0', role: 'button' })}${more}</div>`,
    `  ${startTag('div', { placeholder: true })}${linkTo(page, material)}</div>`,
  ];
  return {
    title: `${page.quiz.title} (${language})`,
    text: 'The page needs the script of amp-iframe, and may show it only below its first 600 pixels.',
    code: tag
      .replace(/^<iframe/, '<amp-iframe')
      .replace('></iframe>', `>\n${inside.join('\n')}\n</amp-iframe>`),
  };
}
