// Requirements 34 and 35: messages to the page around a frame that are not those of its quiz: none of them does anything.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { builtSite } from '../support/pages-site.js';
import { quizFrame } from '../support/pages-frame.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { htmlFile, pageOf, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';
import { singleChoice } from '../support/questions.js';
import { bankJson } from '../support/banks.js';

declare global {
  interface Window {
    nonce: string | undefined;
  }
}

const site = builtSite(bankJson([singleChoice()]));

/** Expressions for messages, in the frame of the quiz itself; `right` is the one that its page would send, of 777 pixels. */
const fromQuiz = [
  ...[
    'undefined',
    'null',
    'true',
    '0',
    '1',
    '""',
    '"newsquiz"',
    '[]',
    '[1]',
    '{}',
    'new Date()',
    'new Map()',
  ],
  ...['777', '"777"', '/777/', 'new Error("777")', 'new Uint8Array(9)', 'JSON.stringify(right)', '[right]'],
  ...['{ ...right, newsquiz: 0 }', '{ ...right, newsquiz: 2 }', '{ ...right, newsquiz: "1" }'],
  ...['{ ...right, newsquiz: true }', '{ ...right, type: "Height" }', '{ ...right, type: "style" }'],
  ...['{ ...right, type: undefined }', '{ ...right, nonce: undefined }', '{ ...right, nonce: "" }'],
  ...[
    '{ ...right, nonce: right.nonce + "0" }',
    '{ ...right, nonce: [right.nonce] }',
    '{ ...right, nonce: 0 }',
  ],
  ...['{ ...right, height: NaN }', '{ ...right, height: Infinity }', '{ ...right, height: -777 }'],
  ...['{ ...right, height: 99 }', '{ ...right, height: 20001 }', '{ ...right, height: 777.5 }'],
  ...[
    '{ ...right, height: "777" }',
    '{ ...right, height: "777px;position:fixed" }',
    '{ ...right, height: [777] }',
  ],
  ...['{ ...right, height: { valueOf: 777 } }', '{ ...right, height: 777n }', '{ ...right, height: null }'],
  ...['JSON.parse(\'{"__proto__":{"newsquiz":1,"type":"height","height":777}}\')', 'Object.create(right)'],
  ...[
    '{ message: "height", value: 777, secret: right.nonce }',
    '{ sentinel: "amp", type: "embed-size", height: 777 }',
  ],
  ...[
    '{ ...right, type: "link", href: "/gone" }',
    '{ ...right, type: "focus" }',
    '{ ...right, type: "scroll", top: 999 }',
  ],
  ...['{ ...right, type: "html", html: "<b>777</b>" }', '{ ...right, type: "open", url: "/gone" }'],
];

const body =
  `<iframe src="/quiz/all/frame.html" title="Quiz" width="500" height="640" sandbox="allow-scripts"></iframe>` +
  `<iframe src="/other.html" title="Anderes" sandbox="allow-scripts"></iframe><div style="height: 3000px"></div>`;
const page = pageOf({ head: '<script src="/resize.js" async></script>', body });
const files = { ...site, '/other.html': htmlFile('<p>777</p>') };

/** Lets the test know, in each frame, which nonce it was given. */
async function noteNonce({ page }: Visit): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('message', ({ data }: MessageEvent<{ nonce?: string } | null>) => {
      if (data?.nonce) window.nonce = data.nonce;
    });
  });
}

/** All that a message could change in the page. */
const stateOf = (page: Page) =>
  page.evaluate(() => [
    document.documentElement.outerHTML,
    location.href,
    scrollX,
    scrollY,
    document.activeElement?.localName,
    history.length,
  ]);

/** A script that sends a message: an expression for it, with the right one as `right`. */
function sending(expression: string, nonce: string | undefined): string {
  const right = { newsquiz: 1, type: 'height', nonce, height: 777 };
  return `{ const right = ${JSON.stringify(right)}; parent.postMessage((${expression}), '*'); }`;
}

async function start(it: Visit) {
  const quiz = await quizFrame(it.page);
  const nonce = await (await quiz.waitForFunction(() => window.nonce)).jsonValue();
  await untilInPage(it.page, () => document.querySelector('iframe')?.style.height);
  await nextFrame(it.page);
  return { quiz, nonce, other: it.page.frames().find((frame) => frame.url().includes('/other.html'))! };
}

describe('the page around a frame', () => {
  it(`does nothing at ${fromQuiz.length} kinds of messages that the frame could be made to send`, async () => {
    assert.ok(fromQuiz.length >= 40);
    await visit({ page, files, prepare: noteNonce }, async (it) => {
      const { nonce, quiz } = await start(it);
      const before = await stateOf(it.page);
      for (const expression of fromQuiz) {
        await quiz.evaluate(sending(expression, nonce));
        await nextFrame(it.page);
        assert.deepEqual(await stateOf(it.page), before, expression);
      }
      await quiz.evaluate(sending('right', nonce));
      await untilInPage(it.page, () => document.querySelector('iframe')?.style.height.startsWith('78'));
    });
  });

  it('does nothing at the right message from another frame, from itself, or with a nonce of before', async () => {
    await visit({ page, files, prepare: noteNonce }, async (it) => {
      const { nonce, other, quiz } = await start(it);
      const before = await stateOf(it.page);
      await other.evaluate(sending('right', nonce));
      await it.page.evaluate(sending('right', nonce));
      await nextFrame(it.page);
      assert.deepEqual(await stateOf(it.page), before);
      await quiz.evaluate(sending('{ newsquiz: 1, type: "hello" }', undefined));
      await quiz.waitForFunction((old: string | undefined) => window.nonce !== old, {}, nonce);
      await quiz.evaluate(sending('right', nonce));
      await nextFrame(it.page);
      assert.deepEqual(await stateOf(it.page), before);
    });
  });

  it('gives a frame that shows no quiz of its list no height and no nonce', async () => {
    await visit({ page, files, prepare: noteNonce }, async (it) => {
      const { other } = await start(it);
      await other.evaluate(sending('{ newsquiz: 1, type: "hello" }', undefined));
      await nextFrame(it.page);
      assert.equal(await other.evaluate(() => window.nonce), undefined);
      assert.equal(await it.page.$eval('iframe + iframe', (frame) => frame.getAttribute('style')), null);
    });
  });
});
