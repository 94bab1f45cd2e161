// Requirements 1, 16, 21, 24 and 41: ready HTML under policies, without scripts, and where no quiz comes of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Bank } from '../../src/index.js';
import { bankOfTypes, built, routesOf, textOf, typeNames } from '../support/pages-ready.js';
import type { Built } from '../support/pages-ready.js';
import { fallbackIsVisible, watchFrames } from '../support/pages-fallback.js';
import { jsonFile, visit } from '../support/pages-visit.js';
import type { Site, Visit } from '../support/pages-visit.js';

const bank = bankOfTypes();

function siteOf(files: Built, path: string, more: Partial<Site> = {}): Site {
  return { page: textOf(files, path), files: routesOf(files), ...more };
}

const withoutScripts = { prepare: ({ page }: Visit) => page.setJavaScriptEnabled(false) };

/** What can be read on the page, with one space between words. */
async function readable(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
}

/** What reader views make of pages. */
const reader = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** How thick the line above the quiz is, as its styles have it. */
const lineAbove = `getComputedStyle(document.querySelector('news-quiz').shadowRoot.querySelector('.frame')).borderTopWidth`;

describe('a page that was built', () => {
  let files: Built;
  let open: Built;
  before(async () => {
    [files, open] = await Promise.all([built(bank), built(bank, '--answers', '--structured-data')]);
  });

  it('shows all prompts and choices without scripts, and nothing that cannot be pressed (req 41)', async () => {
    await visit(siteOf(files, 'quiz/variety/index.html', withoutScripts), async ({ page }) => {
      const text = await readable(page);
      const { questions, quizzes } = bank;
      const asked = quizzes.find(({ id }) => id === 'variety')!.pick.questions!;
      assert.equal(asked.length, typeNames.length);
      for (const id of asked) {
        const question = questions.find((one) => one.id === id)!;
        assert.ok(text.includes(question.prompt), question.prompt);
        assert.ok(!text.includes(question.key.explanation), question.key.explanation);
        if ('options' in question)
          for (const it of question.options) assert.ok(text.includes(it.text), it.text);
        if ('items' in question) for (const it of question.items) assert.ok(text.includes(it.text), it.text);
      }
      assert.equal(await page.evaluate(() => document.querySelector('news-quiz')!.checkVisibility()), false);
      assert.doesNotMatch(text, /lädt|loading/i);
    });
  });

  it('holds no answer unless that was asked for (req 41)', () => {
    let checked = 0;
    for (const [path, { body = '' }] of Object.entries(files)) {
      // A page for a frame has the whole bank in it.
      if (!/^quiz\/.*\/(?:index|tag|print)\.html$/.test(path)) continue;
      checked += 1;
      const text = Buffer.from(body).toString();
      assert.ok(!text.includes('ld+json'), path);
      for (const { key } of bank.questions)
        assert.ok(!text.includes(key.explanation), `${path}: ${key.explanation}`);
    }
    assert.ok(checked >= 3 * bank.quizzes.length);
  });

  it('has the answers behind a button where that was asked for (req 41)', async () => {
    await visit(siteOf(open, 'quiz/quick/index.html', withoutScripts), async ({ page }) => {
      const { explanation } =
        bank.questions.find(({ id }) => id === bank.quizzes[0]!.pick.questions?.[0])?.key ?? {};
      const before = await readable(page);
      if (explanation !== undefined) assert.ok(!before.includes(explanation));
      const summaries = await page.$$('summary');
      assert.ok(summaries.length > 1);
      for (const summary of summaries) await summary.click();
      const shown = await readable(page);
      const told = bank.questions.filter(({ key }) => shown.includes(key.explanation));
      assert.equal(told.length, summaries.length);
    });
  });

  it('shows the link in the tag alone without scripts, and no dead button (req 21, 41)', async () => {
    const page = `<!doctype html><title>Die Zeitung</title>${textOf(files, 'quiz/quick/tag.html')}`;
    await visit({ page, files: routesOf(files), ...withoutScripts }, async (it) => {
      assert.equal(await fallbackIsVisible(it.page), true);
      const link = await it.page.evaluate(() => document.querySelector<HTMLAnchorElement>('news-quiz a')!);
      assert.ok(link);
      assert.match(await readable(it.page), /^Quiz: Fünf schnelle Fragen \(5 Fragen, im Browser\)$/);
      assert.equal(
        await it.page.evaluate(
          `${lineAbove} === '' || document.querySelector('news-quiz').shadowRoot.querySelector('section').checkVisibility()`,
        ),
        false,
      );
    });
  });

  it('leaves the title of the quiz and the link to it in the reader view of an article (req 42)', async () => {
    const paragraph =
      '<p>Der Rat hat am Montag beschlossen, dass der Bus auch nachts fährt, und zwar ab Mai.</p>';
    const article = `<article><h1>Der Nachtbus</h1>${paragraph.repeat(9)}${textOf(files, 'quiz/quick/tag.html')}</article>`;
    const page = `<!doctype html><title>Der Nachtbus</title>${article}`;
    await visit({ page, files: routesOf(files) }, async (it) => {
      const read = await it.page.evaluate(
        `${reader}; new Readability(document.cloneNode(true)).parse().content`,
      );
      assert.match(
        String(read),
        /<a href="[^"]*quiz\/quick\/">Quiz: Fünf schnelle Fragen \(5 Fragen, im Browser\)<\/a>/,
      );
      assert.doesNotMatch(String(read), /Prüfen/);
    });
  });

  it('never shows the fallback, both or nothing while the script comes (req 21)', async () => {
    const prepare = ({ page }: Visit): Promise<void> => watchFrames(page);
    await visit(siteOf(files, 'quiz/quick/index.html', { prepare }), async (it) => {
      await it.event('nq-ready');
      const seen = await it.page.evaluate(() => window.seen);
      assert.deepEqual(
        seen.filter((what) => what !== 'nothing' || seen.indexOf(what) > 0),
        ['quiz'],
      );
    });
  });

  for (const [name, path] of [
    ['hashes', 'inline'],
    ["'self'", 'linked'],
  ] as const) {
    it(`is styled under a policy that names ${name} for styles, and breaks none (req 1)`, async () => {
      const made = path === 'inline' ? files : await built(bank, '--styles', 'linked');
      const snippets = textOf(made, 'snippets.html').replaceAll('&#39;', "'");
      const page = textOf(made, 'quiz/quick/index.html');
      const hashes = [...new Set(snippets.match(/'sha256-[\w+/=]+'/g) ?? [])];
      assert.equal(hashes.length > 0, path === 'inline');
      const style = path === 'inline' ? hashes.join(' ') : "'self'";
      const policy =
        `default-src 'none'; script-src 'self'; style-src ${style}; connect-src 'self'; img-src 'self'; ` +
        `require-trusted-types-for 'script'; trusted-types newsquiz newsquiz-loader`;
      await visit(
        { page, files: routesOf(made), headers: { 'Content-Security-Policy': policy } },
        async (it) => {
          assert.equal(await it.page.evaluate(lineAbove), '4px');
          await it.event('nq-ready');
          assert.deepEqual(await it.violations(), []);
          assert.equal(await it.page.evaluate(lineAbove), '4px');
        },
      );
    });
  }

  it('asks for nothing but the page, the scripts and the bank (req 16)', async () => {
    await visit(siteOf(files, 'quiz/quick/index.html'), async (it) => {
      await it.event('nq-ready');
      const paths = it.server.paths.filter((path) => path !== '/favicon.ico');
      assert.deepEqual(paths.sort(), ['/', '/bank.json', '/loader.js', '/news-quiz.js']);
    });
  });

  it('asks for nothing but the loader until a quiz further down is near or touched (req 13, 18)', async () => {
    const page = `<!doctype html><title>Die Zeitung</title><div id="far"></div>${textOf(files, 'quiz/quick/tag.html')}
      <script src="/loader.js" async></script>`;
    const prepare = ({ page }: Visit): Promise<unknown> =>
      page.evaluateOnNewDocument(() =>
        addEventListener('DOMContentLoaded', () => {
          document.getElementById('far')!.style.height = '9000px';
        }),
      );
    await visit({ page, files: routesOf(files), prepare }, async (it) => {
      await it.server.requested('/loader.js');
      await it.page.waitForNetworkIdle();
      assert.deepEqual(it.server.paths.filter((path) => path !== '/favicon.ico').sort(), ['/', '/loader.js']);
      await it.page.evaluate(() => scrollTo(0, 8800));
      await it.event('nq-ready');
    });
  });

  it('asks for nothing but the loader, though in view, until it is touched where the page says so (req 18, 31)', async () => {
    const page = `<!doctype html><title>Die Zeitung</title>${textOf(files, 'quiz/quick/tag.html')}
      <script src="/loader.js" data-start="click" async></script>`;
    await visit({ page, files: routesOf(files) }, async (it) => {
      await it.server.requested('/loader.js');
      await it.page.waitForNetworkIdle();
      assert.deepEqual(it.server.paths.filter((path) => path !== '/favicon.ico').sort(), ['/', '/loader.js']);
      await it.page.hover('news-quiz');
      await it.event('nq-ready');
    });
  });

  it('says so in the place of the first screen when the bank cannot be loaded (req 21, 24)', async () => {
    const routes = routesOf(files, { '/bank.json': { status: 404 } });
    await visit({ page: textOf(files, 'quiz/quick/index.html'), files: routes }, async (it) => {
      await it.event('nq-error');
      const screen = await it.quiz().until(({ alert }) => alert !== '');
      assert.equal(screen.heading, '');
      assert.equal(await fallbackIsVisible(it.page), true);
    });
  });

  it('asks the next question where the first was held back, with nothing chosen in it (req 41)', async () => {
    const changed = structuredClone(bank);
    const quiz = changed.quizzes.find(({ id }) => id === 'single-choice')!;
    quiz.pick.questions!.push(quiz.pick.questions!.shift()!);
    const played: Bank = changed;
    const routes = routesOf(files, { '/bank.json': jsonFile(played) });
    const prepare = ({ page }: Visit): Promise<unknown> =>
      page.evaluateOnNewDocument(() =>
        addEventListener('DOMContentLoaded', () => {
          const part = document.querySelector('news-quiz')!.shadowRoot!.querySelector('.stage > *')!;
          part.shadowRoot!.querySelector('input')!.checked = true;
        }),
      );
    await visit(
      { page: textOf(files, 'quiz/single-choice/index.html'), files: routes, prepare },
      async (it) => {
        await it.event('nq-ready');
        const { options } = await it.quiz().screen();
        assert.ok(options.length > 1);
        assert.deepEqual(
          options.filter(({ checked }) => checked),
          [],
        );
      },
    );
  });

  it('keeps the time that was chosen on the start screen', async () => {
    const timed = structuredClone(bank);
    Object.assign(timed.quizzes[0]!, { policy: { time: { seconds: 60 } } });
    const made = await built(timed);
    const prepare = ({ page }: Visit): Promise<unknown> =>
      page.evaluateOnNewDocument(() =>
        addEventListener('DOMContentLoaded', () =>
          document.querySelector('news-quiz')!.shadowRoot!.querySelectorAll('input')[2]!.click(),
        ),
      );
    await visit(siteOf(made, 'quiz/quick/index.html', { prepare }), async (it) => {
      await it.event('nq-ready');
      const chosen = (await it.quiz().screen()).options.findIndex(({ checked }) => checked);
      assert.equal(chosen, 2);
    });
  });

  it('tells search engines of the quiz where that was asked for, and stays one script whatever the texts are', async () => {
    const nasty = structuredClone(bank);
    nasty.quizzes[0]!.title = '</script><img src=x onerror=alert(1)> & "more"';
    const made = await built(nasty, '--structured-data', '--base', 'https://example.org/q/');
    const page = textOf(made, 'quiz/quick/index.html');
    const [, data = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page) ?? [];
    const quiz = JSON.parse(data) as Record<string, unknown>;
    assert.equal(quiz['@context'], 'https://schema.org/');
    assert.equal(quiz['@type'], 'Quiz');
    assert.equal(quiz['name'], nasty.quizzes[0]!.title);
    assert.equal(quiz['url'], 'https://example.org/q/quiz/quick/');
    const parts = quiz['hasPart'] as Record<string, Record<string, unknown>>[];
    assert.equal(parts.length, 5);
    for (const part of parts) {
      assert.equal(part['@type'], 'Question');
      assert.equal(part['eduQuestionType'], 'Flashcard');
      assert.equal(part['acceptedAnswer']!['@type'], 'Answer');
      assert.ok(nasty.questions.some(({ prompt }) => prompt === (part['text'] as unknown)));
      assert.ok(part['acceptedAnswer']!['text']);
    }
    await visit({ page, files: routesOf(made) }, async (it) => {
      await it.page.waitForSelector('news-quiz');
      assert.equal(await it.page.evaluate(() => document.querySelectorAll('img').length), 0);
    });
  });
});
