// Requirement 17: storage that fails, or holds anything but what was written.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questions } from '../support/pages-bank.js';
import { answer, play } from '../support/pages-play.js';
import { Quiz } from '../support/pages-quiz.js';
import { pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const page = pageOf({ body: quizTag('src="/bank.json" remember') });

/** Ways in which storage fails, each run in the page before all others. */
const failures = {
  'cannot even be reached': () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    }),
  'is not there': () => Object.defineProperty(window, 'localStorage', { value: null }),
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  'fails at every call': () => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) {
      Storage.prototype[name] = () => {
        throw new Error('broken');
      };
    }
  },
};

describe('a quiz whose storage', () => {
  for (const [name, fail] of Object.entries(failures)) {
    it(`${name} says so once, when it is asked to remember, and is played to its end (req 17)`, async () => {
      const prepare = (it: Visit) => it.page.evaluateOnNewDocument(fail);
      await visit({ page, prepare }, async (it) => {
        const quiz = it.quiz();
        await it.event('nq-ready');
        const notices = async () =>
          (await quiz.screen()).texts.filter((text) => text === quiz.words.notRemembered).length;
        assert.equal(await notices(), 0);
        await quiz.press(quiz.words.remember);
        assert.deepEqual(await it.event('nq-error'), { type: 'nq-error', code: 'storage' });
        await quiz.until(({ texts }) => texts.includes(quiz.words.notRemembered));
        assert.equal((await play(quiz)).result, 'Ergebnis: 4 von 4');
        assert.ok((await notices()) <= 1);
        const errors = (await it.events()).filter(({ type }) => type === 'nq-error');
        assert.equal(errors.length, 1);
      });
    });
  }
});

type Saved = Record<string, unknown> & { items: Record<string, unknown>[] };

/** What may stand under the key, made from what was written there after the first question was answered rightly. */
const contents: Record<string, (saved: Saved) => unknown> = {
  nothing: () => '',
  'no JSON': () => '{"format":',
  null: () => 'null',
  'a number': () => '1e999',
  'a list': () => '[]',
  'an empty object': () => '{}',
  'another version': (saved) => ({ ...saved, format: 'newsquiz-session/99' }),
  'another bank': (saved) => ({ ...saved, bank: 'another' }),
  'another quiz': (saved) => ({ ...saved, quiz: 'end' }),
  'a quiz that is gone': (saved) => ({ ...saved, quiz: 'gone' }),
  'a stage that is none': (saved) => ({ ...saved, stage: 'paused' }),
  'a finished quiz without answers': (saved) => ({
    ...saved,
    stage: 'finished',
    items: saved.items.map(({ digest, id }) => ({ digest, id })),
  }),
  'a position beyond the end': (saved) => ({ ...saved, position: 4_000 }),
  'a position before the start': (saved) => ({ ...saved, position: -1 }),
  'a position between two': (saved) => ({ ...saved, position: 0.5 }),
  'NaN as the position': (saved) => ({ ...saved, position: Number.NaN }),
  'a position in words': (saved) => ({ ...saved, position: '1' }),
  'a position ahead of what was answered': (saved) => ({ ...saved, position: 3 }),
  'an own __proto__': (saved) =>
    JSON.stringify(saved).replace('{', '{"__proto__":{"polluted":true,"stage":"finished"},'),
  'items with an own __proto__': (saved) =>
    JSON.stringify(saved).replaceAll('{"id"', '{"__proto__":{"polluted":true},"id"'),
  'items named like what objects have': (saved) => ({
    ...saved,
    items: ['__proto__', 'constructor', 'toString', 'then'].map((id) => ({ ...saved.items[0], id })),
  }),
  'no items': (saved) => ({ ...saved, items: [] }),
  'items that are none': (saved) => ({ ...saved, items: [null, 1, 'x', []] }),
  'the same item ten times': (saved) => ({
    ...saved,
    items: Array.from({ length: 10 }, () => saved.items[0]),
  }),
  'items of another edition of the bank': (saved) => ({
    ...saved,
    items: saved.items.map((item) => ({ ...item, digest: 'ffffffffffffffff' })),
  }),
  'answers of other kinds': (saved) => ({
    ...saved,
    items: saved.items.map((item, index) => ({
      ...item,
      response: [{}, 1, null, { length: 3 }][index],
      settled: true,
    })),
  }),
  'answers that name no option': (saved) => ({
    ...saved,
    items: saved.items.map((item) => ({ ...item, response: '__proto__', settled: 'yes', hints: 'many' })),
  }),
  'a megabyte': (saved) => ({ ...saved, seed: 'x'.repeat(1_000_000) }),
};

/** Those after which the first question is the one that is asked, since nothing of the rest can be trusted. */
const fromTheStart =
  /nothing|JSON|null|number|list|empty|version|another|gone|none|no items|NaN|edition|kinds|no option/;

/** Runs in the page: takes the quiz away, puts a text under its key, and puts a new quiz there. */
function restart(text: string) {
  const quiz = document.querySelector('news-quiz')!;
  quiz.remove();
  localStorage.setItem(localStorage.key(0)!, text);
  document.body.append(quiz.cloneNode(true));
}

describe('a quiz whose storage holds', () => {
  it('anything but what was written there starts at a valid place, is never blank, and can be played (req 17)', async (test) => {
    await visit({ page }, async (it) => {
      const quiz = it.quiz();
      const { check, forget, remember } = quiz.words;
      await it.event('nq-ready');
      await quiz.press(remember);
      await quiz.choose('Wegen eines Risses');
      await quiz.press(check);
      const text = await it.page.evaluate(() => localStorage.getItem(localStorage.key(0)!));
      const saved = JSON.parse(text ?? '') as Saved;
      let starts = 1;
      for (const [name, contentOf] of Object.entries(contents)) {
        const content = contentOf(saved);
        await it.page.evaluate(restart, typeof content === 'string' ? content : JSON.stringify(content));
        await it.event('nq-ready', ++starts);
        await test.test(name, async () => {
          const { buttons, heading } = await quiz.screen();
          const place = questions.findIndex(({ prompt }) => heading.endsWith(prompt));
          assert.ok(place >= 0 || /^Ergebnis: \d von 4$/.test(heading), heading);
          if (fromTheStart.test(name)) assert.equal(place, 0, heading);
          assert.ok(
            buttons.some((label) => [remember, forget].includes(label)),
            buttons.join(),
          );
          assert.equal(await it.page.evaluate(() => 'polluted' in {}), false);
        });
        if (name === 'answers that name no option') {
          assert.equal((await play(quiz)).result, 'Ergebnis: 4 von 4');
        }
      }
      assert.deepEqual(
        (await it.events()).filter(({ type }) => type === 'nq-error'),
        [],
      );
    });
  });
});

describe('a quiz in two tabs', () => {
  it('keeps what was written last, whole, and counts no question twice (req 97)', async () => {
    const start = async (it: Visit): Promise<void> => {
      await it.event('nq-ready');
      await it.quiz().press(it.quiz().words.remember);
    };
    await visit({ page }, async (it) => {
      await start(it);
      const second = await it.page.browserContext().newPage();
      await second.goto(it.page.url());
      const other = new Quiz(second, await second.createCDPSession(), `document.querySelector('news-quiz')`);
      await other.untilHeading('gesperrt?');
      // Both answer the first question; the first tab then goes on alone to its end, the second writes last.
      await answer(it.quiz(), 'wrong');
      await it.quiz().press(it.quiz().words.check);
      await answer(other, 'right');
      await other.press(other.words.check);
      await it.page.bringToFront();
      await it.quiz().press(it.quiz().words.next);
      const { result } = await play(it.quiz());
      assert.equal(result, 'Ergebnis: 3 von 4');
      await other.press(other.words.next);
      await it.page.reload();
      const again = await it.quiz().until(({ heading }) => heading !== '');
      assert.match(again.heading, /^Frage 2 von 4/u);
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
    });
  });
});
