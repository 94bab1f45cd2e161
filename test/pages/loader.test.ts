// Requirements 28 to 31: what loader.js makes of links to quizzes: which become one, when, and what the page then asks for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAR, figure, loaderTag, quizHost } from '../support/pages-embed.js';
import { play } from '../support/pages-play.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const files = quizHost();
const page = (body: string, head = loaderTag()) => pageOf({ head, body });

/** Waits until the loader has looked through the page and the browser has told it what is near. */
async function settled({ page, server }: Visit): Promise<void> {
  await untilInPage(page, () => document.readyState === 'complete');
  await server.requested('/loader.js');
  await nextFrame(page);
  await nextFrame(page);
}

const quizzes = ({ page }: Visit) => page.$$eval('news-quiz', (all) => all.length);

describe('a placeholder', () => {
  it('becomes a quiz that can be played, and shows its link until then', async () => {
    await visit({ page: page(figure()), files }, async (it) => {
      await it.event('nq-ready');
      assert.equal(
        await it.page.$eval('figure > news-quiz > a', (link) => link.textContent.slice(0, 5)),
        'Quiz:',
      );
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
    });
  });

  it('asks for nothing until it comes near the window', async () => {
    await visit({ page: page(FAR + figure()), files }, async (it) => {
      await settled(it);
      assert.deepEqual(it.server.paths, ['/', '/loader.js']);
      await it.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await it.event('nq-ready');
      assert.deepEqual(it.server.paths, ['/', '/loader.js', '/news-quiz.js', '/bank.json']);
    });
  });

  it('that comes into the page later becomes a quiz as well', async () => {
    await visit({ page: page('<div id="later"></div>'), files }, async (it) => {
      await settled(it);
      await it.page.$eval(
        '#later',
        (element, markup) => (element.innerHTML = markup),
        `<div>${figure()}</div>`,
      );
      await it.event('nq-ready');
    });
  });

  it('gives its options to the quiz, and so does the address in it, however its ampersands are written', async () => {
    const addresses = ['?lang=en&amp;seed=7', '?lang=en&amp;#038;seed=7', '?lang=en&amp;amp;seed=7'];
    const body = addresses.map((query) => figure(`/quiz/each/${query}`, 'data-heading-level="2"')).join('');
    await visit({ page: page(body), files }, async (it) => {
      await it.event('nq-ready', 3);
      const given = await it.page.$$eval('news-quiz', (all) =>
        all.map((quiz) => Object.fromEntries([...quiz.attributes].map(({ name, value }) => [name, value]))),
      );
      const src = `${it.server.origin}/bank.json`;
      for (const attributes of given)
        assert.deepEqual(attributes, { src, quiz: 'each', lang: 'en', seed: '7', 'heading-level': '2' });
    });
  });

  it('in the folder of another language is played in that', async () => {
    await visit({ page: page(figure('/quiz/each/en/')), files }, async (it) => {
      await it.event('nq-ready');
      assert.equal(await it.page.$eval('news-quiz', (quiz) => quiz.getAttribute('lang')), 'en');
    });
  });

  it('among ten asks for the script once, and one loaded twice makes one quiz of each', async () => {
    const head = loaderTag() + loaderTag('', '/?again').replace('/?againloader.js', '/loader.js?again');
    await visit({ page: page(figure().repeat(10), head), files }, async (it) => {
      await it.event('nq-ready', 10);
      assert.equal(await quizzes(it), 10);
      assert.equal(it.server.paths.filter((path) => path === '/news-quiz.js').length, 1);
      assert.deepEqual(
        it.console.filter((line) => line.includes('newsquiz')),
        [],
      );
    });
  });
});

describe('a bare link', () => {
  it('by itself in a paragraph becomes a quiz if it leads to a quiz on the list', async () => {
    const body = '<p> <a href="/quiz/each/index.html">Quiz</a> </p><div><a href="/quiz/each">Quiz</a></div>';
    await visit({ page: page(body), files }, async (it) => {
      await it.event('nq-ready', 2);
      assert.equal(await quizzes(it), 2);
    });
  });

  const left = {
    'leads elsewhere on the same host': '<p><a href="/about/each/">Quiz</a></p>',
    'leads to a host that is not on the list': '<p><a href="https://quiz.example/quiz/each/">Quiz</a></p>',
    'hides another host behind that on the list':
      '<p><a href="http://127.0.0.1@evil.example/quiz/each/">Quiz</a></p>',
    'is neither http nor https': '<p><a href="ftp://127.0.0.1/quiz/each/">Quiz</a></p>',
    'is a script': '<p><a href="javascript:/quiz/each/">Quiz</a></p>',
    'stands in a text': '<p>Spielen Sie <a href="/quiz/each/">das Quiz</a> zum Text.</p>',
    'stands in a list of the site': '<nav><p><a href="/quiz/each/">Quiz</a></p></nav>',
    'was written by a reader': '<p><a href="/quiz/each/" rel="nofollow ugc">Quiz</a></p>',
    'is the fallback of a quiz': '<news-quiz><p><a href="/quiz/each/">Quiz</a></p></news-quiz>',
    'is being written': '<div contenteditable="true"><p><a href="/quiz/each/">Quiz</a></p></div>',
    'has a version that is not known': figure('/quiz/each/', 'data-newsquiz="2"'),
    'is a placeholder for another host': figure('//quiz.example/quiz/each/'),
  };
  for (const [name, body] of Object.entries(left)) {
    it(`stays a link if it ${name}`, async () => {
      await visit({ page: page(body), files }, async (it) => {
        await settled(it);
        assert.equal(await it.page.$$eval('news-quiz > a, news-quiz[src]', (all) => all.length), 0);
        assert.ok(!it.server.paths.includes('/bank.json'));
      });
    });
  }

  it("to a host that the page has put on the list becomes a quiz; the script is the page's own", async () => {
    await visit({ page: '', files }, async (it) => {
      const { origin, otherOrigin } = it.server;
      const head = loaderTag(`data-places="${otherOrigin}/ https://quiz.example/banks"`);
      it.server.route('/', {
        type: 'text/html',
        body: page(`<p><a href="${otherOrigin}/quiz/each/">Quiz</a></p>`, head),
      });
      await it.page.goto(origin);
      await it.event('nq-ready');
      const asked = it.server.requests
        .filter(({ path }) => path !== '/')
        .map(({ host, path }) => `${host}${path}`);
      const [own, other] = [origin, otherOrigin].map((address) => new URL(address).host);
      assert.deepEqual(asked, [`${own}/loader.js`, `${own}/news-quiz.js`, `${other}/bank.json`]);
    });
  });
});

describe('a click', () => {
  const waiting = page(figure(), loaderTag('data-start="click"'));

  it('is waited for where the page says so: until then nothing is asked for, then the first question has the focus', async () => {
    await visit({ page: waiting, files }, async (it) => {
      await settled(it);
      assert.deepEqual(it.server.paths, ['/', '/loader.js']);
      await it.page.click('figure a');
      await it.event('nq-ready');
      const heading = await untilInPage(it.page, () => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused?.getAttribute('role') === 'heading' && focused.textContent;
      });
      assert.match(heading, /Frage 1 von 4:\s*Warum ist die Brücke gesperrt\?/);
      assert.deepEqual(it.server.paths, ['/', '/loader.js', '/news-quiz.js', '/bank.json']);
    });
  });

  it('by keyboard does the same, for one placeholder that says so itself', async () => {
    await visit({ page: page(figure('/quiz/each/', 'data-start="click"')), files }, async (it) => {
      await settled(it);
      await it.page.focus('figure a');
      await it.page.keyboard.press('Enter');
      await it.event('nq-ready');
      await untilInPage(it.page, () => document.activeElement?.localName === 'news-quiz');
    });
  });

  it('with a key that opens a new tab is left to the browser', async () => {
    await visit({ page: waiting, files }, async (it) => {
      await settled(it);
      const stays = await it.page.$eval('figure a', (link) =>
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })),
      );
      assert.ok(stays);
      assert.equal(await quizzes(it), 0);
    });
  });

  it('leads to the page of the quiz where the script does not come', async () => {
    const broken = { ...files, '/news-quiz.js': { status: 503 } };
    await visit({ page: waiting, files: broken }, async (it) => {
      await settled(it);
      await Promise.all([it.page.waitForNavigation(), it.page.click('figure a')]);
      assert.equal(new URL(it.page.url()).pathname, '/quiz/each/');
    });
  });
});

describe('a quiz that stands in the page without its script', () => {
  const body = FAR + quizTag();

  it('is started as it comes near', async () => {
    await visit({ page: page(body), files }, async (it) => {
      await settled(it);
      assert.deepEqual(it.server.paths, ['/', '/loader.js']);
      await it.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await it.event('nq-ready');
    });
  });

  it('has its script asked for at a first touch, wherever it is', async () => {
    await visit({ page: page(body), files }, async (it) => {
      await settled(it);
      await it.page.$eval('news-quiz a', (link) => link.focus({ preventScroll: true }));
      await it.server.requested('/news-quiz.js');
    });
  });
});

describe('a page that is rendered before anybody sees it', () => {
  it('asks for no quiz until it is seen', async () => {
    const prepare = async ({ page }: Visit) => {
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
      });
    };
    await visit({ page: page(figure()), files, prepare }, async (it) => {
      await settled(it);
      assert.deepEqual(it.server.paths, ['/', '/loader.js']);
      await it.page.evaluate(() => {
        Object.defineProperty(document, 'prerendering', { value: false });
        document.dispatchEvent(new Event('prerenderingchange'));
      });
      await it.event('nq-ready');
    });
  });
});
