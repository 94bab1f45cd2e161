// Requirements 1 to 4 and 6: content security policies, trusted types, integrity.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { article, bank } from '../support/pages-bank.js';
import { play, playToEnd } from '../support/pages-play.js';
import { javascript, reportPath } from '../support/pages-server.js';
import { embed, htmlFile, pageOf, quizTag, script, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';
import { fallbackIsVisible } from '../support/pages-fallback.js';
import { untilInPage } from '../support/pages-until.js';

/** `newsquiz` is the one policy that the library needs. */
function strictPolicy(scripts: string, policies = 'newsquiz'): Record<string, string> {
  return {
    'Content-Security-Policy':
      `default-src 'none'; script-src ${scripts}; style-src 'none'; connect-src 'self'; img-src 'self'; ` +
      `require-trusted-types-for 'script'; trusted-types ${policies}; report-uri ${reportPath}`,
  };
}

/**
 * Nothing has broken the policy so far, by what the page and by what the server was told. A picture from elsewhere then
 * breaks it on purpose: its report shows that reports come, and that none was on its way.
 */
async function nothingBroken({ page, server, violations }: Visit): Promise<void> {
  assert.deepEqual(await violations(), []);
  const address = `${server.otherOrigin}/control.png`;
  await page.evaluate((src) => void (new Image().src = src), address);
  await server.reported(({ directive }) => directive === 'img-src');
  assert.deepEqual(server.reports, [{ directive: 'img-src', blocked: address }]);
}

const inline = `<script type="application/json">${JSON.stringify(bank)}</script>`;

describe('under a strict policy', () => {
  it('plays every type from definition to result without a violation or a report (req 1)', async () => {
    const body = article + quizTag('src="/bank.json" remember') + quizTag('quiz="end"', inline);
    await visit({ page: pageOf({ body }), headers: strictPolicy("'self'") }, async (it) => {
      const [first, second] = [it.quiz(0), it.quiz(1)];
      await it.event('nq-ready', 2);
      await first.press(first.words.hint);
      await first.press(first.words.remember);
      assert.equal((await play(first, 'wrong')).result, 'Ergebnis: 0 von 4');
      await first.press(first.words.again);
      await first.until(({ buttons }) => buttons.includes(first.words.check));
      assert.equal((await play(first, 'right')).result, 'Ergebnis: 4 von 4');
      assert.equal(await playToEnd(second), 'Ergebnis: 4 von 4');
      await nothingBroken(it);
    });
  });

  it('marks the evidence in the article without a violation or a report (req 1)', async () => {
    await visit(
      { page: pageOf({ body: article + quizTag() }), headers: strictPolicy("'self'") },
      async (it) => {
        const quiz = it.quiz();
        await it.event('nq-ready');
        await quiz.choose('Wegen eines Risses');
        await quiz.press(quiz.words.check);
        await quiz.until(({ buttons }) => buttons.includes(quiz.words.showInArticle));
        await quiz.press(quiz.words.showInArticle);
        await quiz.until(({ buttons }) => buttons.includes(quiz.words.shownInArticle));
        assert.equal(await it.page.evaluate(() => CSS.highlights.size), 1);
        await nothingBroken(it);
      },
    );
  });

  it('says what is wrong with a bank without a violation or a report (req 1)', async () => {
    await visit(
      { page: pageOf({ body: quizTag('src="/gone.json"') }), headers: strictPolicy("'self'") },
      async (it) => {
        await it.event('nq-error');
        const { alert } = await it.quiz().until((screen) => screen.alert !== '');
        assert.equal(alert, it.quiz().words.errors.missing);
        await nothingBroken(it);
      },
    );
  });
});

const integrity = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;
const ways = {
  'the hash of the file alone': {
    scripts: `'${integrity(embed)}'`,
    head: `<script src="/news-quiz.js" integrity="${integrity(embed)}" defer></script>`,
  },
  'a nonce alone': {
    scripts: "'nonce-abc'",
    head: '<script src="/news-quiz.js" nonce="abc" defer></script>',
  },
  "a nonce and 'strict-dynamic'": {
    scripts: "'nonce-abc' 'strict-dynamic'",
    head: '<script src="/news-quiz.js" nonce="abc" defer></script>',
  },
  "a script that itself came by a nonce and 'strict-dynamic'": {
    scripts: "'nonce-abc' 'strict-dynamic'",
    policies: 'newsquiz site',
    head: `<script nonce="abc">
      const script = document.createElement('script');
      script.src = trustedTypes.createPolicy('site', { createScriptURL: (url) => url }).createScriptURL('/news-quiz.js');
      document.head.append(script);
    </script>`,
  },
};

describe('with a script-src of', () => {
  for (const [name, { head, scripts, ...more }] of Object.entries(ways)) {
    it(`${name}, plays every type without a violation or a report (req 2)`, async () => {
      const headers = strictPolicy(scripts, 'policies' in more ? more.policies : 'newsquiz');
      await visit({ page: pageOf({ head, body: quizTag() }), headers }, async (it) => {
        await it.event('nq-ready');
        assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
        await nothingBroken(it);
      });
    });
  }

  it('another hash, does not run, and the fallback shows (req 2, 21)', async () => {
    const { head } = ways['the hash of the file alone'];
    const headers = strictPolicy(`'${integrity('another file')}'`);
    await visit({ page: pageOf({ head, body: quizTag() }), headers }, async ({ page, server }) => {
      await server.reported(({ directive }) => directive.startsWith('script-src'));
      assert.equal(await page.evaluate(() => customElements.get('news-quiz')), undefined);
      assert.ok(await fallbackIsVisible(page));
    });
  });
});

describe('with trusted types', () => {
  for (const names of ["'none'", 'lit-html other']) {
    it(`of ${names}, it stops without an error, says in one line what it lacks, and the fallback and its link work (req 3)`, async () => {
      const headers = strictPolicy("'self'", names);
      const files = { '/quiz': htmlFile('<p>Das Quiz</p>') };
      await visit({ page: pageOf({ body: quizTag() }), headers, files }, async (it) => {
        await untilInPage(it.page, () => document.readyState === 'complete');
        const lines = it.console.filter((line) => line.startsWith('warn: newsquiz'));
        assert.deepEqual(lines, ['warn: newsquiz: this page needs "trusted-types newsquiz".']);
        assert.ok(await fallbackIsVisible(it.page));
        await Promise.all([it.page.waitForNavigation(), it.page.click('news-quiz a')]);
        assert.equal(new URL(it.page.url()).pathname, '/quiz');
      });
    });
  }

  for (const where of ['before', 'after']) {
    it(`that name a policy for a Lit of the page's own ${where} it, both have theirs (req 4)`, async () => {
      const body = `window.ownLit = trustedTypes.createPolicy('lit-html', { createHTML: (markup) => markup });`;
      const own = '<script src="/own.js" defer></script>';
      const head = where === 'before' ? own + script : script + own;
      const files = { '/own.js': { type: javascript, body } };
      const headers = strictPolicy("'self'", 'newsquiz lit-html');
      await visit({ page: pageOf({ head, body: quizTag() }), headers, files }, async (it) => {
        await it.event('nq-ready');
        assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
        assert.ok(await it.page.evaluate(() => 'ownLit' in window));
        await nothingBroken(it);
      });
    });
  }
});

describe('with its published integrity', () => {
  const { 'news-quiz.de.js': published } = JSON.parse(
    readFileSync('dist/embed/integrity.json', 'utf8'),
  ) as Record<string, string>;
  const head = `<script src="/news-quiz.js" integrity="${published}" defer></script>`;

  it('the file runs (req 6)', async () => {
    await visit({ page: pageOf({ head, body: quizTag() }) }, async (it) => {
      await it.event('nq-ready');
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
    });
  });

  it('the file does not run once a byte of it is changed, and the fallback shows (req 6)', async () => {
    const changed = embed.replace('use strict', 'use Strict');
    assert.equal(changed.length, embed.length);
    assert.notEqual(changed, embed);
    const files = { '/news-quiz.js': { type: javascript, body: changed } };
    await visit({ page: pageOf({ head, body: quizTag() }), files }, async (it) => {
      await untilInPage(it.page, () => document.readyState === 'complete');
      assert.ok(it.server.paths.includes('/news-quiz.js'));
      assert.match(it.console.join('\n'), /integrity/);
      assert.equal(await it.page.evaluate(() => customElements.get('news-quiz')), undefined);
      assert.ok(await fallbackIsVisible(it.page));
    });
  });
});

describe('on a page in quirks mode', () => {
  it('plays under a strict policy, and every part stands where it stands on others (req 1)', async () => {
    const page = pageOf({ body: quizTag() });
    const layoutOf = async (html: string) => {
      let layout: unknown;
      await visit({ page: html, headers: strictPolicy("'self'") }, async (it) => {
        await it.event('nq-ready');
        layout = await it.quiz().layout();
        assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
        await nothingBroken(it);
      });
      return layout;
    };
    const old = page.replace('<!doctype html>', '');
    assert.notEqual(old, page);
    assert.deepEqual(await layoutOf(old), await layoutOf(page));
  });
});
