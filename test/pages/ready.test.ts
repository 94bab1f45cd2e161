// Requirements 1, 13, 21 and 41: ready HTML is seen before any script, readable without, and kept when the script comes.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { late } from '../support/pages-late.js';
import { bankOfTypes, built, typeNames } from '../support/pages-ready.js';
import type { Built } from '../support/pages-ready.js';
import { nextFrame } from '../support/pages-until.js';
import type { Visit } from '../support/pages-visit.js';

/** Notes each shift of the layout from the first moment on. */
const shifts = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { sources, value } of list.getEntries())
      shifts.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });`;
const watchShifts = { prepare: ({ page }: Visit) => page.evaluateOnNewDocument(shifts) };

/** The controls of the part that can be seen, as the reader has left them, and the place of the one with the focus. */
function controlsIn(page: Page): Promise<{ readonly values: string[]; readonly focused: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('news-quiz')!.shadowRoot!;
    const part = root.querySelector('.stage > *')!;
    const controls = [
      ...(part.shadowRoot ?? part).querySelectorAll<HTMLInputElement>('button,input,select,textarea'),
    ];
    return {
      values: controls.filter((it) => it.localName !== 'button').map((it) => `${it.value} ${it.checked}`),
      focused: controls.findIndex((it) => it.matches(':focus')),
    };
  });
}

/** Uses the first control as its reader would, by keyboard, and leaves the focus on it. */
async function use(page: Page): Promise<void> {
  const kind = await page.evaluate(() => {
    const part = document.querySelector('news-quiz')!.shadowRoot!.querySelector('.stage > *')!;
    const control = (part.shadowRoot ?? part).querySelector<HTMLInputElement>(
      'input,select,textarea,button',
    )!;
    control.focus();
    return control.localName === 'input' ? control.type : control.localName;
  });
  if (/^(?:text|number|textarea)$/.test(kind)) await page.keyboard.type('60');
  else if (kind === 'select-one' || kind === 'select') await page.keyboard.press('ArrowDown');
  else if (/^(?:radio|checkbox)$/.test(kind)) await page.keyboard.press('Space');
}

describe('ready HTML', () => {
  let files: Built;
  before(async () => {
    files = await built(bankOfTypes());
  });

  for (const type of typeNames) {
    it(`shows ${type} before the script comes, and nothing moves when it has come (req 13, 21, 41)`, async () => {
      await late(
        files,
        type,
        async (it, letScriptCome) => {
          const { page } = it;
          await nextFrame(page);
          const before = [await it.quiz().layout(), await page.screenshot({ encoding: 'base64' })];
          assert.ok(before[0]!.length > 1, 'There is nothing to see.');
          letScriptCome();
          await it.event('nq-ready');
          await nextFrame(page);
          assert.deepEqual([await it.quiz().layout(), await page.screenshot({ encoding: 'base64' })], before);
          assert.deepEqual(await page.evaluate('shifts'), []);
        },
        watchShifts,
      );
    });

    it(`keeps what the reader did in ${type} before the script came (req 41)`, async () => {
      await late(files, type, async (it, letScriptCome) => {
        await nextFrame(it.page);
        const untouched = await controlsIn(it.page);
        await use(it.page);
        const touched = await controlsIn(it.page);
        if (type !== 'order') assert.notDeepEqual(touched.values, untouched.values);
        letScriptCome();
        await it.event('nq-ready');
        await nextFrame(it.page);
        // The slider follows the number that was written.
        const values = type === 'estimate' ? ['60 false', '60 false'] : touched.values;
        assert.deepEqual(await controlsIn(it.page), { ...touched, values });
      });
    });
  }
});
