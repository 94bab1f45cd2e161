import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../scripts/find-browser.mjs';
import { html, javascript, json, PagesServer } from './pages-server.js';
import type { Route } from './pages-server.js';
import { bank } from './pages-bank.js';
import { Quiz } from './pages-quiz.js';
import { untilInPage } from './pages-until.js';

declare global {
  interface Window {
    /** What a page was told from its first moment on. */
    heard: { readonly violations: string[]; readonly events: HeardEvent[] };
  }
}

/** An event of a quiz, with what it tells. */
export interface HeardEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The built file that all these tests load: the one in German, as their bank is. */
export const embed = readFileSync('dist/embed/news-quiz.de.js', 'utf8');

/** A page and what belongs to it: its own server, its own cookies and storage, nothing left of the page before. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly server: PagesServer;
  /** What the console said: `warn: …`. */
  readonly console: readonly string[];
  /** What nobody caught. A visit fails if there is anything in it at the end; who expects errors empties it. */
  readonly errors: string[];
  /** A quiz of the page, by its place among them. */
  quiz(place?: number): Quiz;
  /** Waits for the `count`th event of a type; gives it. */
  event(type: string, count?: number): Promise<HeardEvent>;
  /** All events so far. */
  events(): Promise<HeardEvent[]>;
  /** The policies broken so far. */
  violations(): Promise<string[]>;
}

export interface Site {
  /** The page at `/`. */
  readonly page: string;
  /** Its headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What else is there, besides the embed file at `/news-quiz.js` and the bank at `/bank.json`. */
  readonly files?: Readonly<Record<string, Route>>;
  /** Called before the page is opened. */
  readonly prepare?: (visit: Visit) => unknown;
}

/** The browser of the tests of one file: started by the first that needs it, closed after the last. */
let starting: Promise<Browser> | undefined;

async function browserOfThisFile(): Promise<Browser> {
  const found = findBrowser();
  assert.ok(found, 'There is no browser: run the tests with npm test, which gets one.');
  starting ??= puppeteer.launch(launchOptions(found));
  return await starting;
}

after(async () => {
  await (await starting)?.close();
});

/** A JSON file. */
export function jsonFile(value: unknown): Route {
  return { type: json, body: JSON.stringify(value) };
}

/** An HTML file. */
export function htmlFile(body: string, headers: Readonly<Record<string, string>> = {}): Route {
  return { type: html, body, headers };
}

interface Markup {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly dir?: string;
}

export const script = '<script src="/news-quiz.js" defer></script>';

/** A whole page; with the embed file in its head unless another head is given. */
export function pageOf({ body = '', dir = 'ltr', head = script, lang = 'de' }: Markup): string {
  return (
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Die Zeitung</title>` +
    `${head}</head><body>${body}</body></html>`
  );
}

/** What stands in a quiz until it is there. */
export const fallback = '<p>Das Quiz steht <a href="/quiz">auf einer eigenen Seite</a>.</p>';

/** A quiz with the same questions in the same order each time. */
export function quizTag(attributes = 'src="/bank.json"', children = fallback): string {
  return `<news-quiz seed="7" ${attributes}>${children}</news-quiz>`;
}

/** Opens a page in a context of its own, hands it to a check, and closes all of it. */
export async function visit(site: Site, check: (visit: Visit) => Promise<void>): Promise<void> {
  const server = await PagesServer.start();
  server.route('/', htmlFile(site.page, site.headers));
  server.route('/news-quiz.js', { type: javascript, body: embed });
  server.route('/bank.json', jsonFile(bank));
  for (const [path, route] of Object.entries(site.files ?? {})) server.route(path, route);
  const context = await (await browserOfThisFile()).createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const visit = await observed(page, server);
    await site.prepare?.(visit);
    await page.goto(server.origin, { waitUntil: 'domcontentloaded' });
    await check(visit);
    assert.deepEqual(visit.errors, [], 'Nobody caught this.');
  } finally {
    await context.close();
    await server.stop();
  }
}

async function observed(page: Page, server: PagesServer): Promise<Visit> {
  const console: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 800, height: 900 });
  // What turns these files into JavaScript names functions by a helper, which pages lack.
  await page.evaluateOnNewDocument(`Object.defineProperty(window, '__name', { value: (it) => it })`);
  await page.evaluateOnNewDocument(listen);
  const cdp = await page.createCDPSession();
  return {
    page,
    cdp,
    server,
    console,
    errors,
    quiz: (place = 0) => new Quiz(page, cdp, `document.querySelectorAll('news-quiz')[${place}]`),
    event: (type, count = 1) => eventOf(page, type, count),
    events: () => page.evaluate(() => window.heard.events),
    violations: () => page.evaluate(() => window.heard.violations),
  };
}

/** Runs in a page, before all others: notes what the page is told. */
function listen() {
  window.heard = { violations: [], events: [] };
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sample }) =>
    window.heard.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
  );
  for (const type of ['nq-ready', 'nq-answered', 'nq-completed', 'nq-evidence', 'nq-error']) {
    addEventListener(type, (event) => {
      const { isTrusted: _, ...fields } = event;
      window.heard.events.push({ ...fields, type });
    });
  }
}

async function eventOf(page: Page, type: string, count: number): Promise<HeardEvent> {
  return await untilInPage(
    page,
    (name: string, nth: number) => window.heard.events.filter((event) => event.type === name)[nth - 1],
    type,
    count,
  );
}
