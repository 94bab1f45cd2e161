// Requirements 1 and 2: the loader under content security policies, trusted types and integrity.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { figure, loaderTag, quizHost } from '../support/pages-embed.js';
import { nextFrame, untilInPage, until } from '../support/pages-until.js';
import { embed, pageOf, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const files = quizHost();
const hash = `sha384-${createHash('sha384').update(embed).digest('base64')}`;

const policy = (scripts: string, names: string): Record<string, string> => ({
  'Content-Security-Policy':
    `default-src 'none'; script-src ${scripts}; style-src 'none'; connect-src 'self'; ` +
    `require-trusted-types-for 'script'; trusted-types ${names}`,
});

const linkIsVisible = ({ page }: Visit) => page.$eval('figure a', (link) => link.checkVisibility());

describe('the loader', () => {
  const ways = { "'self'": '', "'nonce-abc'": 'nonce="abc"', "'nonce-abc' 'strict-dynamic'": 'nonce="abc"' };
  for (const [scripts, attributes] of Object.entries(ways)) {
    it(`breaks no policy of script-src ${scripts} with trusted types, and passes its leave on`, async () => {
      const headers = policy(scripts, 'newsquiz-loader newsquiz');
      await visit(
        { page: pageOf({ head: loaderTag(attributes), body: figure() }), headers, files },
        async (it) => {
          await it.event('nq-ready');
          assert.deepEqual(await it.violations(), []);
        },
      );
    });
  }

  it('leaves the links as they are where its policy is not allowed, and says in one line which one', async () => {
    const headers = policy("'self'", "'none'");
    await visit({ page: pageOf({ head: loaderTag(), body: figure() }), headers, files }, async (it) => {
      await untilInPage(it.page, () => document.readyState === 'complete');
      await nextFrame(it.page);
      const lines = it.console.filter((line) => line.startsWith('warn: newsquiz'));
      assert.equal(lines.length, 1, it.console.join('\n'));
      assert.match(lines[0] ?? '', /newsquiz-loader/);
      assert.equal(await it.page.$('news-quiz'), null);
      assert.ok(await linkIsVisible(it));
      await Promise.all([it.page.waitForNavigation(), it.page.click('figure a')]);
      assert.equal(new URL(it.page.url()).pathname, '/quiz/each/');
    });
  });

  it('runs the script of the quiz if it has the hash that is given', async () => {
    const head = loaderTag(`data-integrity="${hash}"`);
    await visit({ page: pageOf({ head, body: figure() }), files }, (it) =>
      it.event('nq-ready').then(() => undefined),
    );
  });

  it('runs no other script than that, and leaves the link visible', async () => {
    const head = loaderTag(`data-integrity="${hash}"`);
    const changed = { ...files, '/news-quiz.js': { type: 'text/javascript', body: `${embed};` } };
    await visit({ page: pageOf({ head, body: figure() }), files: changed }, async (it) => {
      await untilInPage(it.page, () => document.querySelector('news-quiz'));
      await it.server.requested('/news-quiz.js');
      await until(it.page, () => Promise.resolve(it.console.some((line) => /integrity/.test(line))));
      assert.equal(await it.page.evaluate(() => customElements.get('news-quiz')), undefined);
      assert.ok(await linkIsVisible(it));
    });
  });
});
