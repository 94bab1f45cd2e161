// Where the links of the documents lead once these are pages here. DOM-free and without a bundler, so that a test can ask.

/** The page that a document is on, or a part of it: without `--docs`, as Storybook names it. */
export const PAGES: Readonly<Record<string, string>> = {
  'README.md#embed': 'guides-embed',
  'README.md#evidence': 'guides-evidence',
  'README.md#theming': 'guides-theming',
  'README.md#events': 'guides-events-and-analytics',
  'README.md#use-the-package': 'guides-start',
  'README.md#write-a-first-bank': 'guides-write-a-bank',
  'README.md#what-a-bank-can-hold': 'guides-write-a-bank',
  'README.md#keyboard-and-accessibility': 'guides-accessibility',
  'README.md#browsers': 'guides-start',
  'README.md#not-yet': 'guides-start',
  'CONTRIBUTING.md#where-things-are': 'guides-add-a-question-type',
  'CONTRIBUTING.md#imports': 'guides-add-a-question-type',
  'CONTRIBUTING.md#add-a-question-type': 'guides-add-a-question-type',
  'CONTRIBUTING.md#add-a-language': 'guides-languages',
  'docs/accessibility.md': 'guides-accessibility',
  'docs/api/elements.md': 'reference-elements',
  'docs/api/exports.md': 'reference-newsquiz',
  'docs/benchmarks.md': 'reference-benchmarks',
  'docs/check.md': 'guides-check-a-bank',
  'docs/ci.md': 'guides-check-every-change',
  'docs/frameworks.md': 'guides-frameworks',
  'docs/grading.md': 'guides-grading',
  'docs/languages.md': 'reference-languages',
  'docs/manual-tests.md': 'reference-manual-tests',
  'docs/rules.md': 'reference-rules',
  'docs/surfaces/amp.md': 'ways-to-publish-amp',
  'docs/surfaces/element.md': 'ways-to-publish-element',
  'docs/surfaces/iframe.md': 'ways-to-publish-iframe',
  'docs/surfaces/oembed.md': 'ways-to-publish-oembed',
  'docs/surfaces/placeholder.md': 'ways-to-publish-placeholder',
  'docs/surfaces/print.md': 'ways-to-publish-print',
  'docs/surfaces/ready-html.md': 'ways-to-publish-ready-html',
  'docs/surfaces/structured-data.md': 'ways-to-publish-structured-data',
  'docs/surfaces/wordpress.md': 'ways-to-publish-wordpress',
  'docs/typings.md': 'reference-types-and-completion',
};

/** A text with its code blanked out, each character at its place: a `#` in a shell script is no heading. */
function outsideCode(text: string): string {
  return text.replaceAll(/^( *)```[^]*?^\1```/gm, (block) => block.replaceAll('#', ' '));
}

/** The part of a document below a heading, without the heading; throws where there is none, so that a page never stays empty. */
export function partOf(text: string, heading: string): string {
  const start = new RegExp(`^(#+) ${heading}\\n`, 'm').exec(text);
  if (!start) throw new Error(`There is no heading "${heading}".`);
  const rest = text.slice(start.index + start[0].length);
  const next = new RegExp(`^#{1,${start[1]?.length ?? 1}} `, 'm').exec(outsideCode(rest));
  return rest.slice(0, next?.index).trim();
}

/** The name that a heading has in an address. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-');

/** The heading of the second level that another one stands below. */
function chapterOf(text: string, anchor: string): string {
  let chapter = '';
  for (const [, marks = '', heading = ''] of outsideCode(text).matchAll(/^(#+) (.*)$/gm)) {
    if (marks.length === 2) chapter = slug(heading);
    if (slug(heading) === anchor) return chapter;
  }
  return '';
}

/** A path as one reads it from a document in some folder. */
const pathFrom = (document: string, path: string): string =>
  path === '' ? document : new URL(path, `file:///${document}`).pathname.slice(1);

/**
 * A text of a document with its links led to the pages here. What has no page, a licence or a folder of tests, is no link.
 */
export function linked(text: string, document: string, texts: Readonly<Record<string, string>>): string {
  return text
    .replaceAll(/<!-- .*? -->\n?/g, '')
    .replaceAll(/(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (link, words: string, target: string) => {
      if (/^[a-z]+:/.test(target)) return link;
      const [path = '', anchor = ''] = target.split('#');
      const file = pathFrom(document, path);
      const chapter = `${file}#${chapterOf(texts[file] ?? '', anchor)}`;
      const page = PAGES[file] ?? PAGES[chapter];
      if (!page) return words;
      return `[${words}](?path=/docs/${page}--docs${anchor && `#${anchor}`})`;
    });
}

/** The exports of an entry point, as the report has them, each under a heading of its own. */
export function asHeadings(report: string): string {
  const lines = report.split('\n').flatMap((line) => {
    const [, kind = '', name, type = '', about = ''] =
      /^- (\w+) \*\*(.+?)\*\*(?:: (`+.+?`+))?(?:\. (.*))?$/.exec(line) ?? [];
    if (name === undefined) return [line.replace(/^ {2}- /, '- ')];
    const said = [`*${kind}*`, type, about].filter(Boolean).join(' · ');
    return ['', `### ${name}`, '', said, ''];
  });
  return lines.join('\n').trim();
}
