// What newsquiz build writes for placeholders, frames, oEmbed and AMP.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { bank, files, folderOf, json, newsquiz, read } from './fixture.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const BASE = 'https://quiz.example/stadt/';
const TITLE = 'Wer „a & b" sagt </script><b>';

/** A folder in which the bank, with a title that needs care, was built for this address. */
async function built(t: Parameters<typeof folderOf>[0], ...args: string[]): Promise<string> {
  const changed = bank();
  changed.quizzes[0]!.title = TITLE;
  const scripts = ['news-quiz', 'loader', 'resize', 'frame'].map((name) => [
    `embed/${name}.js`,
    `// ${name}`,
  ]);
  const folder = folderOf(t, {
    ...files(),
    'bank.json': json(changed),
    ...(Object.fromEntries(scripts) as Record<string, string>),
  });
  const { code, stderr } = await newsquiz(
    folder,
    'build',
    'bank.json',
    '--embed',
    'embed',
    '--out',
    'public',
    ...args,
  );
  assert.deepEqual([code, stderr], [0, '']);
  return join(folder, 'public');
}

function elements(node: Node, name: string): DefaultTreeAdapterTypes.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
  return node.nodeName === name && 'attrs' in node ? [node, ...inner] : inner;
}

const attributesOf = (element: DefaultTreeAdapterTypes.Element | undefined): Record<string, string> =>
  Object.fromEntries(element?.attrs.map(({ name, value }) => [name, value]) ?? []);

/** The snippets of a surface, as they are copied. */
function snippetsOf(folder: string, surface: string): string[] {
  const page = parse(read(folder, 'snippets.html'));
  const section = elements(page, 'section').find((it) => attributesOf(it)['id'] === surface);
  return elements(section!, 'code').map(({ childNodes }) =>
    childNodes.map((it) => ('value' in it ? it.value : '')).join(''),
  );
}

interface Answer {
  readonly [field: string]: string | number;
  readonly html: string;
}

describe('newsquiz build', () => {
  it('lists a loader with its hash and that of the elements, and a figure with a link for each quiz and language', async (t) => {
    const [loader, ...figures] = snippetsOf(await built(t, '--base', BASE), 'placeholder');
    const { crossorigin, integrity, src, ...more } = attributesOf(elements(parse(loader!), 'script')[0]);
    assert.deepEqual([src, crossorigin], [`${BASE}loader.js`, 'anonymous']);
    assert.match(integrity ?? '', /^sha384-/);
    assert.match(more['data-integrity'] ?? '', /^sha384-/);
    assert.notEqual(integrity, more['data-integrity']);
    const [link, english] = figures.map((it) => elements(parse(it), 'a')[0]!);
    assert.equal(attributesOf(link)['href'], `${BASE}quiz/all/`);
    assert.equal(attributesOf(english)['href'], `${BASE}quiz/all/en/`);
    const [text] = link!.childNodes;
    assert.ok(text && 'value' in text && text.value.startsWith(`Quiz: ${TITLE} (`));
    for (const it of figures) assert.doesNotMatch(it, /\n|<(?:script|style|div|p)\b/);
  });

  it('writes a page for a frame that holds the bank, whole, in each language, and nothing that runs but two scripts', async (t) => {
    const folder = await built(t);
    for (const [path, count, up] of [
      ['quiz/all/frame.html', 1, '../../'],
      ['quiz/all/en/frame.html', 2, '../../../'],
    ] as const) {
      const page = parse(read(folder, path));
      const scripts = elements(page, 'script');
      const [frame, quiz, ...data] = scripts.map(attributesOf);
      assert.deepEqual([frame?.['src'], quiz?.['src']], ['frame.js', 'news-quiz.js']);
      assert.deepEqual(
        data.map(({ type }) => type),
        Array(count).fill('application/json'),
      );
      assert.equal(attributesOf(elements(page, 'base')[0])['href'], up);
      const [text] = scripts[2]!.childNodes;
      assert.ok(text && 'value' in text);
      assert.deepEqual(JSON.parse(text.value), JSON.parse(read(folder, 'bank.json')));
      assert.equal(elements(page, 'b').length, 0);
    }
  });

  it('writes answers of oEmbed, the same in JSON and in XML, with a blockquote and a frame that has a title', async (t) => {
    const folder = await built(t, '--base', BASE);
    const answer = JSON.parse(read(folder, 'oembed/all.json')) as Answer;
    assert.deepEqual([answer['version'], answer['type'], answer['title']], ['1.0', 'rich', TITLE]);
    assert.equal(answer['provider_url'], BASE);
    assert.match(
      answer.html,
      /^<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote><iframe [^<>]*><\/iframe>$/,
    );
    const { src, title } = attributesOf(elements(parse(answer.html), 'iframe')[0]);
    assert.deepEqual([src, title], [`${BASE}quiz/all/frame.html`, `Quiz: ${TITLE}`]);
    const xml = read(folder, 'oembed/all.xml');
    for (const [name, value] of Object.entries(answer)) {
      const [, written = ''] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? [];
      const [decoded] = elements(parse(`<p>${written}`), 'p')[0]!.childNodes;
      assert.equal(decoded && 'value' in decoded && decoded.value, `${value}`, name);
    }
    const links = elements(parse(read(folder, 'quiz/all/index.html')), 'link').map(attributesOf);
    const answers = links.filter(({ type }) => type?.endsWith('+oembed')).map(({ href }) => href);
    assert.deepEqual(answers, [`${BASE}oembed/all.json`, `${BASE}oembed/all.xml`]);
    assert.deepEqual(readdirSync(join(folder, 'oembed')).sort(), [
      'all.en.json',
      'all.en.xml',
      'all.json',
      'all.xml',
    ]);
  });

  it('writes no answer of oEmbed without an address, and says what to do', async (t) => {
    const folder = await built(t);
    assert.ok(!existsSync(join(folder, 'oembed')));
    assert.match(read(folder, 'snippets.html'), /Build with --base: an answer has to name whole addresses\./);
  });

  it('lists a tag for AMP whose frame can grow, with a placeholder', async (t) => {
    const [tag] = snippetsOf(await built(t, '--base', BASE), 'amp');
    const [frame] = elements(parse(tag!), 'amp-iframe');
    const { resizable, sandbox, src } = attributesOf(frame);
    assert.deepEqual([resizable, src], ['', `${BASE}quiz/all/frame.html`]);
    assert.doesNotMatch(sandbox ?? '', /allow-same-origin/);
    const inside = elements(frame!, 'div').map((it) => Object.keys(attributesOf(it))[0]);
    assert.deepEqual(inside, ['overflow', 'placeholder']);
  });
});
