// Requirements 1, 85 and 86: pictures of a bank, under a strict policy and from nowhere but where the bank says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, bank } from '../support/pages-bank.js';
import { pageOf, quizTag, visit } from '../support/pages-visit.js';
import { untilInPage } from '../support/pages-until.js';

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types newsquiz",
};

/** A map that would run a script and load pictures, were it more than a picture. */
const hostile = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300">
<script>fetch('/from-the-map'); parent.ran = true;</script>
<image href="/inside.png" width="9" height="9" onload="fetch('/on-load')"/>
<rect width="400" height="300" fill="#cde" onclick="fetch('/clicked')"/></svg>`;

const shared = { basis: ['closure'], difficulty: 1, skill: 'recall' };
const place = {
  ...shared,
  id: 'place',
  type: 'hotspot',
  prompt: 'Wo steht die Brücke?',
  picture: { src: 'media/town.svg', alt: 'Plan einer Stadt', width: 400, height: 300 },
  areas: [
    { id: 'market', text: 'Am Markt', x: 20, y: 30, radius: 8 },
    { id: 'mill', text: 'An der Mühle', x: 70, y: 60, width: 20, height: 20 },
  ],
  key: { area: 'mill', explanation: 'Sie steht an der Mühle.' },
};
const passage = {
  ...shared,
  id: 'passage',
  type: 'find-passage',
  prompt: 'Welche Stelle belegt den Riss?',
  relation: 'supports',
  passages: [
    {
      id: 'why',
      text: 'weil ein Prüfer einen Riss fand',
      evidence: { source: 'report', start: 'weil ein Prüfer' },
    },
    { id: 'ferry', text: 'die Fähre am Markt', evidence: { source: 'report', start: 'die Fähre am Markt' } },
  ],
  key: { passage: 'why', explanation: 'Der Prüfer fand ihn.' },
};
const files = {
  '/quiz/bank.json': {
    type: 'application/json',
    body: JSON.stringify({ ...bank, questions: [place, passage] }),
  },
  '/quiz/media/town.svg': { type: 'image/svg+xml', body: hostile },
};

describe('a bank with a picture', () => {
  it('has it loaded from beside the bank and nothing else, breaks no policy, and runs no script of it (req 1, 86)', async () => {
    const body = article + quizTag('src="/quiz/bank.json" article="#bericht"');
    await visit({ page: pageOf({ body }), headers, files }, async (it) => {
      const quiz = it.quiz();
      await it.event('nq-ready');
      await untilInPage(it.page, () => {
        const inside = (root: ParentNode): HTMLImageElement | undefined => {
          for (const element of root.querySelectorAll('*')) {
            if (element instanceof HTMLImageElement) return element;
            const found = element.shadowRoot && inside(element.shadowRoot);
            if (found) return found;
          }
          return undefined;
        };
        return (inside(document)?.naturalWidth ?? 0) === 400;
      });
      await quiz.choose('An der Mühle');
      await quiz.press(quiz.words.check);
      await quiz.until(({ buttons }) => buttons.includes(quiz.words.next));
      await quiz.press(quiz.words.next);
      await quiz.until(({ heading }) => heading.endsWith(passage.prompt));
      assert.equal(await it.page.evaluate(() => CSS.highlights.get('nq-passages')?.size), 2);
      await quiz.choose(passage.passages[0]!.text);
      await quiz.press(quiz.words.check);
      await quiz.until(({ buttons }) => buttons.includes(quiz.words.toResult));
      assert.equal(await it.page.evaluate(() => CSS.highlights.has('nq-passages')), false);
      const answered = (await it.events()).filter(({ type }) => type === 'nq-answered');
      assert.deepEqual(
        answered.map(({ state }) => state),
        ['correct', 'correct'],
      );
      assert.deepEqual(await it.violations(), []);
      const paths = it.server.requests.map(({ path }) => path).filter((path) => !/favicon/u.test(path));
      assert.deepEqual(paths.sort(), ['/', '/news-quiz.js', '/quiz/bank.json', '/quiz/media/town.svg']);
    });
  });

  for (const src of [
    'http://example.org/a.png',
    'javascript:alert(1)//.png',
    'data:image/svg+xml,.svg',
    '//x/a.png',
    '../a.png',
  ])
    it(`that would be at ${src} is not shown: its question is left out (req 85)`, async () => {
      const asked = { ...place, picture: { ...place.picture, src } };
      const all = JSON.stringify({ ...bank, questions: [asked, passage] });
      const own = { '/quiz/bank.json': { type: 'application/json', body: all } };
      const body = article + quizTag('src="/quiz/bank.json"');
      await visit({ page: pageOf({ body }), headers, files: own }, async (it) => {
        assert.equal((await it.event('nq-ready')).questions, 1);
        assert.deepEqual(await it.violations(), []);
      });
    });
});
