// The words of other languages than that of the file: where they are taken from, and what stands in for them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withLanguages } from '../../cli/material/script-words.js';
import { bank, english } from '../support/pages-bank.js';
import { play } from '../support/pages-play.js';
import { gate, javascript, json } from '../support/pages-server.js';
import type { Route } from '../support/pages-server.js';
import { embed, jsonFile, pageOf, quizTag, visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

const path = '/locales/de.json';
const words = JSON.parse(readFileSync('dist/embed/locales/de.json', 'utf8')) as Record<string, unknown>;
/** The file in English, at the address of the other. */
const script: Route = { type: javascript, body: readFileSync('dist/embed/news-quiz.js', 'utf8') };
const files = { '/news-quiz.js': script, [path]: jsonFile(words) };
const own = ['/', '/news-quiz.js', '/bank.json'];

/** The language that the box around a quiz says, and what its main button says. */
async function spoken({ page }: Visit): Promise<(string | undefined)[]> {
  return await page.$eval('news-quiz', ({ shadowRoot }) => {
    const frame = shadowRoot?.querySelector<HTMLElement>('[part=frame]');
    const part = frame?.querySelector('.stage > *')?.shadowRoot;
    return [frame?.lang, part?.querySelector('[part=primary]')?.textContent.trim()];
  });
}

async function isInEnglish(it: Visit): Promise<void> {
  await it.event('nq-ready');
  assert.deepEqual(await spoken(it), ['en', 'Check']);
  const told = it.console.filter((line) => line.includes('locales/'));
  assert.equal(told.length, 1, it.console.join('\n'));
  await play(it.quiz().in('en'));
}

describe('a quiz whose language is in the file', () => {
  it('asks for nothing but the script and the bank, whichever the languages are (req 16)', async () => {
    const both = { type: javascript, body: withLanguages(embed, ['de', 'en']) };
    const inBoth = { '/news-quiz.js': both, '/translations/en.json': jsonFile(english) };
    await visit({ page: pageOf({ body: quizTag() }), files: inBoth }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(await spoken(it), ['de', 'Prüfen']);
      assert.deepEqual(it.server.paths, own);
    });
    const page = pageOf({ body: quizTag('src="/bank.json" lang="en"') });
    await visit({ page, files: inBoth }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(await spoken(it), ['en', 'Check']);
      assert.deepEqual(it.server.paths, [...own, '/translations/en.json']);
    });
  });
});

describe('a quiz whose language is not in the file', () => {
  it('takes the words from beside the script, once for all quizzes', async () => {
    const page = pageOf({ lang: 'en', body: quizTag() + quizTag('src="/bank.json" quiz="end"') });
    await visit({ page, files }, async (it) => {
      await it.event('nq-ready', 2);
      assert.deepEqual(await spoken(it), ['de', 'Prüfen']);
      assert.equal((await play(it.quiz())).result, 'Ergebnis: 4 von 4');
      assert.deepEqual(
        it.server.paths.filter((one) => one === path),
        [path],
      );
      assert.deepEqual(it.console, []);
    });
  });

  it('asks for them while its bank is on the way, where the page says the language', async () => {
    const { open, opened } = gate();
    const late: Route = { type: json, body: JSON.stringify(bank), after: opened };
    const page = pageOf({ body: quizTag('src="/bank.json" lang="de-AT"') });
    await visit({ page, files: { ...files, '/bank.json': late } }, async (it) => {
      await it.server.requested(path);
      open();
      await it.event('nq-ready');
      assert.deepEqual(await spoken(it), ['de', 'Prüfen']);
    });
  });

  it('takes them from the folder of the script, wherever the page and the bank are', async () => {
    const page = pageOf({ head: '<script src="/a/b/quiz.js?v=2" async></script>', body: quizTag() });
    const elsewhere = { '/a/b/quiz.js?v=2': script, '/a/b/locales/de.json': jsonFile(words) };
    await visit({ page, files: elsewhere }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(await spoken(it), ['de', 'Prüfen']);
    });
  });

  it('needs connect-src for them and nothing more of a strict policy (req 1)', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types newsquiz";
    const headers = { 'Content-Security-Policy': policy };
    await visit({ page: pageOf({ body: quizTag() }), files, headers }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(await spoken(it), ['de', 'Prüfen']);
      assert.deepEqual(await it.violations(), []);
    });
  });

  const { start: _, ...without } = words;
  const broken: Record<string, Route> = {
    'are not there': { status: 404 },
    'are no JSON': { type: javascript, body: 'alert(1)' },
    'lack one that is needed': jsonFile(without),
    'have a text where a number is to stand': jsonFile({ ...words, progress: 'Frage' }),
    'have something else than a text': jsonFile({ ...words, check: { toString: 1 } }),
    'are led elsewhere': { status: 302, headers: { Location: '/elsewhere.json' } },
  };
  for (const [what, route] of Object.entries(broken)) {
    it(`is played in the language of the file if its words ${what}, and one line of the console says so`, async () => {
      const more = { '/elsewhere.json': jsonFile(words), [path]: route };
      await visit({ page: pageOf({ body: quizTag() }), files: { ...files, ...more } }, isInEnglish);
    });
  }

  it('shows words with markup in them as they stand', async () => {
    const marked = { ...words, check: '<img src=x onerror=alert(1)>' };
    const page = pageOf({ body: quizTag() });
    await visit({ page, files: { ...files, [path]: jsonFile(marked) } }, async (it) => {
      await it.event('nq-ready');
      assert.deepEqual(await spoken(it), ['de', '<img src=x onerror=alert(1)>']);
    });
  });
});
