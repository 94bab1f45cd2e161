// Requirements 9 and 10: two copies of the file on a page, and many quizzes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { bank } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { javascript } from '../support/pages-server.js';
import { embed, pageOf, quizTag, visit } from '../support/pages-visit.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const later = '99.8.7';
const files = { '/later.js': { type: javascript, body: embed.replaceAll(version, later) } };
const tag = (path: string) => `<script src="${path}"></script>`;

const pairs = [
  { name: 'twice', paths: ['/news-quiz.js', '/news-quiz.js?again'], first: version, second: version },
  { name: 'and then a later version', paths: ['/news-quiz.js', '/later.js'], first: version, second: later },
  { name: 'after a later version', paths: ['/later.js', '/news-quiz.js'], first: later, second: version },
];

describe('the file loaded', () => {
  for (const { name, paths, first, second } of pairs) {
    it(`${name}: the first wins, one console line names both, every quiz works (req 9)`, async () => {
      const [before = '', behind = ''] = paths.map(tag);
      const page = pageOf({
        head: before,
        body: quizTag() + behind + quizTag('quiz="each" src="/bank.json"'),
      });
      await visit({ page, files }, async (it) => {
        await it.event('nq-ready', 2);
        const own = await it.page.evaluate(
          () => (customElements.get('news-quiz') as unknown as { version: string }).version,
        );
        assert.equal(own, first);
        const lines = it.console.filter((line) => line.includes('newsquiz'));
        assert.equal(lines.length, 1, lines.join('\n'));
        assert.ok(lines[0]?.includes(first) && lines[0].replace(first, '').includes(second), lines[0]);
        for (const place of [0, 1]) assert.equal((await play(it.quiz(place))).result, 'Ergebnis: 4 von 4');
      });
    });
  }

  it('on a page that has a <news-quiz> of its own: leaves it alone, without an exception (req 9)', async () => {
    const own = `<script>customElements.define('news-quiz', class extends HTMLElement {})</script>`;
    await visit({ page: pageOf({ head: own + tag('/news-quiz.js'), body: quizTag() }) }, async (it) => {
      assert.equal(await it.page.evaluate(() => document.querySelector('news-quiz')?.shadowRoot), null);
      assert.equal(it.console.filter((line) => line.includes('newsquiz')).length, 1);
    });
  });
});

const inline = `<script type="application/json">${JSON.stringify(bank)}</script>`;
const ten = Array.from({ length: 10 }, (_, index) =>
  index < 5 ? quizTag('remember src="/bank.json"') : quizTag('remember', inline),
).join('');

/** Runs in a page: the ids that one root holds more than once, and what the page itself can see of those of quizzes. */
function strayIds(): string[] {
  const roots: ParentNode[] = [document];
  const stray: string[] = [];
  for (const root of roots) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    stray.push(...ids.filter((id, index) => ids.indexOf(id) !== index || root === document));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return stray;
}

const keysOf = (page: Page) => page.evaluate(() => Object.keys(localStorage));

describe('ten quizzes on a page', () => {
  it('answered, judged and left one by one, change none of the others (req 10)', async () => {
    await visit({ page: pageOf({ body: ten }) }, async (it) => {
      await it.event('nq-ready', 10);
      const quizzes = Array.from({ length: 10 }, (_, place) => it.quiz(place));
      const played = quizzes[3]!;
      const others = async () => {
        const screens = [];
        for (const quiz of quizzes) if (quiz !== played) screens.push(await quiz.screen());
        return screens;
      };
      const before = await others();
      await played.choose('Wegen eines Brandes');
      await it.page.keyboard.press('ArrowDown');
      await it.page.keyboard.press('ArrowDown');
      const { options } = await played.screen();
      assert.equal(options.filter(({ checked, focused }) => checked && focused).length, 1);
      assert.deepEqual(await others(), before);
      assert.equal((await play(played, 'wrong')).result, 'Ergebnis: 0 von 4');
      assert.deepEqual(await others(), before);
    });
  });

  it('share no id, and show none to the page (req 10)', async () => {
    await visit({ page: pageOf({ body: ten }) }, async ({ event, page }) => {
      await event('nq-ready', 10);
      assert.deepEqual(await page.evaluate(strayIds), []);
    });
  });

  it('keep their progress under keys of their own, and come back each to its own question (req 10)', async () => {
    await visit({ page: pageOf({ body: ten }) }, async (it) => {
      await it.event('nq-ready', 10);
      const words = it.quiz().words;
      for (const place of [2, 4, 7]) await it.quiz(place).press(words.remember);
      assert.equal(new Set(await keysOf(it.page)).size, 3);
      await it.quiz(4).choose('Wegen eines Risses');
      await it.quiz(4).press(words.check);
      await it.quiz(4).press(words.next);
      await it.quiz(4).untilHeading('Welche Wege führen noch über den Fluss?');
      await it.page.reload();
      await it.event('nq-ready', 10);
      for (let place = 0; place < 10; place++) {
        const { heading } = await it.quiz(place).screen();
        assert.match(heading, place === 4 ? /Welche Wege/ : /Warum ist/, `quiz ${place}`);
      }
      await it.quiz(4).press(words.forget);
      assert.equal((await keysOf(it.page)).length, 2);
    });
  });
});
