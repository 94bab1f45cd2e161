// What newsquiz preview shows of a bank while it is written.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { AGENCY, bank, files, folderOf, json, newsquiz, started } from './fixture.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const SCRIPTS = Object.fromEntries(
  ['news-quiz', 'loader', 'resize', 'frame'].map((name) => [`embed/${name}.js`, `// ${name}`]),
);

interface Preview {
  readonly folder: string;
  readonly address: string;
  /** What is on the page now: its text, and its markup. */
  page(path?: string): Promise<{ readonly text: string; readonly html: string; readonly root: Node }>;
  /** Saves a file and waits until the page is told of it. */
  save(path: string, content: string): Promise<void>;
  /** Presses Ctrl+C; the exit code. */
  end(): Promise<number | null>;
}

/** A preview of the bank in a folder with these files. */
async function preview(t: TestContext, content: Record<string, string>, ...args: string[]): Promise<Preview> {
  const folder = folderOf(t, { ...SCRIPTS, ...content });
  const child = started(folder, 'preview', 'bank.json', '--embed', 'embed', ...args);
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
  assert.ok(address, line);
  const events = versions(address, t);
  await events.next();
  return {
    folder,
    address,
    async page(path = '') {
      const html = await (await fetch(address + path)).text();
      const root = parse(html);
      return { html, root, text: textOf(root) };
    },
    async save(path, changed) {
      const next = events.next();
      writeFileSync(join(folder, path), changed);
      await next;
    },
    async end() {
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}

/** The versions that open pages are told of, one after the other. */
async function* versions(address: string, t: TestContext): AsyncGenerator<string, void, undefined> {
  const abort = new AbortController();
  t.after(() => abort.abort());
  const { body } = await fetch(`${address}-/events`, { signal: abort.signal });
  let text = '';
  for await (const chunk of body!) {
    text += Buffer.from(chunk as Uint8Array).toString();
    const found = /data: (.*)\n\n/.exec(text);
    if (!found) continue;
    text = text.slice(found.index + found[0].length);
    yield found[1]!;
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ') : '';
}

function elements(node: Node, name: string): DefaultTreeAdapterTypes.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
  return node.nodeName === name && 'attrs' in node ? [node, ...inner] : inner;
}

const attribute = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  element.attrs.find((it) => it.name === name)?.value;

/** The card of a question, by the name that it goes by. */
function card(root: Node, name: string): string {
  const found = elements(root, 'article').find((it) => attribute(it, 'aria-label') === name);
  assert.ok(found, `no card of ${name}`);
  return textOf(found);
}

describe('newsquiz preview', { concurrency: 2 }, () => {
  it('shows each question with its key, its reasons, its facts and their passages', async (t) => {
    const { page } = await preview(t, files());
    const { root } = await page();
    const when = card(root, 'when');
    assert.match(when, /Wann fiel die Maschine aus\?/);
    assert.match(when, /✓ Um 8\.15 Uhr/);
    assert.match(when, /Da lief sie wieder\. wrong-time · end/);
    assert.match(when, /Um 8\.15 Uhr war es so weit\./);
    assert.match(when, /Am Montag um 8\.15 Uhr fiel im Rathaus die Kaffeemaschine aus report, Paragraph 2/);
    const why = card(root, 'why');
    assert.match(why, /Geprüft ist das nicht\./);
    assert.match(why, /cause Claim · Hausmeister/);
  });

  it('shows the quiz in a page, on a phone and on paper, in each language', async (t) => {
    const { page } = await preview(t, files());
    const { root } = await page('?page=quiz%2Fall%2Fen%2F');
    const [quiz] = elements(root, 'news-quiz');
    assert.deepEqual([attribute(quiz!, 'quiz'), attribute(quiz!, 'lang')], ['all', 'en']);
    const frames = elements(root, 'iframe').map((it) => attribute(it, 'src')!);
    assert.deepEqual(frames, ['quiz/all/en/frame.html?seed=coffee', 'quiz/all/en/print.html']);
    assert.match((await page(frames[1])).text, /When did the machine fail\?/);
    assert.match((await page('bank.json')).html, /"coffee"/);
  });

  it('shows what of the article is asked about, and what is not', async (t) => {
    const { page } = await preview(
      t,
      { ...files(), 'agency.txt': `${AGENCY}\nTee gab es.\n` },
      '--article',
      'agency=agency.txt',
    );
    const { text } = await page();
    assert.match(text, /What of report is asked about/);
    assert.match(
      text,
      /Der Hausmeister vermutet einen "Kurzschluss"\. Geprüft ist das nicht\. facts: causequestions: why/,
    );
    assert.match(text, /What of agency is asked about/);
    assert.match(
      text,
      /1 of 2 paragraphs are asked about Rathaus ohne Kaffee Zwei.*Tee gab es\. not asked about/,
    );
  });

  it('puts findings beside their questions, and those on none on top', async (t) => {
    const changed = files((it) => {
      it.questions[1]!.key = { answer: 'false', explanation: 'Das vermutet der Hausmeister.' } as never;
      Object.assign(it.questions[0]!, { lagn: 'de' });
      it.facts.push({ ...it.facts[0]!, id: 'more' });
    });
    const { page } = await preview(t, changed);
    const { root, text } = await page();
    assert.match(card(root, 'why'), /warning lint\/missing-rationale/);
    assert.match(card(root, 'when'), /error schema\/unknown-key .*did you mean "lang"\?.*> *\d+ \| "lagn"/);
    assert.match(card(root, 'when'), /is left out because of what was found in it/);
    assert.match(text.split('As readers get it')[0]!, /lint\/unused-fact .*facts: more/);
    assert.match(text, /"newsquiz build" refuses this bank/);
  });

  it('shows the findings in the place of a quiz that is broken, and the quiz again once it is mended', async (t) => {
    const { folder, page, save } = await preview(t, files());
    await save('bank.json', json(bank()).replace('"revision": 1,', '"revision": 1'));
    const broken = await page();
    assert.match(broken.text, /Nothing in this bank can be played yet.*error schema\/json/);
    assert.match(broken.text, /\^/);
    assert.deepEqual(elements(broken.root, 'news-quiz'), []);
    await save('bank.json', '');
    assert.match((await page()).text, /is empty/);
    await save('bank.json', json(bank()));
    assert.match((await page()).text, /Wann fiel die Maschine aus\?/);
    rmSync(join(folder, 'report.html'));
    await save('bank.json', json(bank()));
    assert.match((await page()).text, /Not read .*report\.html: there is no such file/);
  });

  it('tells open pages of a new version when an article or a translation is saved', async (t) => {
    const { page, save } = await preview(t, files());
    const version = async (): Promise<string> => /data-version="([^"]+)"/.exec((await page()).html)![1]!;
    const first = await version();
    await save('report.html', files()['report.html']!.replace('lief sie wieder', 'war alles gut'));
    const second = await version();
    assert.notEqual(second, first);
    assert.match(card((await page()).root, 'when'), /evidence\/lost/);
    await save('translations/en.json', '{');
    assert.match((await page()).text, /translations\/en\.json/);
  });

  it('takes nothing of a bank for markup, and lets no script into the page', async (t) => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>\'';
    const changed = files((it) => {
      it.title = evil;
      it.quizzes[0]!.title = evil;
      it.facts[0]!.statement = evil;
      it.facts[0]!.status = 'alleged';
      it.facts[0]!.attribution = evil;
      it.questions[0]!.prompt = evil;
      it.questions[0]!.key.explanation = evil;
      Object.assign(it.questions[1]!, { id: evil });
    });
    const { address, page } = await preview(t, changed);
    for (const path of ['', 'quiz/all/frame.html', 'quiz/all/print.html', 'quiz/all/']) {
      const { root } = await page(path);
      assert.deepEqual(elements(root, 'img'), [], path);
      const inline = elements(root, 'script').filter(
        (it) => attribute(it, 'src') === undefined && attribute(it, 'type') !== 'application/json',
      );
      assert.deepEqual(inline, [], path);
    }
    const { html, text } = await page();
    assert.ok(text.includes(evil));
    assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//);
    const policy = (await fetch(address)).headers.get('content-security-policy')!;
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('takes the next port where one is taken', async (t) => {
    const other = createServer();
    await once(other.listen(0, '127.0.0.1'), 'listening');
    t.after(() => other.close());
    const { port } = other.address() as { port: number };
    const { address } = await preview(t, files(), '--port', String(port));
    assert.ok(Number(new URL(address).port) > port, address);
  });

  it('answers to no other name, and has no file but those that would be published', async (t) => {
    const { address } = await preview(t, files());
    const { port } = new URL(address);
    const asked = request({ host: '127.0.0.1', port, headers: { host: `rebound.example:${port}` } }).end();
    const [{ statusCode }] = (await once(asked, 'response')) as [{ statusCode: number }];
    assert.equal(statusCode, 403);
    assert.equal((await fetch(`${address}embed/news-quiz.js`)).status, 404);
    assert.equal((await fetch(`${address}agency.txt`)).status, 404);
    assert.equal((await fetch(address, { method: 'POST' })).status, 405);
  });

  it('ends with Ctrl+C', async (t) => {
    const { end } = await preview(t, files());
    assert.equal(await end(), 0);
  });

  it('speaks German', async (t) => {
    const { page } = await preview(t, files(), '--language', 'de');
    assert.match((await page()).text, /So sehen es die Leser.*Alle Fragen.*Richtige Antwort/);
  });

  it('refuses wrong calls, and says what to do where the bank is not there', async (t) => {
    const folder = folderOf(t, { ...SCRIPTS, ...files() });
    const outcome = await newsquiz(folder, 'preview', 'no.json', '--embed', 'embed');
    assert.equal(outcome.code, 2);
    assert.match(outcome.stderr, /no\.json: there is no such file/);
    for (const args of [[], ['a.json', 'b.json'], ['bank.json', '--port', '99999']])
      assert.equal((await newsquiz(folder, 'preview', ...args, '--embed', 'embed')).code, 2);
    const unknown = await newsquiz(
      folder,
      'preview',
      'bank.json',
      '--embed',
      'embed',
      '--article',
      'x=report.html',
    );
    assert.match(unknown.stderr, /there is no source "x"/);
    const missing = await newsquiz(folder, 'preview', 'bank.json', '--embed', '.');
    assert.match(missing.stderr, /build it by "npm run build:embed"/);
  });
});
