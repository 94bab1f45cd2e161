// Requirement 7, and styles: what loading and playing changes in the page around the quiz.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { pageOf, quizTag, script, visit } from '../support/pages-visit.js';

/** What Lit, and nobody else, leaves: the versions that tell two copies of it from each other, and its decorators' notes. */
const known = [
  'globalThis.litElementVersions',
  'globalThis.litHtmlVersions',
  'globalThis.litPropertyMetadata',
  'globalThis.reactiveElementVersions',
  'Symbol.metadata',
];

/**
 * Runs in a page, before the file is loaded: notes every property of the global object, of every function there and of
 * their prototypes. What differs later is told by `changesSince()`.
 */
const watch = `<script>{
  const seen = new Map();
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const visit = (object, name) => {
    if (!isObject(object) || seen.has(object)) return;
    const properties = Object.getOwnPropertyDescriptors(object);
    seen.set(object, { name, properties, parent: Object.getPrototypeOf(object) });
  };
  visit(globalThis, 'globalThis');
  for (const key of Object.getOwnPropertyNames(globalThis)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, key);
    if (value === globalThis || !isObject(value)) continue;
    visit(value, key);
    if (typeof value === 'function') visit(value.prototype, key + '.prototype');
  }
  visit(Object.getPrototypeOf(function* () {}).prototype, 'Iterator of generators');
  visit(Object.getPrototypeOf([][Symbol.iterator]()), 'Iterator of arrays');
  const same = (a, b) => a && b && Reflect.ownKeys(a).length === Reflect.ownKeys(b).length &&
    Reflect.ownKeys(a).every((key) => Object.is(a[key], b[key]));
  const known = seen.size;
  Object.defineProperty(globalThis, 'changesSince', { value: () => {
    const changes = ['number of objects watched: ' + known];
    for (const [object, { name, parent, properties }] of seen) {
      const now = Object.getOwnPropertyDescriptors(object);
      if (Object.getPrototypeOf(object) !== parent) changes.push('prototype of ' + name);
      for (const key of new Set([...Reflect.ownKeys(now), ...Reflect.ownKeys(properties)])) {
        if (key !== 'changesSince' && !same(now[key], properties[key])) changes.push(name + '.' + String(key.description ?? key));
      }
    }
    return changes;
  }});
}</script>`;

describe('the page around a quiz', () => {
  it('has no other property on its globals and their prototypes than before (req 7)', async () => {
    const page = pageOf({ head: watch + script, body: article + quizTag() });
    await visit({ page }, async (it) => {
      await it.event('nq-ready');
      await play(it.quiz());
      const [watched, ...changes] = (await it.page.evaluate('changesSince()')) as string[];
      assert.match(watched ?? '', /: \d{4}$/);
      const own = changes.filter((change) => !known.includes(change) && change !== 'globalThis.heard');
      assert.deepEqual(own, []);
    });
  });

  it('is told apart from a page whose prototypes were changed: the check sees a change (req 7)', async () => {
    const spoil = '<script>Array.prototype.last = 1; Map.prototype.get = () => {}; name2 = 1;</script>';
    await visit({ page: pageOf({ head: watch + spoil }) }, async (it) => {
      const changes = (await it.page.evaluate('changesSince()')) as string[];
      assert.deepEqual(changes.slice(1), ['globalThis.name2', 'Array.prototype.last', 'Map.prototype.get']);
    });
  });
});

const neighbours = `<h2>Mehr dazu</h2><p>Ein <a href="/x">Verweis</a>.</p><ul><li>Eins</li></ul><blockquote>Zitat</blockquote>
  <form><fieldset><legend>Umfrage</legend><label><input type="radio"> Ja</label><input type="checkbox"><textarea></textarea>
  <button>Senden</button></fieldset></form><details><summary>Mehr</summary></details><mark>Marke</mark>`;

/** Runs in a page: every property of the style of each element that is the page's own. */
function stylesOfPage(): string[] {
  const own = [...document.querySelectorAll('body, body *')].filter((it) => !it.closest('news-quiz'));
  return own.map((element) => {
    const style = getComputedStyle(element);
    const sizes = /^(block-size|height|inset|perspective-origin|transform-origin|.*bottom)/;
    const names = [...style].filter((name) => element.localName !== 'body' || !sizes.test(name));
    return `${element.localName} ${names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
  });
}

describe('the style of a page', () => {
  it('is the same in every property before the file is loaded and after the quiz was played', async () => {
    const page = pageOf({ head: '', body: article + quizTag() + neighbours });
    await visit({ page }, async (it) => {
      const before = await it.page.evaluate(stylesOfPage);
      assert.ok(before.length > 15);
      await it.page.evaluate(() => {
        document.head.append(Object.assign(document.createElement('script'), { src: '/news-quiz.js' }));
      });
      await it.event('nq-ready');
      const { words } = it.quiz();
      await it.quiz().choose('Wegen eines Risses');
      await it.quiz().press(words.check);
      await it.quiz().press(words.showInArticle);
      await it.quiz().until(({ buttons }) => buttons.includes(words.shownInArticle));
      assert.deepEqual(await it.page.evaluate(stylesOfPage), before);
    });
  });
});
