import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { Coverage } from '../../cli/evidence/coverage.js';
import { htmlParagraphs, plainParagraphs } from '../../cli/sources/paragraphs.js';
import { bank, check, files, folderOf, newsquiz, REPORT } from './fixture.js';

const MARKDOWN = `# Kaffeemaschine im Rathaus defekt

Am Montag um 8.15 Uhr fiel im Rathaus die **Kaffee**maschine aus. Um 10.45 Uhr lief sie wieder.

Der Hausmeister vermutet einen "Kurzschluss". Geprüft ist das nicht.
`;

describe('newsquiz evidence', { concurrency: 2 }, () => {
  it('shows for each fact its passage, and for each paragraph what is asked about it', async (t) => {
    const folder = folderOf(t, {
      ...files(),
      'report.html': REPORT.replace('</article>', '<p>Über Tee sprach niemand.</p></article>'),
    });
    const { code, stdout } = await newsquiz(folder, 'evidence', 'bank.json', '--format', 'json');
    assert.equal(code, 0);
    const [coverage, ...others] = JSON.parse(stdout) as Coverage[];
    assert.equal(others.length, 0);
    assert.deepEqual(
      coverage!.facts.map(({ id, passages, questions }) => [id, passages[0], questions]),
      [
        [
          'start',
          {
            state: 'found',
            text: 'Am Montag um 8.15 Uhr fiel im Rathaus die Kaffeemaschine aus',
            paragraph: 2,
          },
          ['when'],
        ],
        ['end', { state: 'found', text: 'Um 10.45 Uhr lief sie wieder', paragraph: 2 }, ['when']],
        [
          'cause',
          { state: 'found', text: 'Der Hausmeister vermutet einen "Kurzschluss', paragraph: 3 },
          ['why'],
        ],
      ],
    );
    assert.deepEqual(
      coverage!.paragraphs.map(({ facts, questions }) => [facts, questions]),
      [
        [[], []],
        [['start', 'end'], ['when']],
        [['cause'], ['why']],
        [[], []],
      ],
    );
    assert.ok(coverage!.share > 0.5 && coverage!.share < 0.8);
    const shown = await newsquiz(folder, 'evidence', 'bank.json', '--language', 'de');
    assert.match(shown.stdout, /nach 2 von 3 Absätzen wird gefragt/);
    assert.match(shown.stdout, /Absatz 4 {2}Über Tee sprach niemand\.\n {6}danach wird nicht gefragt/);
  });

  it('says so where no text is at hand, and where a bank cannot be read', async (t) => {
    const folder = folderOf(t, {
      ...files((it) => it.sources.forEach((source) => delete source.file)),
      'broken.json': '[',
    });
    const without = await newsquiz(folder, 'evidence', 'bank.json');
    assert.equal(without.code, 2);
    assert.match(without.stderr, /the text of no source is at hand/);
    assert.match((await newsquiz(folder, 'evidence', 'broken.json')).stderr, /is no bank that could be read/);
  });
});

describe('paragraphs', () => {
  it('are the blocks of a page, and what stands beside them, so that none of the text is lost', () => {
    const html = '<article>a<h2>b</h2><ul><li>c<p>d</p></li></ul><p>e <b>f</b></p>g</article>';
    assert.deepEqual(
      htmlParagraphs(html).map(({ text }) => text.trim()),
      ['a', 'b', 'c', 'd', 'e f', 'g'],
    );
  });

  it('are set apart by blank lines in a plain text, or a line each', () => {
    assert.deepEqual(
      plainParagraphs('a\nb\n \nc\n').map(({ text }) => text.trim()),
      ['a b', 'c'],
    );
    assert.deepEqual(
      plainParagraphs('a\r\nb').map(({ text }) => text.trim()),
      ['a', 'b'],
    );
  });
});

describe('an article', { concurrency: 2 }, () => {
  it('can be Markdown', async (t) => {
    const folder = folderOf(t, { ...files(), 'report.md': MARKDOWN });
    const { code, reports } = await check(folder, 'bank.json', '--article', 'report=report.md');
    assert.equal(code, 0);
    assert.equal(reports[0]!.sources[0]!.status, 'verified');
  });

  const long =
    'Der Ausfall dauerte zweieinhalb Stunden, und im Rathaus ging in dieser Zeit fast nichts. '.repeat(6);
  const pages: Record<string, [status: number, type: string, body: string | Buffer]> = {
    '/article': [200, 'text/html; charset=utf-8', REPORT],
    '/latin': [200, 'text/html; charset=iso-8859-1', Buffer.from(REPORT.replace(/[„“]/g, '"'), 'latin1')],
    '/divs': [
      200,
      'text/html',
      `<title>Rathaus</title><div class="nav"><a href="/">Start</a></div><div class="content"><p>Am Montag um 8.15 Uhr fiel im Rathaus die Kaffeemaschine aus. ${long}</p><p>Um 10.45 Uhr lief sie wieder. ${long}</p><p>Der Hausmeister vermutet einen "Kurzschluss". ${long}</p></div><div class="footer">Impressum</div>`,
    ],
    '/none': [200, 'text/html', '<a href="/">Start</a>'],
    '/picture': [200, 'image/png', 'x'],
    '/missing': [404, 'text/html', 'x'],
    '/large': [200, 'text/html', 'x'.repeat(9 * 2 ** 20)],
  };
  const outcomes: [string, number, RegExp][] = [
    ['/article', 0, /^$/],
    ['/latin', 0, /^$/],
    ['/divs', 0, /^$/],
    ['/none', 2, /has no text that could be told from the rest/],
    ['/picture', 2, /is image\/png, and no page with text/],
    ['/missing', 2, /the server says 404/],
    ['/large', 2, /has more than \d+ bytes/],
  ];

  it('can be a page at an address, which is fetched only where it is asked for, and within limits', async (t) => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const [status, type, body] = pages[url] ?? [404, 'text/plain', ''];
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const withUrl = files((it) => Object.assign(it.sources[0]!, { url: `${origin}/article` }));
    const folder = folderOf(t, withUrl);
    assert.equal((await check(folder, 'bank.json')).code, 0);
    assert.deepEqual(asked, []);
    for (const [path, exit, message] of outcomes) {
      const { code, reports, stderr } = await check(
        folder,
        'bank.json',
        '--article',
        `report=${origin}${path}`,
      );
      assert.match(stderr, message);
      assert.equal(code, exit, `${path} ${JSON.stringify(reports[0]?.findings)}`);
      const lost = reports[0]!.findings.filter(({ rule }) => rule === 'evidence/lost');
      assert.deepEqual(lost, []);
    }
    assert.equal(bank().sources.length, 2);
  });

  it('is fetched from no other kind of address', async (t) => {
    const folder = folderOf(t, files());
    for (const address of ['file:///etc/passwd', 'ftp://example.org/a', 'https://127.0.0.1:1/']) {
      const { code, stderr } = await check(folder, 'bank.json', '--article', `report=${address}`);
      assert.equal(code, 2);
      assert.match(stderr, /only http: and https: addresses are fetched|could not be fetched/);
    }
  });
});
