// Requirements 21 and 23: the fallback, until the quiz is there; and where a bank may come from.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { withLanguages } from '../../cli/material/script-words.js';
import { bank, english } from '../support/pages-bank.js';
import { fallbackIsVisible, watchFrames } from '../support/pages-fallback.js';
import { play } from '../support/pages-play.js';
import { gate, html, javascript, json } from '../support/pages-server.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { embed, fallback, jsonFile, pageOf, quizTag, script, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const inline = `<script type="application/json">${JSON.stringify(bank)}</script>`;
const isRead = (page: Page) => untilInPage(page, () => document.readyState === 'complete');

/** The fallback can be seen, and its link leads where it says. */
async function fallbackWorks({ page, server }: Visit): Promise<void> {
  assert.ok(await fallbackIsVisible(page));
  await page.click('news-quiz > p > a');
  await server.requested('/quiz');
}

const broken = {
  'is not there': { status: 404 },
  'fails as it runs': { type: javascript, body: 'throw new Error("broken on purpose")' },
  'is cut off': { type: javascript, body: embed.slice(0, embed.length / 2) },
  'breaks off on its way': { type: javascript, body: embed, cutAt: 100 },
  'comes as something else': { type: html, body: embed, headers: { 'X-Content-Type-Options': 'nosniff' } },
};

describe('the fallback shows where the file', () => {
  for (const [name, file] of Object.entries(broken)) {
    it(`${name} (req 21)`, async () => {
      await visit({ page: pageOf({ body: quizTag() }), files: { '/news-quiz.js': file } }, async (it) => {
        await isRead(it.page);
        await fallbackWorks(it);
        it.errors.length = 0;
      });
    });
  }

  it('is blocked by a policy (req 21)', async () => {
    const headers = { 'Content-Security-Policy': "script-src 'none'" };
    await visit({ page: pageOf({ body: quizTag() }), headers }, async (it) => {
      await isRead(it.page);
      assert.ok(!it.server.paths.includes('/news-quiz.js'));
      await fallbackWorks(it);
    });
  });

  it('has defined nothing yet (req 21)', async () => {
    const late = gate();
    const files = { '/late.js': { type: javascript, body: embed, after: late.opened } };
    const head = '<script src="/late.js" async></script>';
    await visit({ page: pageOf({ head, body: quizTag() }), files }, async (it) => {
      await it.server.requested('/late.js');
      assert.ok(await fallbackIsVisible(it.page));
      late.open();
      await it.event('nq-ready');
      await nextFrame(it.page);
      assert.ok(!(await fallbackIsVisible(it.page)));
    });
  });
});

describe('in every frame, the fallback or the quiz can be seen, and only one of them,', () => {
  it('from before the file until after the bank (req 21)', async () => {
    const [file, questions] = [gate(), gate()];
    const files = {
      '/late.js': { type: javascript, body: embed, after: file.opened },
      '/bank.json': { type: json, body: JSON.stringify(bank), after: questions.opened },
    };
    const page = pageOf({ head: '<script src="/late.js" async></script>', body: quizTag() });
    await visit({ page, files, prepare: ({ page }) => watchFrames(page) }, async (it) => {
      await nextFrame(it.page);
      file.open();
      await it.server.requested('/bank.json');
      await nextFrame(it.page);
      questions.open();
      await it.event('nq-ready');
      await nextFrame(it.page);
      assert.deepEqual(await it.page.evaluate(() => window.seen), ['fallback', 'quiz']);
    });
  });

  it('with a start screen, with the bank inside, and while it is played to its end (req 21)', async () => {
    const page = pageOf({ body: quizTag('quiz="intro"', fallback + inline) });
    await visit({ page, prepare: ({ page }) => watchFrames(page) }, async (it) => {
      await it.event('nq-ready');
      await it.quiz().press(it.quiz().words.start);
      await it.quiz().untilHeading('Warum ist die Brücke gesperrt?');
      await play(it.quiz());
      const seen = await it.page.evaluate(() => window.seen);
      assert.deepEqual(
        seen.filter((it) => it !== 'fallback'),
        ['quiz'],
      );
    });
  });

  it('when the bank fails, comes at the second try, and is then taken in another language (req 21)', async () => {
    const files = { '/translations/en.json': jsonFile(english), '/bank.json': { status: 500 } };
    const page = pageOf({ body: quizTag() });
    await visit({ page, files, prepare: ({ page }) => watchFrames(page) }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-error');
      await nextFrame(it.page);
      assert.deepEqual(await it.page.evaluate(() => window.seen), ['fallback']);
      it.server.route('/bank.json', jsonFile(bank));
      await quiz.press(quiz.words.retry);
      await it.event('nq-ready');
      await nextFrame(it.page);
      assert.deepEqual(await it.page.evaluate(() => window.seen), ['fallback', 'quiz']);
      await it.page.$eval('news-quiz', (element) => element.setAttribute('lang', 'en'));
      await quiz.untilHeading('Why is the bridge closed?');
      await nextFrame(it.page);
      const seen = await it.page.evaluate(() => window.seen);
      assert.ok(!seen.includes('nothing') && !seen.includes('both') && seen.at(-1) === 'quiz', seen.join());
    });
  });
});

/** Where the file may stand in a page: what is in the head, before the quiz, and behind it. */
const places: Record<string, { head?: string; before?: string; behind?: string }> = {
  'in the head': { head: '<script src="/news-quiz.js"></script>' },
  'in the head with defer': { head: script },
  'in the head with async': { head: '<script src="/news-quiz.js" async></script>' },
  'in the head as a module': { head: '<script src="/news-quiz.js" type="module"></script>' },
  'right before the quiz': { before: '<script src="/news-quiz.js"></script>' },
  'right behind the quiz': { behind: '<script src="/news-quiz.js"></script>' },
};

describe('with the file', () => {
  for (const [name, { before = '', behind = '', head = '' }] of Object.entries(places)) {
    it(`${name}, a quiz starts with a bank from elsewhere and with one inside it (req 12, 23)`, async () => {
      const body = before + quizTag() + behind + quizTag('', fallback + inline) + '<p>Ende</p>';
      await visit({ page: pageOf({ head, body }) }, async (it) => {
        await it.event('nq-ready', 2);
        for (const place of [0, 1]) await it.quiz(place).untilHeading('Warum ist die Brücke gesperrt?');
        assert.deepEqual(it.server.paths, ['/', '/news-quiz.js', '/bank.json']);
      });
    });
  }

  it('there before half of the bank inside the page is read, a quiz waits for the rest (req 23)', async () => {
    const rest = gate();
    const head =
      '<script src="/news-quiz.js"></script><script>customElements.whenDefined("news-quiz").then(() => fetch("/defined"))</script>';
    const whole = pageOf({ head, body: quizTag('', fallback + inline) });
    const half = {
      type: html,
      body: whole,
      cutAt: Buffer.byteLength(whole.slice(0, whole.indexOf('Nichts davon'))),
      rest: rest.opened,
    };
    const files = { '/': half, '/defined': () => (rest.open(), { status: 204 }) };
    await visit({ page: '', files }, async (it) => {
      await it.event('nq-ready');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      assert.deepEqual(
        (await it.events()).filter(({ type }) => type === 'nq-error'),
        [],
      );
    });
  });
});

describe('a bank', () => {
  it('from the same host is taken, by a path of any form (req 23)', async () => {
    const body = ['/a/bank.json', 'a/bank.json', './a/../a/bank.json?x=1#y']
      .map((src) => quizTag(`src="${src}"`))
      .join('');
    await visit({ page: pageOf({ body }), files: { '/a/bank.json': jsonFile(bank) } }, async (it) => {
      await it.event('nq-ready', 3);
      assert.deepEqual(it.server.paths.slice(2).sort(), ['/a/bank.json', '/a/bank.json', '/a/bank.json?x=1']);
    });
  });

  it('from another host that allows it is taken, without cookies (req 23)', async () => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await visit(
      {
        page: pageOf({ head: script }),
        files: { '/shared.json': { type: json, body: JSON.stringify(bank), headers } },
      },
      async (it) => {
        const address = `${it.server.otherOrigin}/shared.json`;
        await it.page.evaluate((markup) => document.body.setHTMLUnsafe(markup), quizTag(`src="${address}"`));
        await it.event('nq-ready');
        const { headers, host } = await it.server.requested('/shared.json');
        assert.equal(`http://${host}`, it.server.otherOrigin);
        assert.equal(headers.cookie, undefined);
        assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      },
    );
  });

  it('inside the quiz is taken without any request (req 23)', async () => {
    await visit({ page: pageOf({ body: quizTag('', fallback + inline) }) }, async (it) => {
      await it.event('nq-ready');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      assert.deepEqual(it.server.paths, ['/', '/news-quiz.js']);
    });
  });

  it('inside the quiz in two languages is taken without any request, in the language that is asked for (req 23)', async () => {
    const second = `<script type="application/json" lang="en">${JSON.stringify(english)}</script>`;
    const page = pageOf({ body: quizTag('lang="en"', fallback + inline + second) });
    const files = { '/news-quiz.js': { type: javascript, body: withLanguages(embed, ['de', 'en']) } };
    await visit({ page, files }, async (it) => {
      await it.event('nq-ready');
      assert.match((await it.quiz().screen()).heading, /Why is the bridge closed/);
      assert.deepEqual(it.server.paths, ['/', '/news-quiz.js']);
    });
  });
});
