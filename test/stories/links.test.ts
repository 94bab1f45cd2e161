// That every document and every public export has a page in the stories, and that no link of these pages leads nowhere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asHeadings, linked, PAGES, partOf } from '../../stories/guides/links.js';

const under = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...under('docs', '.md').filter((path) => !/decisions|released/.test(path)),
];
const texts = Object.fromEntries(documents.map((path) => [path, readFileSync(path, 'utf8')]));
const mdx = under('stories', '.mdx').map((path) => readFileSync(path, 'utf8'));

const idOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');
const titled = mdx.map((text) => /<Meta title="([^"]+)"/.exec(text)?.[1] ?? '');
const written = new Set(titled.map(idOf));
const stories = under('stories', '.stories.ts').map((path) => readFileSync(path, 'utf8'));
const shown = new Set([...written, ...stories.map((text) => idOf(/title: '([^']+)'/.exec(text)?.[1] ?? ''))]);

/** What the pages show of the documents: which one, and which of its headings. */
const parts = mdx.flatMap((text) => [
  ...[...text.matchAll(/whole\('([^']+)'\)/g)].map(([, document = '']) => ({ document, heading: '' })),
  ...[...text.matchAll(/section\('([^']+)', '([^']+)'\)/g)].map(([, document = '', heading = '']) => ({
    document,
    heading,
  })),
]);

/** The links of a text that are neither whole addresses nor pages of the stories. */
const astray = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const id = /^\?path=\/(?:docs|story)\/([a-z-\d]+?)--/.exec(target)?.[1] ?? '';
      return !shown.has(id);
    });

describe('the pages of the stories', () => {
  it('show every document, and each page that is named is there', () => {
    const named = Object.keys(PAGES).map((key) => key.replace(/#.*/, ''));
    assert.deepEqual([...new Set(named)].sort(), [...documents].sort());
    for (const id of Object.values(PAGES)) assert.ok(written.has(id), id);
    for (const document of documents)
      if (!document.startsWith('docs/api/exports'))
        assert.ok(
          parts.some((part) => part.document === document),
          document,
        );
  });

  it('have links that lead to pages', () => {
    assert.ok(parts.length > 30);
    for (const { document, heading } of parts) {
      const text = texts[document] ?? '';
      const part = heading ? partOf(text, heading) : text;
      assert.deepEqual(astray(linked(part, document, texts)), [], `${document} ${heading}`);
    }
    for (const [index, text] of mdx.entries()) assert.deepEqual(astray(text), [], titled[index]);
  });

  it('keep the words of a link to what has no page', () => {
    assert.equal(linked('See [the licence](../LICENSE).', 'docs/check.md', texts), 'See the licence.');
  });

  it('show every export of every entry point, under a heading of its own', () => {
    const report = texts['docs/api/exports.md'] ?? '';
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, string | { types: string }>;
    };
    // What `newsquiz/define` exports are the types of `newsquiz`.
    const typed = Object.entries(exports).filter(
      ([name, target]) => typeof target === 'object' && name !== './define',
    );
    assert.ok(typed.length > 5);
    for (const [name] of typed) {
      const entry = name.replace('.', 'newsquiz');
      assert.ok(
        mdx.some((text) => text.includes(`exportsOf('${entry}')`)),
        entry,
      );
      const names = [...partOf(report, entry).matchAll(/^- \w+ \*\*(.+?)\*\*/gm)].map(([, it]) => it);
      const headings = [...asHeadings(partOf(report, entry)).matchAll(/^### (.+)$/gm)].map(([, it]) => it);
      assert.ok(names.length > 0, entry);
      assert.deepEqual(headings, names);
    }
  });
});
