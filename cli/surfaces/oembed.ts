import { frameTag, HEIGHT } from './frame.js';
import { escapeMarkup, startTag } from './markup.js';
import { linkTo } from './placeholder.js';
import type { Material, OutputFile, Page, Surface } from './surface.js';

/**
 * Answers in the form of https://oembed.com/, as files, and the links by which the pages of quizzes name them. Whoever
 * pastes the address of a quiz into WordPress or another program that knows oEmbed gets the quiz in a frame.
 */
export const oembed: Surface = {
  name: 'oembed',
  summary: 'Answers for programs that embed a pasted address, such as WordPress (needs --base)',
  files: (material) =>
    material.options.base ? material.pages.flatMap((page) => answers(page, material)) : [],
  head: (page, material) =>
    material.options.base
      ? Object.entries(TYPES)
          .map(([ending, type]) => discovery(page, material, [ending, type]))
          .join('\n')
      : '',
  snippets: (material) =>
    material.pages.map((page) => ({
      title: `${page.quiz.title} (${page.edition.language})`,
      text: material.options.base
        ? 'Paste this address on a line of its own.'
        : 'Build with --base: an answer has to name whole addresses.',
      code: material.address(page.folder),
    })),
};

const TYPES = { json: 'application/json+oembed', xml: 'text/xml+oembed' };

function pathOf({ edition, quiz }: Page, ending: string): string {
  return `oembed/${quiz.id}${edition.original ? '' : `.${edition.language}`}.${ending}`;
}

function discovery(page: Page, { address }: Material, [ending = '', type = '']: readonly string[]): string {
  const { title } = page.quiz;
  return startTag('link', { rel: 'alternate', type, href: address(pathOf(page, ending)), title });
}

function answers(page: Page, material: Material): OutputFile[] {
  const answer = answerFor(page, material);
  return [
    { path: pathOf(page, 'json'), content: `${JSON.stringify(answer, null, 2)}\n` },
    { path: pathOf(page, 'xml'), content: asXml(answer) },
  ];
}

/** What is left of the markup by WordPress is a `blockquote` with a link, and behind it an `iframe` with a title. */
function answerFor(page: Page, material: Material): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    title: page.quiz.title,
    provider_name: material.options.base?.host ?? '',
    provider_url: material.address(''),
    width: 640,
    height: HEIGHT,
    html: `<blockquote>${linkTo(page, material)}</blockquote>${frameTag(page, material)}`,
  };
}

function asXml(answer: Readonly<Record<string, string | number>>): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `  <${name}>${escapeMarkup(`${value}`)}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<oembed>\n${fields.join('\n')}\n</oembed>\n`;
}
