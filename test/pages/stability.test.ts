// Requirements 13 and 14: nothing jumps, answers come at once, and going back finds the quiz as it was left.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { countWhatLives, whatLives } from '../support/pages-alive.js';
import { bank } from '../support/pages-bank.js';
import { answer, play } from '../support/pages-play.js';
import { gate, javascript, json } from '../support/pages-server.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { embed, htmlFile, pageOf, quizTag, script, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

/** The height that a page keeps free for a quiz, so that nothing below it moves when it comes. */
const reserve = '<style>news-quiz { display: block; min-block-size: 36rem }</style>';

/** Notes each shift of the layout for which the reader gave no cause. */
const watchShifts = `<script>
  const shifts = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, sources, value } of list.getEntries())
      if (!hadRecentInput) shifts.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

async function shiftsOf(page: Page): Promise<unknown> {
  // Entries come in a task of their own after the frame.
  await nextFrame(page);
  return await page.evaluate('shifts');
}

/** A page with text above and below the quiz, on which the file and then the bank come late. */
async function slowly(head: string, check: (visit: Visit) => Promise<void>): Promise<void> {
  const [file, questions] = [gate(), gate()];
  const files = {
    '/news-quiz.js': { type: javascript, body: embed, after: file.opened },
    '/bank.json': { type: json, body: JSON.stringify(bank), after: questions.opened },
  };
  const page = pageOf({
    head: watchShifts + head,
    body: `<h1>Oben</h1>${quizTag()}<h2>Unten</h2><p>Text</p><script src="/news-quiz.js" async></script>`,
  });
  await visit({ page, files }, async (it) => {
    await nextFrame(it.page);
    file.open();
    await it.server.requested('/bank.json');
    await nextFrame(it.page);
    questions.open();
    await it.event('nq-ready');
    await check(it);
  });
}

describe('the layout of a page', () => {
  it('does not shift while the file and the bank come late, nor with any answer or next question (req 13)', async () => {
    await slowly(reserve, async ({ page, quiz }) => {
      assert.deepEqual(await shiftsOf(page), []);
      await play(quiz(), 'wrong');
      assert.deepEqual(await shiftsOf(page), []);
    });
  });

  it('shifts where no height is kept free: the check sees it (req 13)', async () => {
    await slowly('', async ({ page }) => {
      assert.match(JSON.stringify(await shiftsOf(page)), /H2/);
    });
  });
});

/** Runs in a page: from now on, counts the frames from a click to the first one in which a word stands in the quiz. */
function countFrames(word: string) {
  const textOf = (node: Node): string =>
    [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join('') +
    (node instanceof Text ? node.data : '');
  const quiz = document.querySelector('news-quiz')!;
  const counter = { frames: 0, wordIsThere: false, wasThere: textOf(quiz).includes(word) };
  const count = () => {
    counter.frames += 1;
    counter.wordIsThere = textOf(quiz).includes(word);
    if (!counter.wordIsThere && counter.frames < 60) requestAnimationFrame(count);
  };
  addEventListener('click', () => requestAnimationFrame(count), { capture: true, once: true });
  Object.assign(window, { counter });
}

/** What the main thread did for scripts, styles and layout so far, in milliseconds of its own time. */
async function workOf({ cdp }: Visit): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
  return 1000 * metrics.reduce((sum, { name, value }) => sum + (parts.includes(name) ? value : 0), 0);
}

describe('feedback', () => {
  it('of every type is in the next frame after the click, for less than 100 ms of work (req 13)', async () => {
    await visit({ page: pageOf({ body: quizTag() }) }, async (it) => {
      const quiz = it.quiz();
      const { check, next, toResult, verdicts } = quiz.words;
      await it.event('nq-ready');
      await it.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      for (let judged = 1; judged <= 4; judged++) {
        await answer(quiz, 'right');
        await it.page.evaluate(countFrames, verdicts.correct);
        const before = await workOf(it);
        await quiz.press(check);
        await it.event('nq-answered', judged);
        await nextFrame(it.page);
        const work = (await workOf(it)) - before;
        assert.deepEqual(await it.page.evaluate('counter'), {
          frames: 1,
          wordIsThere: true,
          wasThere: false,
        });
        assert.ok(work < 100, `${work.toFixed(1)} ms`);
        await quiz.press(judged < 4 ? next : toResult);
        await quiz.until(({ buttons }) => !buttons.includes(judged < 4 ? next : toResult));
      }
    });
  });
});

/** Goes to another page and back. Gives what the browser says why it had not kept the page, if it had not. */
async function awayAndBack({ cdp, page, server }: Visit): Promise<string[]> {
  const reasons: string[] = [];
  await cdp.send('Page.enable');
  cdp.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  await page.goto(`${server.origin}/other`);
  await page.goBack();
  await untilInPage(page, () => document.readyState === 'complete');
  return reasons.sort();
}

const files = { '/other': htmlFile('<!doctype html><title>Anders</title>') };
const notePersisted =
  '<script>addEventListener("pageshow", (event) => (window.persisted = event.persisted))</script>';

describe('a page with a quiz', () => {
  it('has no listener that keeps it from being kept for going back (req 14)', async () => {
    const prepare = ({ page }: Visit) => countWhatLives(page);
    await visit({ page: pageOf({ body: quizTag('src="/bank.json" remember') }), prepare }, async (it) => {
      await it.event('nq-ready');
      await it.quiz().press(it.quiz().words.remember);
      await play(it.quiz());
      assert.deepEqual(
        (await whatLives(it.page)).filter((name) => name.includes('unload')),
        [],
      );
      assert.deepEqual(await it.page.evaluate('[onbeforeunload, onunload]'), [null, null]);
    });
  });

  it('is there again as it was left after another page was visited (req 14)', async (test) => {
    let without: string[] = [];
    await visit({ page: pageOf({ head: notePersisted }), files }, async (it) => {
      without = await awayAndBack(it);
    });
    await visit({ page: pageOf({ head: notePersisted + script, body: quizTag() }), files }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready');
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      await quiz.press(quiz.words.next);
      await quiz.choose('Die Nordbrücke');
      const { heading, options } = await quiz.screen();
      const reasons = await awayAndBack(it);
      assert.deepEqual(reasons, without, 'The quiz adds nothing to what keeps a page from being kept.');
      if (await it.page.evaluate('persisted')) {
        const { heading: after, options: later } = await quiz.screen();
        assert.deepEqual(
          [after, later.map(({ checked }) => checked)],
          [heading, options.map(({ checked }) => checked)],
        );
        assert.equal(it.server.paths.filter((path) => path === '/bank.json').length, 1);
        assert.match((await play(quiz)).result, /^Ergebnis: \d/);
      } else {
        assert.ok(reasons.includes('BackForwardCacheDisabledForDelegate'), reasons.join());
        console.info(`${test.name}: this browser keeps no page at all, so only its reasons were compared.`);
      }
    });
  });
});
