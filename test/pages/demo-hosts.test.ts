// Requirement 11: the demo of difficult hosts: pages whose styles and scripts get in the way of others.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoHeaders as headers, demoSite, markupOf } from '../support/pages-demo.js';
import { visit } from '../support/pages-visit.js';

const hosts = ['unset', 'shout', 'scripts', 'quirks'];

/** The pages are opened at the top: what lies beside them lies there too. */
const hostFiles = {
  ...demoSite,
  ...Object.fromEntries(
    Object.entries(demoSite)
      .filter(([path]) => path.startsWith('/hosts/'))
      .map(([path, reply]) => [path.replace('/hosts', ''), reply]),
  ),
};

describe('the demo of difficult hosts', () => {
  for (const name of hosts) {
    it(`(${name}) shows its quiz with a question and its options, and breaks no policy`, async () => {
      const page = markupOf(`hosts/${name}`);
      await visit({ page, headers, files: hostFiles }, async (it) => {
        await it.event('nq-ready');
        const { heading, options } = await it.quiz().in('en').screen();
        assert.match(heading, /^Question 1 of 5/);
        assert.ok(options.length > 1);
        assert.deepEqual(await it.violations(), []);
      });
    });
  }

  it('shows each of them in a frame with a title, and is listed with the other pages', () => {
    for (const name of hosts)
      assert.match(markupOf('hosts'), new RegExp(`src="hosts/${name}\\.html"\\s+title="`));
    assert.match(markupOf('index'), /href="hosts\.html"/);
  });
});
