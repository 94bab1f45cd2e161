// What a page with many quizzes pays: a quiz asks for its bank once it is near what the reader sees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextFrame } from '../support/pages-until.js';
import { pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const asked = ({ server }: Visit) => server.requests.filter(({ path }) => path === '/bank.json').length;
const screens = (count: number) => `<div id="space" style="height: ${count}00vh"></div>`;

describe('a quiz', () => {
  it('far below what is seen asks for nothing, and starts when the reader comes near', async () => {
    await visit({ page: pageOf({ body: screens(4) + quizTag() }) }, async (it) => {
      await nextFrame(it.page);
      await nextFrame(it.page);
      assert.equal(asked(it), 0);
      assert.deepEqual(await it.events(), []);
      await it.page.evaluate(() => scrollTo(0, innerHeight * 2.5));
      await it.event('nq-ready');
      assert.equal(asked(it), 1);
    });
  });

  it('less than a screen below what is seen starts at once', async () => {
    await visit({ page: pageOf({ body: screens(1) + quizTag() }) }, async (it) => {
      await it.event('nq-ready');
      assert.equal(await it.page.evaluate(() => scrollY), 0);
    });
  });

  it('that is not shown starts when it is', async () => {
    const body = `<div id="tab" hidden>${quizTag()}</div>`;
    await visit({ page: pageOf({ body }) }, async (it) => {
      await nextFrame(it.page);
      await nextFrame(it.page);
      assert.equal(asked(it), 0);
      await it.page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
      await it.event('nq-ready');
    });
  });

  it('that is taken away before the reader comes near asks for nothing', async () => {
    await visit({ page: pageOf({ body: screens(4) + quizTag() }) }, async (it) => {
      await it.page.evaluate(() => {
        document.querySelector('news-quiz')?.remove();
        document.querySelector('#space')?.remove();
      });
      await nextFrame(it.page);
      await nextFrame(it.page);
      assert.equal(asked(it), 0);
    });
  });
});
