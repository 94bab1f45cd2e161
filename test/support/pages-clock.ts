import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    clock: { advance(milliseconds: number): void };
  }
}

/** Timers of the pages that are opened from now on run only as `advance` says. */
export async function stopTime(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(setClock);
}

/** Lets so much time go by for the page's timers. */
export async function advance(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((by) => window.clock.advance(by), milliseconds);
}

function setClock() {
  const timers = new Map<number, { at: number; run: () => void }>();
  let now = 0;
  let last = 0;
  const own = window as unknown as Record<string, unknown>;
  own['setTimeout'] = (run: () => void, delay = 0) => {
    timers.set(++last, { at: now + delay, run });
    return last;
  };
  own['clearTimeout'] = (id: number) => void timers.delete(id);
  window.clock = {
    advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [id, { at, run }] = next;
        timers.delete(id);
        now = at;
        run();
      }
      now = end;
    },
  };
}
