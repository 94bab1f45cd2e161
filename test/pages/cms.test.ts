// Requirements 25 to 28 and 38: what content management systems leave of the snippets, and that it plays. wordpress.json was written by WordPress
// itself (see docs/surfaces/wordpress.md); others.json by hand, from the rules of Drupal's and TYPO3's filters.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bank } from '../support/pages-bank.js';
import { builtSite } from '../support/pages-site.js';
import { QUIZ_HOST, snippets } from '../support/cms-snippets.js';
import { loaderTag, quizHost } from '../support/pages-embed.js';
import { quizFrame } from '../support/pages-frame.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { pageOf, script, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';
import { filteredByWordPress, FIXTURE } from '../support/wordpress.js';
import type { WordPressFixture } from '../support/wordpress.js';
import { singleChoice } from '../support/questions.js';
import { bankJson } from '../support/banks.js';

const wordpress = JSON.parse(readFileSync(FIXTURE, 'utf8')) as WordPressFixture;
const others = JSON.parse(readFileSync(new URL('fixtures/others.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const files = quizHost();

/** Markup as it stands on a page of the same host. */
const here = (markup: string): string => markup.replaceAll(QUIZ_HOST, '/');

/** How many quizzes there are, and how often a text can be seen outside of them. */
async function shown({ page }: Visit, text: string): Promise<number[]> {
  return await page.evaluate((wanted) => {
    const visible = [...document.querySelectorAll('a, p, span')].filter(
      (element) =>
        element.textContent.includes(wanted) && element.childElementCount === 0 && element.checkVisibility(),
    );
    return [document.querySelectorAll('news-quiz').length, visible.length];
  }, text);
}

describe('WordPress', () => {
  for (const name of ['placeholder', 'placeholder with options']) {
    it(`leaves every attribute and child of a ${name}`, () => {
      const { admins, posts } = wordpress.snippets[name]!;
      assert.equal(posts, snippets[name]);
      assert.equal(admins, snippets[name]);
    });
  }

  for (const name of ['placeholder', 'link']) {
    it(`leaves a ${name} from which a quiz starts, in whose place no link is left`, async () => {
      await visit(
        { page: pageOf({ head: loaderTag(), body: here(wordpress.snippets[name]!.posts) }), files },
        async (it) => {
          await it.event('nq-ready');
          await nextFrame(it.page);
          assert.deepEqual(await shown(it, 'Frage für Frage'), [1, 0]);
        },
      );
    });
  }

  it('leaves a link in a text, which stays one', async () => {
    const body = here(wordpress.snippets['link in a text']!.posts);
    await visit({ page: pageOf({ head: loaderTag(), body }), files }, async (it) => {
      await untilInPage(it.page, () => document.readyState === 'complete');
      await nextFrame(it.page);
      assert.deepEqual(await shown(it, 'Frage für Frage'), [0, 1]);
    });
  });

  for (const name of ['element on several lines', 'element on one line']) {
    it(`breaks an ${name} of somebody who may write any markup in no way that shows a quiz or its fallback twice`, async () => {
      const body = here(wordpress.snippets[name]!.admins);
      await visit({ page: pageOf({ head: script, body }), files }, async (it) => {
        await it.event('nq-ready');
        await nextFrame(it.page);
        const [quizzes, texts = 0] = await shown(it, 'Das Quiz braucht JavaScript.');
        assert.equal(quizzes, 1);
        assert.ok(texts <= 1, `${texts} fallbacks`);
      });
    });
  }

  it('leaves the blockquote and the frame of an answer of oEmbed, and adds its sandbox', () => {
    const { embed } = wordpress.snippets['answer of oEmbed']!;
    assert.match(embed ?? '', /^<blockquote class="wp-embedded-content" data-secret="\w+"><a href=/);
    assert.match(
      embed ?? '',
      /<iframe class="wp-embedded-content" sandbox="allow-scripts" [^>]*title="Quiz: /,
    );
  });
});

for (const [system, left] of Object.entries(others)) {
  describe(system, () => {
    for (const [name, markup] of Object.entries(left)) {
      it(`leaves a ${name} from which a quiz starts`, async () => {
        await visit({ page: pageOf({ head: loaderTag(), body: here(markup) }), files }, async (it) => {
          await it.event('nq-ready');
          await nextFrame(it.page);
          assert.deepEqual(await shown(it, 'Frage für Frage'), [1, 0]);
        });
      });
    }
  });
}

describe('a placeholder', () => {
  it('is what newsquiz build lists', () => {
    const quizzes = [
      { id: 'each', title: 'Frage für Frage', pick: {}, outcomes: [{ id: 'any', from: 0, text: 'Ende.' }] },
    ];
    const four = [1, 2, 3, 4].map((number) => singleChoice({ id: `q-${number}` }));
    const site = builtSite(bankJson(four, { quizzes }), '--base', QUIZ_HOST);
    const written = snippets['placeholder']!.replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;');
    assert.ok(String(site['/snippets.html']?.body).includes(written));
  });

  it('says by its link alone what it is: the title, how many questions, and where it is played', () => {
    const text = snippets['placeholder']!.replace(/<[^>]*>/g, '');
    assert.equal(text, 'Quiz: Frage für Frage (4 Fragen, im Browser)');
  });

  it('leaves no JSON to be seen where scripts, styles and templates are taken out', () => {
    for (const name of ['placeholder', 'placeholder with options', 'link']) {
      const bare = snippets[name]!.replace(
        /<(script|style|template|noscript)[^>]*>|<\/(script|style|template|noscript)>/g,
        '',
      );
      assert.equal(bare, snippets[name]);
      assert.doesNotMatch(bare, /[{}]/);
    }
  });
});

/** `WORDPRESS=/usr/share/wordpress npm test -- test/pages/cms`: the folder with wp-includes in it. */
const folder = process.env['WORDPRESS'];

describe('a WordPress that is there', { skip: folder === undefined && 'WORDPRESS names none' }, () => {
  it('leaves of every snippet what the fixture says', () => {
    const left = JSON.parse(filteredByWordPress(folder!)) as WordPressFixture;
    assert.deepEqual(left.snippets, wordpress.snippets);
  });

  it('gives the frame of a pasted link the height of its quiz, by its own script', async () => {
    const own = join(folder!, 'wp-includes/js/wp-embed.js');
    assert.ok(existsSync(own), own);
    const site = builtSite({
      ...bank,
      sources: [{ id: 'report', language: 'de', url: 'https://example.org/' }],
    });
    const body = `<div>${here(wordpress.snippets['answer of oEmbed']!.embed ?? '')}</div>`;
    const scripts = { '/wp-embed.js': { type: 'text/javascript', body: readFileSync(own) } };
    const head = '<script src="/wp-embed.js" defer></script>';
    await visit({ page: pageOf({ head, body }), files: { ...site, ...scripts } }, async (it) => {
      const frame = await quizFrame(it.page);
      await untilInPage(it.page, () => !document.querySelector('iframe')?.hasAttribute('style'));
      const wanted = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      await untilInPage(
        it.page,
        (height: number) => Math.abs((document.querySelector('iframe')?.clientHeight ?? 0) - height) < 2,
        Math.min(Math.max(wanted, 200), 1000),
      );
      assert.equal(await it.page.$eval('blockquote', (quote) => quote.checkVisibility()), false);
    });
  });
});
