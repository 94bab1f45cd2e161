// Requirements 32, 33 and 36 to 40: the page for a frame: played in any sandbox, as high as its content, and telling nothing but that height.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import type { Question } from '../../src/index.js';
import { bankJson } from '../support/banks.js';
import { builtSite } from '../support/pages-site.js';
import { headingIn, playFrame, quizFrame } from '../support/pages-frame.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { pageOf, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';
import { oneOfEach } from '../support/questions.js';

declare global {
  interface Window {
    told: unknown[];
  }
}

const questions: readonly Question[] = oneOfEach();
const site = builtSite(
  bankJson(questions, {
    quizzes: [{ id: 'all', title: 'Alle', pick: {}, outcomes: [{ id: 'any', from: 0, text: 'Geschafft.' }] }],
  }),
);
const script = '<script src="/resize.js" async></script>';

/** A page with the quiz in a frame. */
function hostPage(attributes = '', head = script, src = '/quiz/all/frame.html'): string {
  const body = `<main style="max-width: 700px">${frameTag(src, attributes)}<p id="below">Ende</p></main>`;
  return pageOf({ head, body });
}

const frameTag = (src: string, attributes: string): string =>
  `<iframe src="${src}" title="Quiz: Alle" width="100%" height="640" frameborder="0" ${attributes}></iframe>`;

const sandboxes = {
  'a sandbox that allows scripts alone': 'sandbox="allow-scripts"',
  'a sandbox that allows its origin as well': 'sandbox="allow-scripts allow-same-origin"',
  'a sandbox that allows all':
    'sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads allow-top-navigation"',
  'no sandbox': '',
};

describe('a quiz in a frame', () => {
  for (const [name, attributes] of Object.entries(sandboxes)) {
    it(`with ${name} checks and scores a question of every type`, async () => {
      await visit({ page: hostPage(attributes), files: site }, async (it) => {
        const frame = await quizFrame(it.page);
        assert.match(await playFrame(frame, questions), /^Ergebnis: (\d+) von \1$/);
      });
    });
  }

  it('of another site, whose storage is blocked, is played as well', async () => {
    const prepare = ({ page }: Visit) =>
      page.evaluateOnNewDocument(() => {
        if (parent === window) return;
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
      });
    await visit({ page: '', files: site, prepare }, async (it) => {
      const src = `${it.server.otherOrigin}/quiz/all/frame.html`;
      const head = `<script src="${it.server.otherOrigin}/resize.js" async></script>`;
      it.server.route('/', { type: 'text/html', body: hostPage('', head, src) });
      await it.page.goto(it.server.origin);
      const frame = await quizFrame(it.page);
      assert.match(await headingIn(frame), /^Frage 1 von/);
      await untilFits(it.page, frame);
      assert.match(await playFrame(frame, questions), /^Ergebnis/);
    });
  });
});

/** How high the frame is, and what its page takes of that. */
async function heights(
  page: Page,
  frame: Frame,
): Promise<{ inner: number; content: number; scrolls: boolean }> {
  await nextFrame(page);
  return await frame.evaluate(() => {
    const root = document.documentElement;
    const content = root.getBoundingClientRect().height;
    return { inner: innerHeight, content, scrolls: root.scrollHeight > innerHeight };
  });
}

/** Waits until the frame is as high as its content: no bar to scroll by, and not more than 16 pixels of blank below. */
async function untilFits(page: Page, frame: Frame): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { content, inner, scrolls } = await heights(page, frame);
    if (!scrolls && inner - content <= 16 && inner >= 100) return;
  }
  assert.fail(JSON.stringify(await heights(page, frame)));
}

describe('the height of a frame', () => {
  it('fits its content at 1280, 320 and again 1280 pixels, with text twice as large, and after an answer', async () => {
    await visit({ page: hostPage('sandbox="allow-scripts"'), files: site }, async (it) => {
      const frame = await quizFrame(it.page);
      for (const width of [1280, 320, 1280]) {
        await it.page.setViewport({ width, height: 800 });
        await untilFits(it.page, frame);
      }
      await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await frame.evaluate(() => document.querySelector('news-quiz')!.style.setProperty('zoom', '2'));
      await untilFits(it.page, frame);
      await frame.evaluate(() => document.querySelector('news-quiz')!.style.removeProperty('zoom'));
      await untilFits(it.page, frame);
    });
  });

  it('is told at most once a change, and comes to rest, in a hundred changes of width', async () => {
    await visit(
      { page: hostPage('sandbox="allow-scripts"'), files: site, prepare: noteMessages },
      async (it) => {
        const frame = await quizFrame(it.page);
        await untilFits(it.page, frame);
        for (let turn = 0; turn < 100; turn++) {
          const before = await it.page.evaluate(() => window.told.length);
          await it.page.$eval(
            'main',
            (main, width) => (main.style.maxWidth = width),
            turn % 2 ? '700px' : '310px',
          );
          await untilFits(it.page, frame);
          const told = (await it.page.evaluate(() => window.told.length)) - before;
          assert.ok(told <= 2, `${told} messages for one change of width`);
        }
        const before = await it.page.evaluate(() => window.told.length);
        for (let turn = 0; turn < 10; turn++) await nextFrame(it.page);
        assert.equal(await it.page.evaluate(() => window.told.length), before);
      },
    );
  });

  it('counts the borders that the page gives its frames', async () => {
    const style = '<style>iframe { box-sizing: border-box; border: 9px solid }</style>';
    const page = hostPage('sandbox="allow-scripts"', script + style).replace('frameborder="0"', '');
    await visit({ page, files: site }, async (it) => untilFits(it.page, await quizFrame(it.page)));
  });

  it('stays as the page has it where the script is not there, and every button can be reached and used', async () => {
    for (const height of ['200', '1000']) {
      const page = hostPage('sandbox="allow-scripts"', '').replace('height="640"', `height="${height}"`);
      await visit({ page, files: site }, async (it) => {
        const frame = await quizFrame(it.page);
        assert.match(await playFrame(frame, questions.slice(0, 2)), /^Frage 3 von/);
        const isInView = await frame.evaluate(() => {
          const heading = document
            .querySelector('news-quiz')!
            .shadowRoot!.querySelector('.stage > *')!
            .shadowRoot!.querySelector('[role=heading]')!
            .getBoundingClientRect();
          return heading.top >= 0 && heading.bottom <= innerHeight;
        });
        assert.ok(isInView, 'The heading has the focus and stands in view.');
      });
    }
  });
});

/** Notes, in the page, what it is told. */
async function noteMessages({ page }: Visit): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.told = [];
    addEventListener('message', ({ data }) => window.told.push(data));
  });
}

describe('what a frame tells', () => {
  it('the page around it is that it is there, and its height: never what the reader does', async () => {
    await visit({ page: hostPage(), files: site, prepare: noteMessages }, async (it) => {
      const frame = await quizFrame(it.page);
      await playFrame(frame, questions);
      await untilFits(it.page, frame);
      const told = (await it.page.evaluate(() => window.told)) as Record<string, unknown>[];
      for (const { newsquiz, type, nonce, height, ...more } of told) {
        assert.deepEqual([newsquiz, more], [1, {}]);
        assert.ok(
          type === 'hello' || (type === 'height' && Number.isInteger(height) && typeof nonce === 'string'),
        );
      }
    });
  });

  it('an AMP page is the height that it asks for', async () => {
    const page = hostPage('sandbox="allow-scripts"', '', '/quiz/all/frame.html#amp=1');
    await visit({ page, files: site, prepare: noteMessages }, async (it) => {
      await quizFrame(it.page);
      const [first] = await untilInPage(it.page, () => window.told.length > 1 && window.told);
      const { height, sentinel, type } = first as Record<string, unknown>;
      assert.deepEqual([sentinel, type], ['amp', 'embed-size']);
      assert.ok(Number(height) >= 100);
    });
  });

  it('WordPress is its height, with the secret of the frame, and the link that was clicked', async () => {
    const page = hostPage('sandbox="allow-scripts"', '', '/quiz/all/frame.html#?secret=Ab12Cd34Ef');
    await visit({ page, files: site, prepare: noteMessages }, async (it) => {
      const frame = await quizFrame(it.page);
      const [first] = await untilInPage(it.page, () => window.told.length > 0 && window.told);
      const { message, secret, value } = first as Record<string, unknown>;
      assert.deepEqual([message, secret], ['height', 'Ab12Cd34Ef']);
      assert.ok(Number.isInteger(value));
      await frame.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://example.org/quelle';
        link.addEventListener('click', (event) => event.preventDefault());
        document.body.append(link);
        link.click();
      });
      const link = await untilInPage(it.page, () =>
        (window.told as Record<string, unknown>[]).find((told) => told['message'] === 'link'),
      );
      assert.deepEqual(link, { message: 'link', value: 'https://example.org/quelle', secret: 'Ab12Cd34Ef' });
    });
  });
});

describe('the keyboard', () => {
  it('gets into a frame by Tab and out of it again, and Escape keeps nobody', async () => {
    const page = hostPage('sandbox="allow-scripts"').replace(
      'id="below">Ende',
      '><a id="below" href="#">Ende</a>',
    );
    await visit({ page, files: site }, async (it) => {
      const frame = await quizFrame(it.page);
      await untilFits(it.page, frame);
      const focused = () =>
        it.page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
      const met: (string | undefined)[] = [];
      for (let presses = 0; presses < 20 && met.at(-1) !== 'below'; presses++) {
        await it.page.keyboard.press('Tab');
        await it.page.keyboard.press('Escape');
        met.push(await focused());
      }
      assert.ok(met.includes('iframe') && met.at(-1) === 'below', met.join());
    });
  });

  it('finds the frame named after its quiz, in the snippet that is to be copied', () => {
    const { body } = site['/snippets.html'] ?? {};
    assert.match(String(body), /&lt;iframe [^>]*title=&quot;Quiz: Alle&quot;/);
  });
});
