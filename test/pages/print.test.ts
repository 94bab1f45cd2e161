// Requirement 42: a worksheet on A4 and Letter, with every prompt and choice, places for the answers, and a key if chosen.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { mapTexts, questionTexts } from '../../src/index.js';
import type { Question } from '../../src/index.js';
import { bankOfTypes, built, routesOf, textOf, typeNames } from '../support/pages-ready.js';
import type { Built } from '../support/pages-ready.js';
import { visit } from '../support/pages-visit.js';
import { pagesOfPdf } from '../support/pdf-text.js';

const bank = bankOfTypes();
const asked = bank.quizzes
  .find(({ id }) => id === 'variety')!
  .pick.questions!.map((id) => bank.questions.find((question) => question.id === id)!);

/** A text as the PDF has it. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Every text of a question that its reader sees before it is answered, the running text of a cloze in its pieces. */
function textsOf(question: Question): string[] {
  const texts: string[] = [];
  mapTexts(question, questionTexts(question.type), (text, { path }) => {
    const isSeen = !['key', 'hints'].includes(String(path[0])) && path.at(-1) !== 'alt';
    if (isSeen) texts.push(...text.split(/\{[a-z\d-]+\}/));
    return text;
  });
  assert.ok(texts.length > 0, question.id);
  return texts;
}

async function printed(page: Page, format: 'a4' | 'letter'): Promise<string[]> {
  return pagesOfPdf(await page.pdf({ format, printBackground: true }));
}

describe('what is printed', () => {
  let files: Built;
  before(async () => {
    files = await built(bank, '--answers');
  });

  for (const [name, path] of [
    ['the page of a quiz that is being played', 'quiz/variety/index.html'],
    ['the page to print', 'quiz/variety/print.html'],
  ] as const) {
    it(`is every prompt and choice of all types and no control, from ${name} (req 42)`, async () => {
      assert.deepEqual(asked.map(({ type }) => type).sort(), [...typeNames].sort());
      await visit({ page: textOf(files, path), files: routesOf(files) }, async (it) => {
        if (path.endsWith('index.html')) await it.event('nq-ready');
        for (const format of ['a4', 'letter'] as const) {
          const text = (await printed(it.page, format)).join('');
          for (const part of asked.flatMap(textsOf))
            assert.ok(text.includes(bare(part)), `${format}: ${part}`);
          for (const { key } of asked) assert.ok(!text.includes(bare(key.explanation)), key.explanation);
          for (const control of ['Prüfen', 'Starten', 'Antwort zeigen', 'Mit Lösungen', 'auf einer Seite'])
            assert.ok(!text.includes(bare(control)), `${format}: ${control}`);
          for (const field of ['Name', 'Klasse', 'Datum']) assert.ok(text.includes(field), field);
        }
      });
    });
  }

  it('has a key from a page of its own on, once that was ticked, without any script (req 42)', async () => {
    const prepare = ({ page }: { page: Page }): Promise<void> => page.setJavaScriptEnabled(false);
    await visit(
      { page: textOf(files, 'quiz/variety/print.html'), files: routesOf(files), prepare },
      async ({ page }) => {
        assert.ok(!(await printed(page, 'a4')).join('').includes('Lösungen'));
        await page.click('#with-key');
        const pages = await printed(page, 'a4');
        const first = pages.findIndex((text) => /^\d*Lösungen/.test(text));
        assert.ok(first > 0, 'The key does not begin a page.');
        const key = pages.slice(first).join('');
        for (const question of asked) assert.ok(key.includes(bare(question.key.explanation)), question.id);
      },
    );
  });

  it('has a place for the answer to each type, black on white, whatever the colours of the screen (req 42)', async () => {
    await visit(
      { page: textOf(files, 'quiz/variety/print.html'), files: routesOf(files) },
      async ({ page }) => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await page.emulateMediaType('print');
        const places = await page.$$eval('.question', (all) =>
          all.map(
            (one) =>
              [...one.querySelectorAll('.blank, .rule, .box')].filter((it) => it.checkVisibility()).length,
          ),
        );
        assert.equal(places.length, typeNames.length);
        assert.ok(!places.includes(0), places.join());
        const colours = await page.$$eval('body, .sheet, .sheet *', (all) =>
          all
            .map((one) => getComputedStyle(one))
            .map(({ backgroundColor, color }) => `${color} ${backgroundColor}`),
        );
        const black = ['rgb(0, 0, 0) rgb(255, 255, 255)', 'rgb(0, 0, 0) rgba(0, 0, 0, 0)'];
        assert.deepEqual([...new Set(colours)].sort(), black);
      },
    );
  });
});
