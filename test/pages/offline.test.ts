// Requirements 15 and 43: pages that nobody sees yet, that come from a folder, and whose network is cut.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { countWhatLives, whatLives } from '../support/pages-alive.js';
import { article, bank } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { embed, fallback, pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const inline = `<script type="application/json">${JSON.stringify(bank)}</script>`;

/** Browsers without a window cannot render ahead; the page is told that it is being rendered ahead. */
async function renderAhead({ page }: Visit): Promise<void> {
  await countWhatLives(page);
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  });
}

describe('a page that is rendered before anybody sees it', () => {
  for (const [name, tag] of Object.entries({
    'a bank to fetch': quizTag(),
    'a bank inside': quizTag('', inline + fallback),
  })) {
    it(`with ${name} asks for nothing, starts no timer and tells nothing, until it is seen`, async () => {
      await visit({ page: pageOf({ body: tag }), prepare: renderAhead }, async (it) => {
        await untilInPage(
          it.page,
          () => document.readyState === 'complete' && customElements.get('news-quiz') !== undefined,
        );
        await nextFrame(it.page);
        assert.deepEqual(it.server.paths, ['/', '/news-quiz.js']);
        assert.deepEqual(await it.events(), []);
        assert.deepEqual(
          (await whatLives(it.page)).filter((what) => /Timeout|Interval/.test(what)),
          [],
        );
        await it.page.evaluate(() => {
          Object.defineProperty(document, 'prerendering', { value: false });
          document.dispatchEvent(new Event('prerenderingchange'));
        });
        await it.event('nq-ready');
      });
    });
  }
});

describe('a page from a folder', () => {
  it('with the bank inside is played to its end without any network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsquiz-stick-'));
    try {
      const head = '<script src="news-quiz.js" defer></script>';
      writeFileSync(join(folder, 'news-quiz.js'), embed);
      writeFileSync(
        join(folder, 'quiz.html'),
        pageOf({ head, body: article + quizTag('', inline + fallback) }),
      );
      await visit({ page: '' }, async (it) => {
        await it.page.setOfflineMode(true);
        await it.page.goto(pathToFileURL(join(folder, 'quiz.html')).href);
        await it.event('nq-ready');
        assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
        assert.ok((await it.events()).some(({ type }) => type === 'nq-evidence'));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a page whose network is cut', () => {
  it('once the quiz is there loses no answer, and asks for nothing more', async () => {
    await visit({ page: pageOf({ body: quizTag() }) }, async (it) => {
      await it.event('nq-ready');
      await it.page.setOfflineMode(true);
      const asked = it.server.paths.length;
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      assert.equal(it.server.paths.length, asked);
    });
  });

  it('is one of thirty that begin at once: each has asked for the bank once, by a request that a cache can answer', async () => {
    await visit({ page: pageOf({ body: quizTag().repeat(30) }) }, async (it) => {
      await it.event('nq-ready', 30);
      const requests = it.server.requests.filter(({ path }) => path.startsWith('/bank.json'));
      assert.ok(requests.length >= 1 && requests.length <= 30, `${requests.length} requests`);
      for (const { headers, method, path } of requests) {
        assert.deepEqual([method, path], ['GET', '/bank.json']);
        assert.equal(headers['authorization'] ?? headers['x-requested-with'], undefined);
        assert.notEqual(headers['cache-control'], 'no-store');
      }
    });
  });
});
