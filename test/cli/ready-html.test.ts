// newsquiz/server: the first screen of a quiz for servers and site generators, from a bank given as data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readyHtml } from '../../server/index.js';
import { bank, english } from '../support/pages-bank.js';

const visible = (html: string): string => html.replace(/<style>.*?<\/style>/gs, '');

describe('readyHtml', () => {
  it('holds the first question and no answer, where the browser finds the bank elsewhere', async () => {
    const html = visible(
      await readyHtml({ bank, src: '/bank.json', quiz: 'each', fallback: '<p>Later</p>' }),
    );
    assert.match(
      html,
      /^<news-quiz src="\/bank\.json" quiz="each" seed="bridge"><template shadowrootmode="open">/,
    );
    assert.match(html, /role="heading" aria-level="3"/);
    assert.match(html, /<p>Later<\/p>\n<\/news-quiz>$/);
    assert.doesNotMatch(html, /explanation|Im mittleren Träger war ein Riss/);
  });

  it('takes the text of a file as well as its value, and gives the same each time', async () => {
    const options = { src: 'bank.json', seed: '7', headingLevel: 2 };
    const [text, value] = [JSON.stringify(bank), bank];
    assert.equal(await readyHtml({ bank: text, ...options }), await readyHtml({ bank: value, ...options }));
  });

  it('writes the bank into the element where there is no address, and nothing of it ends the script', async () => {
    const title = '</script><b>Frage</b>';
    const html = await readyHtml({ bank: { ...bank, title } });
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
    assert.deepEqual(JSON.parse(json), { ...bank, title });
    assert.doesNotMatch(html, /<b>Frage/);
  });

  it('shows a translation, and names it', async () => {
    const html = visible(await readyHtml({ bank, translation: english, quiz: 'intro' }));
    assert.match(html, /^<news-quiz lang="en" quiz="intro"/);
    assert.match(html, /Read the report first\./);
    assert.match(html, /<script type="application\/json" lang="en">/);
  });

  it('finds pictures beside the bank', async () => {
    const sample = JSON.parse(readFileSync('questions/x-outage/bank.json', 'utf8')) as typeof bank & {
      questions: { id: string; type: string }[];
      quizzes: object[];
    };
    const { id } = sample.questions.find(({ type }) => type === 'hotspot') ?? { id: '' };
    const quizzes = [{ ...sample.quizzes[0], pick: { questions: [id] } }];
    const html = await readyHtml({ bank: { ...sample, quizzes }, src: '/quiz/bank.json?v=2' });
    assert.match(html, /"\/quiz\/media\//);
  });

  it('puts styles as the page wants them', async () => {
    const html = await readyHtml({ bank, styleTag: (css) => `<style nonce="n1">${css}</style>` });
    assert.doesNotMatch(html, /<style>/);
    assert.match(html, /<style nonce="n1">/);
  });

  it('says what is wrong with a bank, and which quizzes there are', async () => {
    await assert.rejects(readyHtml({ bank: '{' }), /The bank cannot be used.*line 1/);
    await assert.rejects(readyHtml({ bank, quiz: 'none' }), /has no quiz "none"; it has: each, end, intro/);
    await assert.rejects(readyHtml({ bank, translation: {} }), /The translation cannot be used/);
  });
});
