// The demo pages as they are served: under a strict policy, at any width, and with nothing leaking in or out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { demoHeaders as headers, demoSite as site, markupOf } from '../support/pages-demo.js';
import { visit } from '../support/pages-visit.js';
import type { Visit } from '../support/pages-visit.js';

declare global {
  interface Window {
    axe: typeof axe;
    layoutShift: number;
  }
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Each page, and how many quizzes stand on it. */
const pages = { index: 0, artikel: 1, article: 1, klasse: 1, drei: 3, arten: 1 };
const withQuiz = Object.entries(pages).filter(([, quizzes]) => quizzes > 0);

/** The quizzes of a page on a page of their own, without any style. */
function bareMarkupOf(name: string) {
  const parts = markupOf(name).match(/<html[^>]*>|<script[^>]*><\/script>|<news-quiz[^>]*>/g) ?? [];
  const bare = parts.map((it) => (it.startsWith('<news-quiz') ? `${it}</news-quiz>` : it));
  return `<!doctype html>${bare.join('')}`;
}

interface Look {
  readonly markup?: string;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Called before the page is opened. */
  readonly prepare?: (page: Page) => unknown;
}

/** Opens a page of the demo and gives it to a check. */
async function open(name: string, look: Look, check: (page: Page, visit: Visit) => Promise<void>) {
  const prepare = async ({ page }: Visit) => {
    await page.setViewport({ width: 1280, height: look.height ?? 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look.scheme ?? 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(noteShifts);
    await look.prepare?.(page);
  };
  const markup = look.markup ?? markupOf(name);
  await visit({ page: markup, headers, files: site, prepare }, (it) => check(it.page, it));
}

/** Runs in a page: how far its parts have jumped so far, as a browser scores it. */
function noteShifts() {
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift' });
}

/** Scrolls to each quiz, since one far below may wait, until it shows its first heading. */
async function showQuizzes(page: Page) {
  for (const quiz of await page.$$('news-quiz')) {
    await quiz.scrollIntoView();
    await quiz.waitForSelector(':scope >>> [role="heading"]', { visible: true });
  }
}

/** Runs in a page: every axe rule, the experimental ones and those of level AAA too. */
async function axeViolations() {
  const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  const { violations } = await window.axe.run(document, { rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

/** Runs in a page: how the site's own elements look, in every property; the skip link waits off the page's edge. */
function siteStyles() {
  const own = [
    ...document.querySelectorAll('h1, h2, h3, p, a, label, legend, input, textarea, button'),
  ].filter((element) => !element.closest('news-quiz, .skip'));
  return own.flatMap((element) => {
    const style = getComputedStyle(element);
    const start = element.outerHTML.slice(0, 60);
    return [...style].sort().map((property) => `${start} ${property}: ${style.getPropertyValue(property)}`);
  });
}

/** Runs in a page: the type and the spaces of each element within the quizzes. Colours and families may be themed. */
function quizStyles() {
  const properties = [
    ...['display', 'font-size', 'font-style', 'font-variant', 'font-weight', 'hyphens', 'letter-spacing'],
    ...[
      'line-height',
      'list-style-type',
      'margin',
      'opacity',
      'padding',
      'text-align',
      'text-decoration-line',
    ],
    ...['text-indent', 'text-shadow', 'text-transform', 'visibility', 'white-space', 'word-spacing'],
  ];
  const roots = [...document.querySelectorAll('news-quiz')].map((quiz) => quiz.shadowRoot);
  const looks: string[] = [];
  for (const root of roots) {
    // What stands in the place of the fallback is the page's own, and looks like the page.
    for (const element of root?.querySelectorAll(':not(slot)') ?? []) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const style = getComputedStyle(element);
      const start = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      looks.push(
        ...properties.map((property) => `${start} ${property}: ${style.getPropertyValue(property)}`),
      );
    }
  }
  return looks;
}

/** Runs in a page: the room and the text size that a site gives its quizzes. */
function quizSizes() {
  return [...document.querySelectorAll('news-quiz')].map((quiz) => ({
    width: `${quiz.getBoundingClientRect().width}px`,
    fontSize: getComputedStyle(quiz.shadowRoot!.querySelector('[part="frame"]')!).fontSize,
  }));
}

/** Runs in a page: gives its quizzes their sizes. */
function sizeQuizzes(sizes: ReturnType<typeof quizSizes>) {
  document.querySelectorAll<HTMLElement>('news-quiz').forEach((quiz, index) => {
    const { width, fontSize } = sizes[index]!;
    quiz.style.width = width;
    quiz.shadowRoot!.querySelector<HTMLElement>('[part="frame"]')!.style.fontSize = fontSize;
  });
}

/** Runs in a page: whether the start of the marked passage can be seen, and nothing lies over it. */
function isMarkInSight() {
  const [range] = CSS.highlights.get('nq-evidence') ?? [];
  if (!(range instanceof Range)) return false;
  const { left, top, height } = range.getClientRects()[0]!;
  return document.elementFromPoint(left + 1, top + height / 2)?.contains(range.startContainer);
}

/** Compares one by one: a difference of two long lists would take minutes to print. */
function assertSameLooks(actual: readonly string[], expected: readonly string[]) {
  assert.ok(expected.length > 100, 'there is too little to compare');
  // An inherited length and one set anew may differ in the fourth decimal.
  const rounded = (look = '') => look.replace(/\d+\.\d+/g, (length) => Number(length).toFixed(1));
  expected.forEach((look, index) => assert.equal(rounded(actual[index]), rounded(look)));
  assert.equal(actual.length, expected.length);
}

for (const [name, quizzes] of Object.entries(pages)) {
  describe(`demo page ${name}.html`, () => {
    it('loads and shows its quizzes without an error, a broken policy or a request elsewhere (req 1, 16)', async () => {
      const heard: string[] = [];
      const prepare = (page: Page) => {
        page.on('request', (request) => heard.push(new URL(request.url()).hostname));
        page.on('response', (response) => heard.push(response.ok() ? '127.0.0.1' : `no ${response.url()}`));
      };
      await open(name, { prepare }, async (page, it) => {
        await showQuizzes(page);
        if (quizzes > 0) await it.event('nq-ready', quizzes);
        assert.deepEqual(await it.violations(), []);
        assert.deepEqual(it.console, []);
        assert.deepEqual(new Set(heard), new Set(['127.0.0.1']));
      });
    });

    it('never scrolls sideways from 320 to 1920 px (req 56)', async () => {
      await open(name, {}, async (page) => {
        for (const width of [320, 768, 1280, 1920]) {
          await page.setViewport({ width, height: 900 });
          await showQuizzes(page);
          const excess = await page.$eval(
            'html',
            ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
          );
          assert.ok(excess <= 0, `${excess} px too wide in ${width} px`);
        }
      });
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`passes every rule of axe in ${scheme} (req 45, 58)`, async () => {
        await open(name, { scheme }, async (page) => {
          await showQuizzes(page);
          await page.evaluate(axeSource);
          assert.deepEqual(await page.evaluate(axeViolations), []);
        });
      });
    }

    it('keeps the room of its quizzes, so that nothing jumps when they come (req 13)', async () => {
      await open(name, { height: 4000 }, async (page) => {
        await showQuizzes(page);
        assert.equal(await page.evaluate(() => window.layoutShift), 0);
      });
    });

    it('has one h1, a language, and a skip link to its main part', async () => {
      await open(name, {}, async (page) => {
        assert.equal((await page.$$('h1')).length, 1);
        assert.match(await page.$eval('html', ({ lang }) => lang), /^(de|en)$/);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        assert.equal(await page.evaluate(() => document.querySelector(':target')?.localName), 'main');
      });
    });
  });
}

for (const [name] of withQuiz) {
  describe(`between ${name}.html and its quizzes`, () => {
    it('no style leaks out: the site looks as it does without the script', async () => {
      const prepare = async (page: Page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          void (request.resourceType() === 'script' ? request.abort() : request.continue());
        });
      };
      let alone: string[] = [];
      await open(name, { prepare }, async (page) => void (alone = await page.evaluate(siteStyles)));
      await open(name, {}, async (page) => {
        await showQuizzes(page);
        assertSameLooks(await page.evaluate(siteStyles), alone);
      });
    });

    it('no style leaks in: the quizzes look as on a page without any style', async () => {
      let onSite: string[] = [];
      let sizes: ReturnType<typeof quizSizes> = [];
      await open(name, {}, async (page) => {
        await showQuizzes(page);
        onSite = await page.evaluate(quizStyles);
        sizes = await page.evaluate(quizSizes);
      });
      await open(name, { markup: bareMarkupOf(name) }, async (page) => {
        await showQuizzes(page);
        await page.evaluate(sizeQuizzes, sizes);
        assertSameLooks(onSite, await page.evaluate(quizStyles));
      });
    });
  });
}

describe('an article page that shows its evidence', () => {
  for (const [name, check, show] of [
    ['artikel', 'Prüfen', 'Im Artikel zeigen'],
    ['article', 'Check', 'Show in the article'],
  ] as const) {
    it(`marks the passage in the text of ${name}.html, clear of the bar that sticks to the top`, async () => {
      await open(name, {}, async (page) => {
        await showQuizzes(page);
        const option = await page.$('news-quiz >>> input');
        const mover = await page.$('news-quiz >>> li button:not([aria-disabled="true"])');
        await (option ?? mover)!.click();
        for (const button of [check, show]) await page.locator(`news-quiz >>> ::-p-text(${button})`).click();
        assert.equal(await page.evaluate(isMarkInSight), true);
      });
    });
  }
});
