// Requirement 22: the height that the documented style keeps free for a quiz is the one that its questions then have.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { bankOfTypes, built, routesOf, textOf, typeNames } from '../support/pages-ready.js';
import { gate, javascript } from '../support/pages-server.js';
import type { Route } from '../support/pages-server.js';
import { nextFrame } from '../support/pages-until.js';
import { embed, fallback, jsonFile, pageOf, visit } from '../support/pages-visit.js';

/** Pixels. */
const WIDTHS = [320, 768, 1280];
const TOLERANCE = 8;

/** What the README says of heights, and the style as it is copied from there. */
const section = /\*\*Height\.\*\*[^]*?```css\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'));
const reserve = section?.[1] ?? '';

/** The height of each quiz at each width. */
async function heights(page: Page): Promise<number[][]> {
  const all: number[][] = [];
  for (const width of WIDTHS) {
    // All of them are near, so that all of them start.
    await page.setViewport({ width, height: 20_000 });
    await nextFrame(page);
    all.push(
      await page.$$eval('news-quiz', (found) => found.map((quiz) => quiz.getBoundingClientRect().height)),
    );
  }
  return all;
}

/** Which quizzes take another height than was kept, and at which width. All start once the script may come. */
async function moved(
  body: string,
  style: string,
  files: Readonly<Record<string, Route>> = {},
): Promise<string[]> {
  const script = gate();
  const head = `<meta name="viewport" content="width=device-width"><style>${style}</style><script src="/news-quiz.js" async></script>`;
  const late = { '/news-quiz.js': { type: javascript, body: embed, after: script.opened } };
  let found: string[] = [];
  await visit({ page: pageOf({ head, body }), files: { ...files, ...late } }, async (it) => {
    const before = await heights(it.page);
    script.open();
    await it.event('nq-ready', typeNames.length);
    const after = await heights(it.page);
    found = WIDTHS.flatMap((width, row) =>
      typeNames.flatMap((type, column) => {
        const [kept = 0, taken = 0] = [before[row]?.[column], after[row]?.[column]];
        return Math.abs(taken - kept) > TOLERANCE ? `${type} at ${width}` : [];
      }),
    );
  });
  return found;
}

describe('the height that is kept free for a quiz', () => {
  it('by the documented style is that of its question, but for the types that are said to be taller (req 22)', async () => {
    assert.match(reserve, /min-block-size/);
    const quizzes = typeNames.map(
      (type) => `<news-quiz src="/bank.json" quiz="${type}">${fallback}</news-quiz>`,
    );
    const taller = await moved(quizzes.join(''), reserve, { '/bank.json': jsonFile(bankOfTypes()) });
    const types = [...new Set(taller.map((it) => it.split(' ')[0] ?? ''))];
    assert.deepEqual(types.sort(), ['categorise', 'hotspot', 'match']);
    for (const type of types) assert.ok(section?.[0].includes(`\`${type}\``), type);
  });

  it('by ready HTML is that of its question without any style, for every type (req 22)', async () => {
    const files = await built(bankOfTypes());
    const tags = typeNames.map((type) =>
      textOf(files, `quiz/${type}/tag.html`).replace(/<script src[^]*?<\/script>/, ''),
    );
    assert.deepEqual(await moved(tags.join(''), '', routesOf(files)), []);
  });
});
