import { escapeMarkup, startTag } from './markup.js';
import type { Material, OutputFile, Page, Snippet, Surface } from './surface.js';

/** The script and the bank with all that stands beside it, and the two tags that play it in a page. */
export const element: Surface = {
  name: 'element',
  summary: 'The script, the bank, and the tag that plays it in any page',
  files: ({ bankFiles, integrity, scripts }: Material): OutputFile[] => [
    ...bankFiles,
    ...scripts,
    { path: 'integrity.json', content: `${JSON.stringify(integrity, null, 2)}\n` },
  ],
  snippets: (material) => material.pages.map((page) => snippet(page, material)),
};

function snippet(page: Page, material: Material): Snippet {
  return {
    title: `${page.quiz.title} (${page.edition.language})`,
    text: 'Put it where the quiz is to stand. The paragraph is what readers see without JavaScript.',
    code: `${scriptTag('news-quiz.js', material)}\n${quizTag(page, material)}`,
  };
}

/** The tag of a script that was built; it runs no other file than that. `from` is the folder of the page. */
export function scriptTag(file: string, { address, integrity, options }: Material, from = ''): string {
  const attributes = {
    src: address(file, from),
    integrity: integrity[file],
    crossorigin: options.base && 'anonymous',
    defer: true,
  };
  return `${startTag('script', attributes)}</script>`;
}

/** The attributes that play the quiz of a page; `from` is the folder of the page. */
export function quizAttributes(
  { edition, quiz }: Page,
  { address }: Material,
  from = '',
): Record<string, string | undefined> {
  return {
    src: address('bank.json', from),
    quiz: quiz.id,
    lang: edition.original ? undefined : edition.language,
  };
}

function quizTag(page: Page, material: Material): string {
  return [
    startTag('news-quiz', quizAttributes(page, material)),
    `  <p>${escapeMarkup(page.quiz.title)}</p>`,
    '</news-quiz>',
  ].join('\n');
}
