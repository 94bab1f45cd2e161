import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Contender } from './contenders.js';

/** How fast the reader's machine and line are. */
export interface Profile {
  readonly name: string;
  /** How many times slower than this machine. */
  readonly slower: number;
  /** Milliseconds there and back, and bytes a second down. */
  readonly line?: { readonly latency: number; readonly down: number };
}

export const profiles = {
  fast: { name: 'this machine', slower: 1 },
  phone: { name: '4x slower, slow 4G', slower: 4, line: { latency: 150, down: 200_000 } },
} satisfies Record<string, Profile>;

/** One page load. Times in milliseconds, heap in KiB. */
export interface Measured {
  readonly first: number;
  readonly cpu: number;
  readonly heap: number;
  readonly nodes: number;
  readonly shift: number;
  /** From the click on "check" to the frame that shows the feedback, and from "next" to the next question. */
  readonly feedback: number;
  readonly next: number;
}

/** In the page, before anything else: notes when the first question can be seen, and how far things moved. */
const watching = (root: string): string => `{
  const bench = (window.bench = { first: undefined, shift: 0, root: () => ${root} });
  const seen = (part) => part && part.getClientRects().length > 0;
  const look = () => {
    const root = bench.root();
    if (root === document.body ? seen(root) : seen(root?.querySelector('input[type=radio]'))) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (bench.first = performance.now());
      port2.postMessage(0);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('nq-ready', () => (bench.ready = true));
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (bench.shift += value)))
    .observe({ type: 'layout-shift', buffered: true });
}`;

/** In the page: clicks and waits for the frame in which it shows. Gives milliseconds. */
const clicking = (button: string, shows: string): string => `new Promise((resolve) => {
  const root = bench.root();
  const before = root.querySelector('legend')?.textContent;
  const start = performance.now();
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === '${button}');
  button.click();
  const look = () => {
    const root = bench.root();
    if (${shows}) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

async function counters(cdp: CDPSession): Promise<Pick<Measured, 'cpu' | 'heap' | 'nodes'>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  const cpu = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  return { cpu, heap: usedSize / 1024, nodes };
}

async function answer(page: Page): Promise<Pick<Measured, 'feedback' | 'next'>> {
  // What stands in the page from the first byte can be played once its script is there.
  await page.waitForFunction("!document.querySelector('news-quiz') || bench.ready", { timeout: 60_000 });
  await page.evaluate('bench.root().querySelectorAll("label")[1].click()');
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))');
  const shown = "root.querySelector('.feedback')";
  const feedback = (await page.evaluate(clicking('Prüfen', shown))) as number;
  const other = "root.querySelector('legend')?.textContent !== before";
  const next = (await page.evaluate(clicking('Weiter', other))) as number;
  return { feedback, next };
}

/** Loads a page in a browser context of its own, waits for its first question, and answers it. */
export async function measure(
  browser: Browser,
  url: string,
  { root }: Contender,
  profile: Profile,
): Promise<Measured> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const cdp = await page.createCDPSession();
    await page.evaluateOnNewDocument(watching(root));
    // The time that the page's main thread has run: other work on the machine hardly moves it.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.slower });
    if (profile.line) {
      const { down, latency } = profile.line;
      await cdp.send('Network.enable');
      const speed = { downloadThroughput: down, uploadThroughput: down / 2 };
      await cdp.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed });
    }
    await page.goto(url);
    await page.waitForFunction('bench.first !== undefined', { timeout: 60_000 });
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    const { first, shift } = (await page.evaluate('({ ...bench, root: 0 })')) as Measured;
    const counted = await counters(cdp);
    const answered = root === 'document.body' ? { feedback: 0, next: 0 } : await answer(page);
    return { first, shift, ...counted, ...answered };
  } finally {
    await context.close();
  }
}
