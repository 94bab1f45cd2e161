// Budgets that are counts, so that they come out the same on every machine: requests, nodes of the document.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Protocol } from 'puppeteer-core';
import { bankOfLength } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { jsonFile, pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

/** Four times those of the page that scripts/bench/hand-written.ts makes; what Lit keeps of templates is not counted here. */
const MOST = 100;

/** All nodes of a page: elements, texts and comments, those in shadow trees as well. */
async function nodesOf({ cdp }: Visit): Promise<number> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const count = ({ children = [], shadowRoots = [] }: Protocol.DOM.Node): number =>
    [...children, ...shadowRoots].reduce((sum, node) => sum + count(node), 1);
  return count(root);
}

/** The nodes that a quiz of so many questions adds to a page. */
async function nodesWith(questions: number): Promise<number> {
  let added = 0;
  const body = '<h1>Bericht</h1>';
  await visit({ page: pageOf({ body }) }, async (it) => void (added -= await nodesOf(it)));
  const files = { '/bank.json': jsonFile(bankOfLength(questions)) };
  await visit({ page: pageOf({ body: body + quizTag('src="/bank.json"', '') }), files }, async (it) => {
    const { questions: asked } = await it.event('nq-ready');
    assert.equal(asked, questions);
    await it.quiz().untilHeading('Frage Nummer 1: warum ist die Brücke gesperrt?');
    added += await nodesOf(it);
  });
  return added;
}

describe('a page with a quiz', () => {
  it('asks for two files: the script and the bank', async () => {
    const asked: string[] = [];
    const prepare = ({ page }: Visit) =>
      void page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit({ page: pageOf({ body: quizTag() }), prepare }, async (it) => {
      await it.event('nq-ready');
      await play(it.quiz());
      assert.deepEqual(asked, ['/', '/news-quiz.js', '/bank.json']);
    });
  });

  // Where DevTools listen, as those of Lighthouse do, the script that made an error is read again as a whole, twice.
  it('makes and throws no error on the way to its first question', async () => {
    const errors: string[] = [];
    const prepare = async ({ cdp, page }: Visit) => {
      await page.exposeFunction('made', (stack: string) => void errors.push(stack));
      await page.evaluateOnNewDocument(() => {
        const { made } = window as unknown as { made: (stack: string) => void };
        for (const name of ['Error', 'RangeError', 'SyntaxError', 'TypeError', 'DOMException'] as const)
          window[name] = new Proxy(window[name] as ErrorConstructor, {
            construct(constructor, values, target) {
              const error = Reflect.construct(constructor, values, target) as Error;
              made(error.stack ?? name);
              return error;
            },
          }) as never;
      });
      cdp.on('Debugger.paused', ({ callFrames, reason }) => {
        errors.push(`${reason} in ${callFrames[0]?.functionName}`);
        void cdp.send('Debugger.resume');
      });
      await cdp.send('Debugger.enable');
      await cdp.send('Debugger.setPauseOnExceptions', { state: 'all' });
    };
    await visit({ page: pageOf({ body: quizTag() }), prepare }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(errors, []);
    });
  });

  it(`adds at most ${MOST} nodes to the page with its first question`, async () => {
    const added = await nodesWith(10);
    console.info(`nodes of a first question: ${added}; of a hand-written one: 25`);
    assert.ok(added <= MOST, `${added} nodes`);
  });

  it('has as many nodes with 1,000 questions as with 10', async () => {
    assert.equal(await nodesWith(1_000), await nodesWith(10));
  });

  it('has as many nodes at its sixth question as at its first', async () => {
    const files = { '/bank.json': jsonFile(bankOfLength(10)) };
    await visit({ page: pageOf({ body: quizTag() }), files }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready');
      const first = await nodesOf(it);
      for (let number = 1; number <= 5; number++) {
        await quiz.choose('Wegen eines Risses');
        await quiz.press(quiz.words.check);
        await quiz.press(quiz.words.next);
        await quiz.untilHeading(`Frage Nummer ${number + 1}: warum ist die Brücke gesperrt?`);
      }
      assert.equal(await nodesOf(it), first);
    });
  });
});
