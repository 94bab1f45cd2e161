// Requirement 24: every way in which a bank does not come, or not as it should.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bank } from '../support/pages-bank.js';
import { advance, stopTime } from '../support/pages-clock.js';
import { fallbackIsVisible } from '../support/pages-fallback.js';
import { play } from '../support/pages-play.js';
import { gate, html, json } from '../support/pages-server.js';
import type { Reply } from '../support/pages-server.js';
import { nextFrame } from '../support/pages-until.js';
import { jsonFile, pageOf, quizTag, script, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

type Code = 'network' | 'missing' | 'broken';

const text = JSON.stringify(bank);
const first = 'Warum ist die Brücke gesperrt?';

/** Answers from which no quiz can come, and what the quiz then calls it. */
const faults: Record<string, Reply & { code: Code }> = {
  'is not there (404)': { code: 'missing', status: 404, type: html, body: '<h1>Nicht gefunden</h1>' },
  'is not there any more (410)': { code: 'missing', status: 410 },
  'may not be read (403)': { code: 'network', status: 403 },
  'meets a broken server (500)': { code: 'network', status: 500, type: json, body: text },
  'meets a busy server (503)': { code: 'network', status: 503 },
  'has no content (204)': { code: 'network', status: 204 },
  'is empty': { code: 'broken', type: json },
  'is a page with status 200': { code: 'broken', type: html, body: pageOf({ head: '' }) },
  'breaks off on its way': { code: 'network', type: json, body: text, cutAt: 1000 },
  'was cut off where it lies': { code: 'broken', type: json, body: text.slice(0, -20) },
  'is another JSON file': { code: 'broken', type: json, body: '{"name":"newsquiz","version":"1.0.0"}' },
  'is JSON, but no object': { code: 'broken', type: json, body: '[]' },
  'is in UTF-16': { code: 'broken', type: json, body: Buffer.from(`\ufeff${text}`, 'utf16le') },
  'is not text': {
    code: 'broken',
    type: json,
    body: Uint8Array.from({ length: 2000 }, (_, i) => (i * 7) % 256),
  },
  'leads to itself without end': { code: 'network', status: 302, headers: { Location: '/bank.json' } },
};

/** The quiz says what is wrong in words, offers to try again, and leaves the fallback where it is. */
async function failedWith(code: Code, it: Visit): Promise<void> {
  const quiz = it.quiz();
  assert.deepEqual(await it.event('nq-error'), { type: 'nq-error', code });
  const { alert, buttons, options } = await quiz.until((screen) => screen.alert !== '');
  assert.equal(alert, quiz.words.errors[code]);
  assert.deepEqual(buttons, [quiz.words.retry]);
  assert.deepEqual(options, []);
  assert.ok(await fallbackIsVisible(it.page));
  assert.deepEqual(
    (await it.events()).map(({ type }) => type),
    ['nq-error'],
  );
}

/** At the second try the bank is there: the quiz plays, and of the trouble nothing is left. */
async function recovers({ event, page, quiz, server }: Visit): Promise<void> {
  server.route('/bank.json', jsonFile(bank));
  const { retry } = quiz().words;
  await quiz().press(retry);
  await event('nq-ready');
  const { alert, buttons } = await quiz().untilHeading(first);
  assert.equal(alert, '');
  assert.ok(!buttons.includes(retry));
  assert.ok(!(await fallbackIsVisible(page)));
}

describe('a bank that', () => {
  for (const [name, { code, ...reply }] of Object.entries(faults)) {
    it(`${name} ends in "${code}", in words, and with another try (req 24)`, async () => {
      await visit({ page: pageOf({ body: quizTag() }), files: { '/bank.json': reply } }, async (it) => {
        await failedWith(code, it);
        await recovers(it);
      });
    });
  }

  it('cannot be reached, offline, ends in "network", in words, and with another try (req 24)', async () => {
    await visit({ page: pageOf({}) }, async (it) => {
      await it.page.setOfflineMode(true);
      await it.page.evaluate((markup) => document.body.setHTMLUnsafe(markup), quizTag());
      await failedWith('network', it);
      await it.page.setOfflineMode(false);
      await recovers(it);
    });
  });

  it('comes from a host that does not allow it ends in "network" (req 24)', async () => {
    await visit({ page: pageOf({}) }, async (it) => {
      const source = quizTag(`src="${it.server.otherOrigin}/bank.json"`);
      await it.page.evaluate((markup) => document.body.setHTMLUnsafe(markup), source);
      await failedWith('network', it);
      const allowed = { 'Access-Control-Allow-Origin': '*' };
      it.server.route('/bank.json', { type: json, body: text, headers: allowed });
      await it.quiz().press(it.quiz().words.retry);
      await it.quiz().untilHeading(first);
    });
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`is led to another host by ${status} ends in "network", though that host would allow it (req 24)`, async () => {
      const open = { type: json, body: text, headers: { 'Access-Control-Allow-Origin': '*' } };
      const prepare = ({ server }: Visit) => {
        server.route('/elsewhere.json', open);
        server.route('/bank.json', { status, headers: { Location: `${server.otherOrigin}/elsewhere.json` } });
      };
      await visit({ page: pageOf({ body: quizTag() }), prepare }, async (it) => {
        await failedWith('network', it);
        await recovers(it);
      });
    });
  }

  it('has an address that is none, or that no page may follow, ends in "missing" without a request (req 24)', async () => {
    const addresses = [
      'http://[',
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///bank.json',
      'blob:x',
      '',
    ];
    const body = addresses.map((src) => quizTag(`src="${src}"`)).join('');
    await visit({ page: pageOf({ body }) }, async (it) => {
      await it.event('nq-error', addresses.length);
      const codes = (await it.events()).map(({ code }) => code);
      assert.deepEqual(
        codes.slice(0, -1),
        addresses.slice(0, -1).map(() => 'missing'),
      );
      assert.ok(['missing', 'broken'].includes(String(codes.at(-1))));
      assert.deepEqual(
        it.server.paths.filter((path) => !['/', '/news-quiz.js'].includes(path)),
        [],
      );
    });
  });

  it('is neither named nor inside the quiz ends in "missing" (req 24)', async () => {
    await visit({ page: pageOf({ body: quizTag('') }) }, (it) => failedWith('missing', it));
  });

  it('lacks the quiz that is asked for ends in "missing" (req 24)', async () => {
    await visit({ page: pageOf({ body: quizTag('src="/bank.json" quiz="gone"') }) }, (it) =>
      failedWith('missing', it),
    );
  });
});

const good: Record<string, Reply> = {
  'with a byte order mark': { type: json, body: `\ufeff${text}` },
  'as plain text': { type: 'text/plain', body: text },
  'as a picture': { type: 'image/png', body: text },
  'without a type': { body: text },
  'in a type that names another encoding': { type: 'application/json; charset=iso-8859-1', body: text },
  'with white space around it': { type: json, body: `\n\t ${text}\r\n ` },
  'from another path of the same host': { status: 302, headers: { Location: '/moved.json' } },
};

describe('a bank that comes', () => {
  for (const [name, reply] of Object.entries(good)) {
    it(`${name} plays (req 24)`, async () => {
      const files = { '/bank.json': reply, '/moved.json': jsonFile(bank) };
      await visit({ page: pageOf({ body: quizTag() }), files }, async (it) => {
        await it.event('nq-ready');
        await it.quiz().untilHeading(first);
        assert.deepEqual(
          (await it.events()).map(({ type }) => type),
          ['nq-ready'],
        );
      });
    });
  }

  it('after ten seconds: the quiz says that it loads, that it takes long, and then plays (req 24)', async () => {
    const late = gate();
    const files = { '/bank.json': { type: json, body: text, after: late.opened } };
    await visit(
      { page: pageOf({ body: quizTag() }), files, prepare: ({ page }) => stopTime(page) },
      async (it) => {
        const quiz = it.quiz();
        const says = (words: string) => quiz.until(({ texts }) => texts.includes(words));
        await it.server.requested('/bank.json');
        await nextFrame(it.page);
        assert.ok(
          !(await quiz.screen()).texts.includes(quiz.words.loading),
          'A word at once would only flicker.',
        );
        await advance(it.page, 1_000);
        await says(quiz.words.loading);
        assert.ok(await fallbackIsVisible(it.page));
        await advance(it.page, 9_000);
        await says(quiz.words.slow);
        assert.ok(await fallbackIsVisible(it.page));
        late.open();
        await it.event('nq-ready');
        await quiz.untilHeading(first);
        await advance(it.page, 60_000);
        await nextFrame(it.page);
        assert.deepEqual(
          (await it.events()).map(({ type }) => type),
          ['nq-ready'],
        );
        assert.equal((await play(quiz)).result, 'Ergebnis: 4 von 4');
      },
    );
  });

  it('never: the quiz gives up, drops the request, and plays at the next try (req 24)', async () => {
    const never = gate();
    const files = { '/bank.json': { type: json, body: text, after: never.opened } };
    await visit(
      { page: pageOf({ body: quizTag() }), files, prepare: ({ page }) => stopTime(page) },
      async (it) => {
        const request = await it.server.requested('/bank.json');
        await advance(it.page, 60_000);
        await failedWith('network', it);
        assert.equal(await request.answered, false);
        never.open();
        await nextFrame(it.page);
        assert.equal((await it.quiz().screen()).heading, '');
        await recovers(it);
      },
    );
  });
});

describe('the answer to a request that is out of date', () => {
  const other = { ...bank, id: 'other', questions: (bank['questions'] as unknown[]).slice(1) };

  it('is dropped when another bank was asked for since, whichever comes first (req 24)', async () => {
    const [older, newer] = [gate(), gate()];
    const files = {
      '/bank.json': { type: json, body: text, after: older.opened },
      '/other.json': { type: json, body: JSON.stringify(other), after: newer.opened },
    };
    await visit({ page: pageOf({ body: quizTag() }), files }, async (it) => {
      const request = await it.server.requested('/bank.json');
      await it.page.$eval('news-quiz', (element) => element.setAttribute('src', '/other.json'));
      await it.server.requested('/other.json');
      assert.equal(await request.answered, false);
      older.open();
      await nextFrame(it.page);
      assert.deepEqual(await it.events(), []);
      newer.open();
      await it.event('nq-ready');
      await it.quiz().untilHeading('Welche Wege führen noch über den Fluss?');
      assert.deepEqual(
        (await it.events()).map(({ bank }) => bank),
        ['other'],
      );
    });
  });

  it('is dropped even where the fetch of the page cannot be stopped (req 24)', async () => {
    const older = gate();
    const deaf = '<script>{ const original = fetch; fetch = (address) => original(address); }</script>';
    const files = {
      '/bank.json': { type: json, body: text, after: older.opened },
      '/other.json': jsonFile(other),
    };
    await visit({ page: pageOf({ head: deaf + script, body: quizTag() }), files }, async (it) => {
      const request = await it.server.requested('/bank.json');
      await it.page.$eval('news-quiz', (element) => element.setAttribute('src', '/other.json'));
      await it.event('nq-ready');
      older.open();
      assert.equal(await request.answered, true);
      await nextFrame(it.page);
      await it.quiz().untilHeading('Welche Wege führen noch über den Fluss?');
      assert.deepEqual(
        (await it.events()).map(({ bank }) => bank),
        ['other'],
      );
    });
  });

  it('is dropped when it is an error (req 24)', async () => {
    const files = { '/bank.json': { status: 500, after: gate().opened }, '/other.json': jsonFile(other) };
    await visit({ page: pageOf({ body: quizTag() }), files }, async (it) => {
      await it.server.requested('/bank.json');
      await it.page.$eval('news-quiz', (element) => element.setAttribute('src', '/other.json'));
      await it.event('nq-ready');
      await nextFrame(it.page);
      assert.deepEqual(
        (await it.events()).map(({ type }) => type),
        ['nq-ready'],
      );
    });
  });
});
