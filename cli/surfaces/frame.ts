import { directionOf } from '../../src/index.js';
import { messagesAround } from '../../src/locales/languages.js';
import { scriptTag } from './element.js';
import { escapeMarkup, startTag } from './markup.js';
import { linkTo } from './placeholder.js';
import type { Material, OutputFile, Page, Snippet, Surface } from './surface.js';

/** A page with nothing but the quiz, to be shown in a frame that takes its height from it. */
export const frame: Surface = {
  name: 'frame',
  summary: 'A page for an iframe, and the script that gives the frame its height',
  files: (material) =>
    material.pages.map((page): OutputFile => ({
      path: `${page.folder}frame.html`,
      content: framePage(page, material),
    })),
  snippets: (material) => [
    {
      title: 'The script, once in the template of the site',
      text: 'It gives each frame the height of its quiz. Without it, readers scroll in the frame.',
      code: scriptTag('resize.js', material),
    },
    ...material.pages.map((page) => snippet(page, material)),
  ],
};

/** Until the script says otherwise, and where there is none: about the height of a question. */
export const HEIGHT = 640;

/** The tag of a frame. The sandbox keeps it from everything but its script, and lets it open links in new windows. */
export function frameTag(page: Page, { address }: Material, more: Record<string, string> = {}): string {
  const { edition, folder, quiz } = page;
  const attributes = {
    src: address(`${folder}frame.html`),
    title: messagesAround(edition.language).quiz(quiz.title),
    width: '100%',
    height: `${HEIGHT}`,
    frameborder: '0',
    ...more,
  };
  return `${startTag('iframe', attributes)}</iframe>`;
}

function snippet(page: Page, material: Material): Snippet {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return {
    title: `${page.quiz.title} (${page.edition.language})`,
    text: 'Put it where the quiz is to stand.',
    code: frameTag(page, material, { loading: 'lazy', sandbox }),
  };
}

/**
 * The bank stands in the page: in a sandbox, the page may fetch nothing, not even from its own host. For the same reason
 * its scripts carry no hash, which would have them asked for across origins. All is seen from the folder that was built,
 * pictures too.
 */
function framePage(page: Page, material: Material): string {
  const { edition, folder, quiz } = page;
  const { language } = edition;
  const up = '../'.repeat(folder.split('/').length - 1);
  const attributes = {
    quiz: quiz.id,
    lang: edition.original ? undefined : language,
    'heading-level': '2',
  };
  return `<!doctype html>
${startTag('html', { lang: language, dir: directionOf(language) })}
<head>
<meta charset="utf-8">
<base href="${up}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(messagesAround(language).quiz(quiz.title))}</title>
<style>body{margin:0}</style>
<script src="frame.js" defer></script>
<script src="news-quiz.js" defer></script>
</head>
<body>
${startTag('news-quiz', attributes)}
${banksIn(page, material)}
<p>${linkTo(page, { ...material, address: (path) => path })}</p>
</news-quiz>
</body>
</html>
`;
}

/** The bank and, where the page is in another language than the bank, its translation, as scripts that are not run. */
function banksIn({ edition }: Page, { bankFiles }: Material): string {
  const paths = ['bank.json', ...(edition.original ? [] : [`translations/${edition.language}.json`])];
  return paths
    .flatMap((path) => {
      const content = bankFiles.find((file) => file.path === path)?.content;
      if (typeof content !== 'string') return [];
      const lang = path === 'bank.json' ? undefined : edition.language;
      const start = startTag('script', { type: 'application/json', lang });
      return [`${start}${content.trim().replaceAll('<', '\\u003c')}</script>`];
    })
    .join('\n');
}
