import { quizAttributes, scriptTag } from '../surfaces/element.js';
import { frameTag } from '../surfaces/frame.js';
import type { Material, Page } from '../surfaces/index.js';
import { startTag } from '../surfaces/markup.js';
import { linkTo } from '../surfaces/placeholder.js';
import { Markup, markup } from '../markup.js';
import type { State } from './state.js';

/** The page that the address asks for, else the first: `?page=quiz/quick/en/`. */
export function chosenPage({ pages }: Material, address: URL): Page | undefined {
  return pages.find(({ folder }) => folder === address.searchParams.get('page')) ?? pages[0];
}

/** One quiz in one language as each surface shows it: in a page, on a phone, on paper. */
export function surfaceViews(material: Material, page: Page, { messages }: State): Markup {
  const said = messages.preview;
  return markup`<section id="surfaces"><h2>${said.surfaces}</h2>
${choice(material, page, said.choose)}
<div class="views">
<div class="view wide"><h3>${said.element}</h3>
${element(material, page)}</div>
<div class="view"><h3>${said.phone}</h3>
<div class="phone">${phone(material, page)}</div></div>
<div class="view wide"><h3>${said.print}</h3>
${new Markup(startTag('iframe', { class: 'sheet', src: `${page.folder}print.html`, title: said.print, loading: 'lazy' }))}</iframe></div>
</div>
<p><a href="${page.folder}">${said.ownPage}</a></p></section>
`;
}

function choice({ pages }: Material, chosen: Page, label: string): Markup | undefined {
  if (pages.length < 2) return undefined;
  return markup`<nav aria-label="${label}"><ul>
${pages.map((page) => {
  const { edition, folder, quiz } = page;
  const current = page === chosen ? markup` aria-current="page"` : '';
  return markup`<li><a href="/?page=${encodeURIComponent(folder)}"${current}><span lang="${edition.language}">${quiz.title}</span> <span class="soft">${edition.language}</span></a></li>
`;
})}</ul></nav>`;
}

function element(material: Material, page: Page): Markup {
  const attributes = { ...quizAttributes(page, material), seed: material.options.seed, 'heading-level': '4' };
  return new Markup(`${startTag('news-quiz', attributes)}<p>${linkTo(page, material)}</p></news-quiz>`);
}

/** The frame in the width of a phone, with the questions that the element beside it has. */
function phone(material: Material, page: Page): Markup {
  const seed = encodeURIComponent(material.options.seed);
  return new Markup(frameTag(page, material, { src: `${page.folder}frame.html?seed=${seed}` }));
}

/** The scripts that the views need. */
export function surfaceScripts(material: Material): Markup {
  const names = ['news-quiz.js', 'resize.js'].filter((name) => material.integrity[name] !== undefined);
  return new Markup(names.map((name) => scriptTag(name, material)).join('\n'));
}
