// Requirement 20, and pages that are out of the ordinary: direction, encoding, base, articles, paper.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { arabic } from '../support/pages-arabic.js';
import { article, bank, english } from '../support/pages-bank.js';
import { en } from '../../src/locales/en.js';
import { play } from '../support/pages-play.js';
import { nextFrame } from '../support/pages-until.js';
import { htmlFile, jsonFile, pageOf, quizTag, script, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

/** How the first text of a quiz that ends so is read: the language and the direction that it stands in. */
const readingOf = (page: Page, end: string) =>
  page.evaluate((end) => {
    const textsOf = (node: Node): Text[] => [
      ...(node instanceof Text ? [node] : []),
      ...[...node.childNodes, ...((node as Element).shadowRoot?.childNodes ?? [])].flatMap(textsOf),
    ];
    const text = textsOf(document.querySelector('news-quiz')!.shadowRoot!).find((it) =>
      it.data.trim().endsWith(end),
    );
    let element = text?.parentElement;
    const { direction } = getComputedStyle(element!);
    while (element && !element.hasAttribute('lang')) {
      const root = element.getRootNode();
      element =
        element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : undefined);
    }
    return { direction, lang: element?.getAttribute('lang') };
  }, end);

const files = { '/arabic.json': jsonFile(arabic), '/translations/en.json': jsonFile(english) };

describe('language and direction', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`of a German bank are its own on a page in Arabic, dir="${dir}" (req 20)`, async () => {
      await visit({ page: pageOf({ lang: 'ar', dir, body: quizTag() }) }, async (it) => {
        await it.event('nq-ready');
        assert.deepEqual(await readingOf(it.page, 'gesperrt?'), { direction: 'ltr', lang: 'de' });
        assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      });
    });

    it(`of an Arabic bank are its own on a German page, dir="${dir}", and its layout is mirrored (req 20)`, async () => {
      await visit({ page: pageOf({ dir, body: quizTag('src="/arabic.json"') }), files }, async (it) => {
        const quiz = it.quiz().in('ar');
        await it.event('nq-ready');
        assert.deepEqual(await readingOf(it.page, 'الجسر؟'), { direction: 'rtl', lang: 'ar' });
        const layout = await quiz.layout();
        const [check, option] = ['button', 'radio'].map((role) => layout.find((it) => it.role === role)!.box);
        assert.ok(check!.width < option!.width);
        const ends = [check!, option!].map(({ width, x }) => x + width) as [number, number];
        assert.ok(Math.abs(ends[0] - ends[1]) < 1, 'The button stands at the right.');
        const [first, second] = (await quiz.screen()).options;
        await quiz.choose(first!.name);
        await it.page.keyboard.press('ArrowDown');
        const chosen = (await quiz.screen()).options.filter(({ checked }) => checked);
        assert.deepEqual(
          chosen.map(({ name }) => name),
          [second!.name],
          'Down is forward.',
        );
        assert.ok(await it.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
    });
  }

  it('of a translated bank are those of the translation, on a page in another language (req 20)', async () => {
    const page = pageOf({ lang: 'fr', body: quizTag('src="/bank.json" lang="en"') });
    await visit({ page, files: { ...files, '/locales/en.json': jsonFile(en) } }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(await readingOf(it.page, 'closed?'), { direction: 'ltr', lang: 'en' });
      assert.ok((await it.quiz().screen()).buttons.includes(it.quiz().in('en').words.check));
    });
  });
});

describe('on a page in another encoding', () => {
  for (const charset of ['windows-1252', 'koi8-r', 'shift_jis']) {
    it(`(${charset}) every word is written as on others`, async () => {
      const page = `<!doctype html><html lang="de">${script}${quizTag('src="/bank.json"', '<p>Quiz</p>')}</html>`;
      const headers = { 'Content-Type': `text/html; charset=${charset}` };
      await visit({ page, headers }, async (it) => {
        await it.event('nq-ready');
        const { buttons, texts } = await it.quiz().screen();
        assert.ok(buttons.includes(it.quiz().words.check), buttons.join());
        assert.ok(texts.includes(it.quiz().words.types['single-choice'].instruction), texts.join());
      });
    });
  }
});

describe('on a page with <base href>', () => {
  it('the bank, its translation and its links are found from there (req 23)', async () => {
    const files = {
      '/deep/er/bank.json': jsonFile(bank),
      '/deep/er/translations/en.json': jsonFile(english),
    };
    const page = pageOf({
      head: `<base href="/deep/page.html">${script}`,
      body: quizTag('src="er/bank.json"') + quizTag('src="er/bank.json" lang="en"'),
    });
    await visit({ page, files }, async (it) => {
      await it.event('nq-ready', 2);
      assert.match((await it.quiz(1).screen()).heading, /Why is the bridge closed/);
      const quiz = it.quiz(0);
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      await quiz.until(({ buttons }) => buttons.includes(quiz.words.next));
      assert.deepEqual(it.server.paths.slice(2).sort(), [
        '/deep/er/bank.json',
        '/deep/er/bank.json',
        '/deep/er/translations/en.json',
        '/locales/en.json',
      ]);
    });
  });
});

/** The same article, with a correction in its first paragraph. */
const corrected = article
  .replace('seit Dienstag gesperrt', 'seit Mittwoch gesperrt')
  .replace('id="bericht"', 'id="neu"');
const teaser = '<article id="anriss"><h2>Anderes</h2><p>Von der Brücke ist hier keine Rede.</p></article>';

/** The text that is marked on the page. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map((range) => (range as Range).toString())),
  );

describe('the article of a quiz', () => {
  it('is the one that its attribute selects, among several; its passage is marked, its text is not changed', async () => {
    const page = pageOf({ body: teaser + article + quizTag('src="/bank.json" article="#bericht"') });
    // Where scrolling takes its time, a click may come before the button is where it was seen.
    const prepare = (it: Visit) =>
      it.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit({ page, prepare }, async (it) => {
      const quiz = it.quiz();
      const before = await it.page.$eval('#bericht', ({ outerHTML }) => outerHTML);
      const { source, state } = await it.event('nq-evidence');
      assert.deepEqual([source, state], ['report', 'verified']);
      await it.event('nq-ready');
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      await quiz.press(quiz.words.showInArticle);
      await quiz.until(({ buttons }) => buttons.includes(quiz.words.shownInArticle));
      const [passage, ...others] = await marked(it.page);
      assert.match(passage ?? '', /^Die alte Brücke .* im mittleren Träger fand\.$/);
      assert.deepEqual(others, []);
      assert.equal(await it.page.$eval('#bericht', ({ outerHTML }) => outerHTML), before);
      await quiz.press(quiz.words.next);
      await nextFrame(it.page);
      assert.deepEqual(await marked(it.page), []);
    });
  });

  it('is none where its attribute selects none, or is no selector: links lead to the source instead', async () => {
    const body =
      article + quizTag('src="/bank.json" article="#gone"') + quizTag('src="/bank.json" article="]["');
    await visit({ page: pageOf({ body }) }, async (it) => {
      await it.event('nq-ready', 2);
      assert.ok(!(await it.events()).some(({ type }) => type === 'nq-evidence'));
      for (const place of [0, 1]) {
        const quiz = it.quiz(place);
        await quiz.choose('Wegen eines Risses');
        await quiz.press(quiz.words.check);
        const { buttons } = await quiz.until((screen) => screen.buttons.includes(quiz.words.next));
        assert.ok(!buttons.includes(quiz.words.showInArticle));
        const links = (await quiz.layout()).filter(({ role }) => role === 'link');
        assert.equal(links.length, 1);
      }
    });
  });

  it('that was corrected keeps back the questions that stood on it, and tells so as soon as it is the article', async () => {
    const page = pageOf({ body: article + corrected + quizTag('src="/bank.json" article="#bericht"') });
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      const { questions, state } = await it.event('nq-evidence');
      assert.deepEqual([state, questions], ['verified', []]);
      await it.page.$eval('news-quiz', (quiz) => quiz.setAttribute('article', '#neu'));
      const later = await it.event('nq-evidence', 2);
      assert.deepEqual([later['facts'], later['questions']], [['closure'], ['reason', 'week']]);
      await it.quiz().untilHeading('Frage 1 von 2: Welche Wege führen noch über den Fluss?');
    });
  });
});

describe('a page with a quiz', () => {
  it('can be printed at every stage, and prints the question and its options', async () => {
    await visit({ page: pageOf({ body: quizTag() }), files: { '/quiz': htmlFile('') } }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready');
      const sizes = [(await it.page.pdf()).length];
      await it.page.emulateMediaType('print');
      const { heading, options } = await quiz.screen();
      assert.match(heading, /Warum ist die Brücke gesperrt/);
      assert.equal(options.length, 4);
      await it.page.emulateMediaType('screen');
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      sizes.push((await it.page.pdf()).length);
      await quiz.press(quiz.words.next);
      await quiz.untilHeading('Welche Wege führen noch über den Fluss?');
      await play(quiz);
      sizes.push((await it.page.pdf()).length);
      assert.ok(
        sizes.every((size) => size > 5_000),
        sizes.join(),
      );
    });
  });
});
