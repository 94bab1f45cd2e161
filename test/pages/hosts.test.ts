// Requirement 11: pages that change what the quiz relies on, or style all that they can reach.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { play } from '../support/pages-play.js';
import type { Played } from '../support/pages-play.js';
import type { Placed } from '../support/pages-quiz.js';
import { pageOf, quizTag, script, visit } from '../support/pages-visit.js';

/** Pages by what is odd about them: what stands in their heads before the file. */
const scripts = {
  "Prototype.js's Array#toJSON": `<script>
    Array.prototype.toJSON = function () { return '[' + this.map((it) => JSON.stringify(it)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    for (const name of ['each', 'include', 'first', 'last', 'without', 'uniq']) Array.prototype[name] = function () {};
  </script>`,
  'an AMD loader': `<script>
    function define() { throw new Error('Nothing was to be defined.'); }
    define.amd = {};
    var module = { exports: {} }, exports = module.exports;
  </script>`,
  'a fetch that counts requests by their address': `<script>{
    const original = window.fetch;
    window.fetch = function (input, init) {
      const address = typeof input === 'string' ? input : input.url;
      if (address.startsWith('/api/')) console.info('counted');
      return original.call(this, input, init).then((response) => response);
    };
  }</script>`,
};

const styles = {
  '* {all: unset}': '* {all: unset}',
  'button {display: none !important}': 'button, input, label {display: none !important}',
  'letters and lines that are far off':
    'body {line-height: 0; text-transform: uppercase; letter-spacing: 1em}',
  'every inherited property changed':
    'body {color: red; cursor: wait; direction: rtl; font: italic 900 40px monospace; text-align: right; text-indent: 9em; ' +
    'text-shadow: 2px 2px; white-space: pre; word-break: break-all; word-spacing: 2em; hyphens: none}',
};

/** The quiz stands in a box of one width, whatever the page does around it. */
const body = `<div style="display: block; width: 600px; font-size: 16px">${quizTag()}</div>`;

interface Seen extends Played {
  readonly layout: readonly Placed[];
}

/** Plays the quiz on a page with something in its head. */
async function seenWith(head: string): Promise<Seen> {
  const seen: Seen[] = [];
  await visit({ page: pageOf({ head: head + script, body }) }, async (it) => {
    await it.event('nq-ready');
    const layout = await it.quiz().layout();
    const { result, texts } = await play(it.quiz(), 'wrong');
    const ours = new URL(it.server.origin).host;
    seen.push({ layout, result, texts: texts.map((all) => all.map((text) => text.replace(ours, 'here'))) });
  });
  return seen[0]!;
}

let ordinary: Promise<Seen> | undefined;
const onOrdinaryPage = () => (ordinary ??= seenWith(''));

describe('on a page with', () => {
  for (const [name, head] of Object.entries(scripts)) {
    it(`${name}: the same text and the same score as on others (req 11)`, async () => {
      assert.deepEqual(await seenWith(head), await onOrdinaryPage());
    });
  }

  for (const [name, css] of Object.entries(styles)) {
    it(`${name}: the same text, score and places as on others (req 11)`, async () => {
      assert.deepEqual(await seenWith(`<style>${css}</style>`), await onOrdinaryPage());
    });
  }

  it('no oddities: no two buttons or options overlap (req 11)', async () => {
    const { layout } = await onOrdinaryPage();
    const pressed = layout.filter(({ role }) => role !== 'heading');
    assert.ok(pressed.length >= 5);
    for (const [index, { box: a, name }] of pressed.entries()) {
      for (const { box: b, name: other } of pressed.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(apart, `"${name}" and "${other}" overlap.`);
      }
    }
  });

  it('visibility: hidden on what is around the quiz: it is hidden with it (req 11)', async () => {
    await visit(
      { page: pageOf({ body: `<div id="panel" style="visibility: hidden">${quizTag()}</div>` }) },
      async (it) => {
        await it.event('nq-ready');
        assert.deepEqual(await it.quiz().things(), []);
        await it.page.$eval('#panel', (panel) => panel.removeAttribute('style'));
        assert.match((await it.quiz().screen()).heading, /Warum ist die Brücke gesperrt/);
      },
    );
  });

  it("Prototype.js's Array#toJSON: progress that was remembered is there again (req 11, 17)", async () => {
    const page = pageOf({
      head: scripts["Prototype.js's Array#toJSON"] + script,
      body: quizTag('src="/bank.json" remember'),
    });
    await visit({ page }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready');
      await quiz.press(quiz.words.remember);
      await quiz.choose('Wegen eines Risses');
      await quiz.press(quiz.words.check);
      await quiz.press(quiz.words.next);
      await quiz.untilHeading('Welche Wege führen noch über den Fluss?');
      await it.page.reload();
      await it.event('nq-ready');
      assert.match((await quiz.screen()).heading, /Welche Wege führen noch über den Fluss/);
    });
  });
});
