import assert from 'node:assert/strict';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { Quiz } from '../../test/support/pages-quiz.js';
import { until } from '../../test/support/pages-until.js';

/** What is chosen in the bank of the examples: the first is right, the second is wrong. */
const ANSWERS = ['Nine for it, six against', 'False'];
const PROMPT = 'How did the council vote on the night bus?';
/** What the app itself is to show after that. */
const SCORE = '1 of 2 points';

/** Notes each shift of the layout from the first moment on. */
const WATCH = `
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { sources, value } of list.getEntries())
      shifts.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Plays the quiz of an app as a reader would; throws where the app does not show the score, or says anything in the console. */
export async function play(browser: Browser, address: string, isReady: boolean): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const said = complaints(page);
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(address);
    const quiz = await quizOn(page);
    await quiz.untilHeading(PROMPT);
    await page.waitForNetworkIdle({ idleTime: 200 });
    if (isReady)
      assert.deepEqual(await page.evaluate('shifts'), [], 'The page has moved when the script came.');
    await answerAll(quiz);
    const shown = await until(page, () => page.$eval('output', ({ textContent }) => textContent));
    assert.equal(shown, SCORE, 'The app shows another score.');
    const levels = await levelsOn(page);
    assert.ok(levels.includes(2), `headingLevel has not arrived; there are levels ${levels.join(', ')}.`);
    assert.deepEqual(said, [], 'The console is not empty.');
  } finally {
    await context.close();
  }
}

/** The first screen must be there to read in the HTML alone, styled, and nothing may run. */
export async function read(browser: Browser, address: string): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const said = complaints(page);
    await page.setRequestInterception(true);
    // With scripts switched off a browser shows the fallback; here they are on, but none comes.
    page.on('request', (request) =>
      request.resourceType() === 'document' ? void request.continue() : void request.abort('blockedbyclient'),
    );
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { buttons, heading, options } = await (await quizOn(page)).untilHeading(PROMPT);
    assert.ok(heading.endsWith(PROMPT) && buttons.includes('Check'), 'The first screen is not there.');
    assert.ok(
      options.some(({ name }) => name === ANSWERS[0]),
      'The options are not there.',
    );
    assert.deepEqual(
      said.filter((text) => !text.includes('ERR_BLOCKED_BY_CLIENT')),
      [],
    );
    await page.setJavaScriptEnabled(false);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const tree = JSON.stringify(await page.accessibility.snapshot());
    assert.ok(tree.includes('The quiz on this article needs JavaScript.'), 'The fallback is not there.');
  } finally {
    await context.close();
  }
}

async function answerAll(quiz: Quiz): Promise<void> {
  const { check, next, toResult } = quiz.words;
  for (const [place, name] of ANSWERS.entries()) {
    await quiz.until(({ options }) => options.some((option) => option.name === name));
    await quiz.choose(name);
    await quiz.press(check);
    const step = place === ANSWERS.length - 1 ? toResult : next;
    await quiz.until(({ buttons }) => buttons.includes(step));
    await quiz.press(step);
  }
  await quiz.until(({ buttons }) => !buttons.includes(toResult));
}

async function quizOn(page: Page): Promise<Quiz> {
  await page.waitForSelector('news-quiz');
  return new Quiz(page, await page.createCDPSession(), `document.querySelector('news-quiz')`, 'en');
}

/** The levels of all headings, as assistive technology is told of them. */
async function levelsOn(page: Page): Promise<(number | undefined)[]> {
  const levels: (number | undefined)[] = [];
  const collect = ({ children = [], level, role }: SerializedAXNode): void => {
    if (role === 'heading') levels.push(level);
    children.forEach(collect);
  };
  const tree = await page.accessibility.snapshot();
  if (tree) collect(tree);
  return levels;
}

/** Warnings, errors, and what nobody caught. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`not caught: ${String(error)}`));
  return said;
}
