// Requirement 12: a quiz that comes, goes, moves, is copied and changes its document; and what is left of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWhatLives, whatLives } from '../support/pages-alive.js';
import { article, bank, english } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { Quiz } from '../support/pages-quiz.js';
import { gate, json } from '../support/pages-server.js';
import { nextFrame, untilInPage } from '../support/pages-until.js';
import { htmlFile, jsonFile, pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Site, Visit } from '../support/pages-visit.js';

/** Opens a page that counts what lives in it, and hands over what lived before the check. */
async function counted(site: Site, check: (visit: Visit) => Promise<void>): Promise<void> {
  await visit({ ...site, prepare: ({ page }) => countWhatLives(page) }, check);
}

const inline = `<script type="application/json">${JSON.stringify(bank)}</script>`;
/** A question further on, so that a start from the beginning can be told from going on. */
const second = 'Welche Wege führen noch über den Fluss?';

async function goToSecond(quiz: Quiz): Promise<void> {
  await quiz.choose('Wegen eines Risses');
  await quiz.press(quiz.words.check);
  await quiz.press(quiz.words.next);
  await quiz.untilHeading(second);
}

describe('a quiz', () => {
  it('inserted by a script plays (req 12)', async () => {
    await visit({ page: pageOf({}) }, async (it) => {
      await it.page.evaluate(() => {
        const quiz = document.createElement('news-quiz');
        quiz.setAttribute('src', '/bank.json');
        document.body.append(quiz);
      });
      await it.event('nq-ready');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
    });
  });

  for (const set of ['attributes', 'properties'] as const) {
    it(`whose ${set} were set before the file came plays with them (req 12)`, async () => {
      await visit({ page: pageOf({ head: '' }) }, async (it) => {
        await it.page.evaluate((by) => {
          const quiz = document.createElement('news-quiz');
          const values = { src: '/bank.json', quiz: 'intro', remember: true };
          if (by === 'properties') Object.assign(quiz, values);
          else for (const [name, value] of Object.entries(values)) quiz.setAttribute(name, String(value));
          document.body.append(quiz);
          document.head.append(Object.assign(document.createElement('script'), { src: '/news-quiz.js' }));
        }, set);
        await it.event('nq-ready');
        const { buttons, heading } = await it.quiz().screen();
        assert.equal(heading, 'Mit Vorrede');
        assert.ok(buttons.includes(it.quiz().words.remember));
        await it.quiz().press(it.quiz().words.start);
        await it.quiz().untilHeading('Warum ist die Brücke gesperrt?');
      });
    });
  }

  it('moved while it is played stays at its question, and counts what was answered (req 12)', async () => {
    await visit({ page: pageOf({ body: quizTag() + '<main></main>' }) }, async (it) => {
      await it.event('nq-ready');
      await goToSecond(it.quiz());
      await it.page.evaluate(() =>
        document.querySelector('main')!.append(document.querySelector('news-quiz')!),
      );
      await it.quiz().untilHeading(second);
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
    });
  });

  it('moved twice in one task, and before it was ever drawn, loads once (req 12)', async () => {
    await visit({ page: pageOf({ body: '<main></main>' }) }, async (it) => {
      await it.page.evaluate((html) => {
        const holder = document.createElement('div');
        holder.setHTMLUnsafe(html);
        const quiz = holder.firstElementChild!;
        for (const place of [document.body, document.querySelector('main')!, document.body])
          place.append(quiz);
      }, quizTag());
      await it.event('nq-ready');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      assert.equal(it.server.paths.filter((path) => path === '/bank.json').length, 1);
    });
  });

  for (const [name, tag] of Object.entries({
    'with a src': quizTag(),
    'with its bank inside': quizTag('', inline),
  })) {
    it(`${name}, cloned while it is played, gives a quiz of its own (req 12)`, async () => {
      await visit({ page: pageOf({ body: tag }) }, async (it) => {
        await it.event('nq-ready');
        await goToSecond(it.quiz());
        await it.page.evaluate(() => {
          const quiz = document.querySelector('news-quiz')!;
          quiz.after(quiz.cloneNode(true));
        });
        await it.event('nq-ready', 2);
        await it.quiz(1).untilHeading('Warum ist die Brücke gesperrt?');
        assert.equal((await play(it.quiz(1), 'wrong')).result, 'Ergebnis: 0 von 4');
        assert.ok((await it.quiz(0).screen()).heading.endsWith(second));
        assert.equal((await play(it.quiz(0))).result, 'Ergebnis: 4 von 4');
      });
    });
  }

  it('that is to be another one tells that it is ready again; moved, or in another language, it does not (req 12)', async () => {
    const files = { '/translations/en.json': jsonFile(english) };
    await visit({ page: pageOf({ body: quizTag() + '<main></main>' }), files }, async (it) => {
      const set = (name: string, value: string) =>
        it.page.$eval('news-quiz', (quiz, name, value) => quiz.setAttribute(name, value), name, value);
      await it.event('nq-ready');
      await goToSecond(it.quiz());
      await it.page.evaluate(() =>
        document.querySelector('main')!.append(document.querySelector('news-quiz')!),
      );
      await it.quiz().untilHeading(second);
      await set('lang', 'en');
      await it.quiz().untilHeading('Which ways across the river are left?');
      await set('quiz', 'intro');
      await it.quiz().untilHeading('Quiz intro');
      const { quiz } = await it.event('nq-ready', 2);
      assert.equal(quiz, 'intro');
      const ready = (await it.events()).filter(({ type }) => type === 'nq-ready');
      assert.equal(ready.length, 2);
    });
  });
});

describe('a quiz adopted by the document of a frame', () => {
  const files = { '/frame': htmlFile('<!doctype html><body><main></main>') };
  const page = pageOf({ body: `${quizTag()}<iframe src="/frame" width="800" height="900"></iframe>` });

  it('stays at its question, plays on, and looks as it did (req 12)', async () => {
    await visit({ page, files }, async (it) => {
      await it.event('nq-ready');
      await untilInPage(it.page, () => frames[0]?.document.querySelector('main'));
      await goToSecond(it.quiz());
      const before = await it.quiz().layout();
      await it.page.evaluate(() => frames[0]!.document.body.append(document.querySelector('news-quiz')!));
      const adopted = new Quiz(it.page, it.cdp, `frames[0].document.querySelector('news-quiz')`);
      await adopted.untilHeading(second);
      await nextFrame(it.page);
      assert.deepEqual(await adopted.layout(), before);
      assert.equal((await play(adopted)).result, 'Ergebnis: 4 von 4');
    });
  });
});

describe('of a quiz that is removed', () => {
  it('after it was played, no listener, timer or mark is left, and nothing keeps it in memory (req 12)', async () => {
    await counted({ page: pageOf({ body: article }) }, async (it) => {
      await untilInPage(it.page, () => customElements.get('news-quiz') !== undefined);
      const before = await whatLives(it.page);
      await it.page.evaluate(
        (html) => document.body.lastElementChild!.insertAdjacentHTML('afterend', html),
        quizTag(),
      );
      await it.event('nq-ready');
      const quiz = it.quiz();
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      await quiz.press(quiz.words.showInArticle);
      await quiz.until(({ buttons }) => buttons.includes(quiz.words.shownInArticle));
      assert.equal(await it.page.evaluate(() => CSS.highlights.size), 1);
      await it.page.evaluate(() => {
        const quiz = document.querySelector('news-quiz')!;
        Object.assign(window, { removed: new WeakRef(quiz) });
        quiz.remove();
      });
      await nextFrame(it.page);
      assert.deepEqual(await whatLives(it.page), before);
      assert.equal(await it.page.evaluate(() => CSS.highlights.size), 0);
      await it.page.mouse.move(1, 1);
      await it.cdp.send('HeapProfiler.collectGarbage');
      const kept = await it.page.evaluate(() =>
        (window as unknown as { removed: WeakRef<Element> }).removed.deref(),
      );
      assert.equal(kept, undefined, 'Something still keeps the element.');
    });
  });

  it('while it loads, nothing is left: the request is dropped, no error is told; put back, it plays (req 12, 24)', async () => {
    const never = gate();
    const files = { '/bank.json': { type: json, body: JSON.stringify(bank), after: never.opened } };
    await counted({ page: pageOf({}), files }, async (it) => {
      await untilInPage(it.page, () => customElements.get('news-quiz') !== undefined);
      const before = await whatLives(it.page);
      await it.page.evaluate((html) => document.body.setHTMLUnsafe(html), quizTag());
      const request = await it.server.requested('/bank.json');
      assert.notDeepEqual(await whatLives(it.page), before, 'Loading shows in what lives.');
      const quiz = await it.page.evaluateHandle(() => {
        const quiz = document.querySelector('news-quiz')!;
        quiz.remove();
        return quiz;
      });
      assert.equal(await request.answered, false);
      await nextFrame(it.page);
      assert.deepEqual(await whatLives(it.page), before);
      assert.deepEqual(await it.events(), []);
      never.open();
      await quiz.evaluate((element) => document.body.append(element));
      await it.event('nq-ready');
      assert.deepEqual(
        (await it.events()).map(({ type }) => type),
        ['nq-ready'],
      );
    });
  });

  it('in the task that inserted it, nothing is left, and nothing was asked for (req 12, 16)', async () => {
    await counted({ page: pageOf({}) }, async (it) => {
      await untilInPage(it.page, () => customElements.get('news-quiz') !== undefined);
      const before = await whatLives(it.page);
      await it.page.evaluate((html) => {
        document.body.setHTMLUnsafe(html);
        document.body.replaceChildren();
      }, quizTag());
      await nextFrame(it.page);
      assert.deepEqual(await whatLives(it.page), before);
      assert.ok(!it.server.paths.includes('/bank.json'));
    });
  });

  it('while the page is still read, nothing is left (req 12)', async () => {
    const head = '<script src="/news-quiz.js"></script>';
    const counting = `<script>
      // A listener of a signal goes with the signal.
      const alive = () => [...living.values()].filter(({ target }) => !(target instanceof AbortSignal)).length;
      const before = alive();
    </script>`;
    const removal = `<script>
      const during = { state: document.readyState, alive: alive() };
      document.querySelector('news-quiz').remove();
      const left = alive();
    </script>`;
    const body = `${counting}${quizTag('', inline)}${removal}`;
    await counted({ page: pageOf({ head, body }) }, async (it) => {
      await untilInPage(it.page, () => document.readyState === 'complete');
      const found = (await it.page.evaluate('({ before, during, left, later: alive() })')) as Record<
        string,
        unknown
      >;
      assert.deepEqual((found['during'] as { state: string }).state, 'loading');
      assert.notDeepEqual((found['during'] as { alive: number }).alive, found['before'], 'Waiting shows.');
      assert.deepEqual(found['left'], found['before']);
      assert.deepEqual(found['later'], found['before']);
      assert.deepEqual(await it.events(), []);
    });
  });
});
