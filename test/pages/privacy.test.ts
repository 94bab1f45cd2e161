// Requirement 16: what is asked of the network, and what is kept on the device, before and after the reader says so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { en } from '../../src/locales/en.js';
import { english } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { jsonFile, pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

/** Runs in a page, before all others: notes every use of what could keep something or send it away. */
function watchKeeping() {
  const used: string[] = [];
  Object.defineProperty(window, 'used', { value: used });
  const spy = (owner: object, name: string) => {
    const noted = <T>(result: T) => {
      used.push(name);
      return result;
    };
    const handler: ProxyHandler<typeof Date> = {
      apply: (target, self, args) => noted(Reflect.apply(target, self, args) as unknown),
      construct: (target, args) => noted(Reflect.construct(target, args) as object),
    };
    Reflect.set(owner, name, new Proxy(Reflect.get(owner, name) as typeof Date, handler));
  };
  for (const name of ['getItem', 'key', 'setItem', 'removeItem', 'clear']) spy(Storage.prototype, name);
  for (const name of ['open', 'deleteDatabase', 'databases']) spy(IDBFactory.prototype, name);
  for (const name of ['open', 'match', 'has', 'keys']) spy(CacheStorage.prototype, name);
  for (const name of [
    'BroadcastChannel',
    'Worker',
    'SharedWorker',
    'WebSocket',
    'EventSource',
    'XMLHttpRequest',
  ])
    spy(window, name);
  for (const name of ['sendBeacon', 'requestMediaKeySystemAccess']) spy(Navigator.prototype, name);
  spy(ServiceWorkerContainer.prototype, 'register');
  const spyOnProperty = (owner: object, name: string) => {
    const property = Object.getOwnPropertyDescriptor(owner, name)!;
    const note = () => void used.push(name);
    Object.defineProperty(owner, name, {
      get(this: object) {
        note();
        return property.get?.call(this) as unknown;
      },
      set(this: object, value: unknown) {
        note();
        property.set?.call(this, value);
      },
    });
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) spyOnProperty(window, name);
  spyOnProperty(Document.prototype, 'cookie');
}

const usedIn = async (page: Page) => (await page.evaluate('used')) as string[];
const prepare = ({ page }: Visit) => page.evaluateOnNewDocument(watchKeeping);
const own = ['/', '/news-quiz.js', '/bank.json'];

/** What is kept for a page, told without any of its own means. */
async function keptFor({ cdp, page, server }: Visit): Promise<unknown> {
  const kept: unknown[] = [...(await page.browserContext().cookies())];
  for (const isLocalStorage of [true, false]) {
    const storageId = { securityOrigin: server.origin, isLocalStorage };
    kept.push(
      ...(await cdp.send('DOMStorage.getDOMStorageItems', { storageId })).entries.map(([key]) => key),
    );
  }
  const { databaseNames } = await cdp.send('IndexedDB.requestDatabaseNames', {
    securityOrigin: server.origin,
  });
  const { caches } = await cdp.send('CacheStorage.requestCacheNames', { securityOrigin: server.origin });
  return [...kept, ...databaseNames, ...caches];
}

describe('a quiz played to its end', () => {
  it('asks the network for the file and the bank, and touches nothing that keeps or sends (req 16)', async () => {
    await visit({ page: pageOf({ body: quizTag() }), prepare }, async (it) => {
      await it.event('nq-ready');
      await play(it.quiz());
      assert.deepEqual(it.server.paths, own);
      assert.deepEqual(await usedIn(it.page), []);
      assert.deepEqual(await keptFor(it), []);
    });
  });

  it('with remember, only looks for what was kept until the reader says so (req 16)', async () => {
    await visit({ page: pageOf({ body: quizTag('src="/bank.json" remember') }), prepare }, async (it) => {
      await it.event('nq-ready');
      await play(it.quiz());
      const used = await usedIn(it.page);
      assert.deepEqual([...new Set(used)], ['localStorage', 'getItem']);
      assert.deepEqual(await keptFor(it), []);
      assert.deepEqual(it.server.paths, own);
    });
  });

  for (const [lang, more] of Object.entries({
    de: [],
    'de-AT': [],
    en: ['/locales/en.json', '/translations/en.json'],
  })) {
    it(`in lang="${lang}", asks for ${more.length ? 'its words and one translation more' : 'nothing more'} (req 16)`, async () => {
      const page = pageOf({ body: quizTag(`src="/bank.json" lang="${lang}"`) });
      const files = { '/translations/en.json': jsonFile(english), '/locales/en.json': jsonFile(en) };
      await visit({ page, files, prepare }, async (it) => {
        await it.event('nq-ready');
        const { heading } = await it.quiz().screen();
        assert.match(heading, lang === 'en' ? /Why is the bridge closed/ : /Warum ist die Brücke gesperrt/);
        // The two are asked for at the same time.
        assert.deepEqual(it.server.paths.slice(0, own.length), own);
        assert.deepEqual(it.server.paths.slice(own.length).sort(), more);
      });
    });
  }
});

describe('a quiz whose reader wants it', () => {
  const page = pageOf({
    body: quizTag('src="/bank.json" remember') + quizTag('src="/bank.json" quiz="end" remember'),
  });

  it('remembered keeps one key; forgotten, it removes every key and keeps no more (req 16)', async () => {
    await visit({ page, prepare }, async (it) => {
      const [first, second] = [it.quiz(0), it.quiz(1)];
      await it.event('nq-ready', 2);
      await first.press(first.words.remember);
      await first.until(({ buttons }) => buttons.includes(first.words.forget));
      assert.equal(((await keptFor(it)) as unknown[]).length, 1);
      await first.choose('Wegen eines Risses');
      await second.press(second.words.remember);
      await second.until(({ buttons }) => buttons.includes(second.words.forget));
      assert.equal(((await keptFor(it)) as unknown[]).length, 2);
      await first.press(first.words.forget);
      await second.press(second.words.forget);
      await second.until(({ buttons }) => buttons.includes(second.words.remember));
      assert.deepEqual(await keptFor(it), []);
      await play(first);
      assert.deepEqual(await keptFor(it), []);
      const spoken = new Set(await usedIn(it.page));
      assert.deepEqual([...spoken].sort(), ['getItem', 'localStorage', 'removeItem', 'setItem']);
    });
  });

  it('remembered goes on after a reload, and is forgotten as well then (req 16)', async () => {
    await visit({ page, prepare }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready', 2);
      await quiz.press(quiz.words.remember);
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      await it.page.reload();
      await it.event('nq-ready', 2);
      const { buttons, options } = await quiz.screen();
      assert.ok(buttons.includes(quiz.words.next), buttons.join());
      assert.equal(options.filter(({ checked }) => checked).length, 1);
      await quiz.press(quiz.words.forget);
      await quiz.until((screen) => screen.buttons.includes(quiz.words.remember));
      assert.deepEqual(await keptFor(it), []);
      await it.page.reload();
      await it.event('nq-ready', 2);
      assert.ok((await quiz.screen()).buttons.includes(quiz.words.check));
    });
  });

  it('remembered, and then another quiz in the same place, is not asked about that one for it (req 16)', async () => {
    await visit({ page: pageOf({ body: quizTag('src="/bank.json" remember') }), prepare }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready');
      await quiz.press(quiz.words.remember);
      const kept = await keptFor(it);
      await it.page.$eval('news-quiz', (element) => element.setAttribute('quiz', 'intro'));
      await quiz.untilHeading('Mit Vorrede');
      await quiz.press(quiz.words.start);
      await quiz.untilHeading('Warum ist die Brücke gesperrt?');
      await quiz.choose('Wegen eines Risses');
      assert.ok((await quiz.screen()).buttons.includes(quiz.words.remember));
      assert.deepEqual(await keptFor(it), kept);
    });
  });

  it('remembered and then moved, forgotten, leaves no key behind (req 12, 16)', async () => {
    await visit({ page, prepare }, async (it) => {
      await it.event('nq-ready', 2);
      const quiz = it.quiz(1);
      await quiz.press(quiz.words.remember);
      await it.page.evaluate(() => document.body.prepend(document.querySelectorAll('news-quiz')[1]!));
      const moved = it.quiz(0);
      await moved.until(({ buttons }) => buttons.includes(moved.words.forget));
      await moved.choose('Wegen eines Risses');
      await moved.press(moved.words.forget);
      await moved.until(({ buttons }) => buttons.includes(moved.words.remember));
      assert.deepEqual(await keptFor(it), []);
    });
  });
});
