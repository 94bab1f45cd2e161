// The pages that the command shows to those who write banks: the preview, and what a new edition of an article changes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, it, type TestContext } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { folderOf, newsquiz, ROOT, started } from '../cli/fixture.js';
import { visit } from '../support/pages-visit.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const BANK = 'questions/x-outage/bank.json';
const REPORT = 'questions/x-outage/report.de.html';

/** Runs in a page: every axe rule, the experimental ones and those of level AAA too; frames are pages of their own. */
async function axeViolations(): Promise<string[]> {
  const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations } = await window.axe.run(document, { rules, iframes: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

/** What is wrong with a page in either colour scheme, and how far it is too wide on a narrow screen. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(axeSource);
    faults.push(...(await page.evaluate(axeViolations)).map((fault) => `${scheme} ${fault}`));
  }
  await page.setViewport({ width: 320, height: 900 });
  const excess = await page.$eval('html', ({ clientWidth, scrollWidth }) => scrollWidth - clientWidth);
  return excess > 0 ? [...faults, `${excess} px too wide in 320 px`] : faults;
}

/** The page of a difference between the report and a corrected one. */
async function differencePage(t: TestContext): Promise<string> {
  const corrected = readFileSync(REPORT, 'utf8').replace('15.00', '14.30').replace('235', '253');
  const folder = folderOf(t, { 'new.html': corrected });
  const args = ['--from', REPORT, '--to', `${folder}/new.html`, '--format', 'html', '--language', 'de'];
  const { code, stdout } = await newsquiz(ROOT, 'diff', BANK, ...args);
  assert.equal(code, 1);
  return stdout;
}

/** The address at which the preview of the bank of this repository stands. */
async function previewAddress(t: TestContext): Promise<string> {
  const child = started(ROOT, 'preview', BANK, '--embed', 'dist/embed', '--language', 'de');
  t.after(() => child.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
  assert.ok(address, line);
  return address;
}

describe('what the command shows to authors', () => {
  it('says in a page what a new edition changes, and axe finds nothing in it', async (t) => {
    await visit({ page: await differencePage(t) }, async ({ page }) => {
      const headings = await page.$$eval('h2', (all) => all.map((heading) => heading.textContent));
      assert.match(
        headings.join('; '),
        /^Belege, die sich geändert haben \d+; Fragen: zurückzustellen \d+; /,
      );
      const links = await page.$$eval('.held a', (all) =>
        all.map(({ hash }) => document.querySelector(hash)?.id),
      );
      assert.ok(links.length > 0 && links.every(Boolean), 'each question leads to what changed under it');
      assert.deepEqual(await faultsOf(page), []);
    });
  });

  it('shows a preview in which axe finds nothing', async (t) => {
    const address = await previewAddress(t);
    await visit({ page: '<!doctype html><title>-</title>' }, async ({ page }) => {
      await page.goto(address);
      await page.waitForSelector('news-quiz >>> [role="heading"]', { visible: true });
      assert.deepEqual(await faultsOf(page), []);
    });
  });
});
