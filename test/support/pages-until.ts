import type { EvaluateFunc, Page } from 'puppeteer-core';

/** How long a condition may take, in milliseconds: far more than it takes on a busy machine. */
const patience = 10_000;

/** Waits, frame by frame, until a check gives something. Gives what it gave. */
export async function until<T>(page: Page, find: () => Promise<T>): Promise<NonNullable<Truthy<T>>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await find();
    if (found) return found as NonNullable<Truthy<T>>;
    if (Date.now() > end) throw new Error(`Not within ${patience} ms: ${String(find)}`);
    await nextFrame(page);
  }
}

type Truthy<T> = T extends false | '' | 0 | null | undefined ? never : T;

/** Waits, frame by frame, until a function that runs in the page gives something. A policy of the page does not bind it. */
export async function untilInPage<Args extends unknown[], F extends EvaluateFunc<Args>>(
  page: Page,
  find: F,
  ...args: Args
): Promise<NonNullable<Truthy<Awaited<ReturnType<F>>>>> {
  return await until(page, () => page.evaluate<Args, F>(find, ...args));
}

/** Waits until the page has drawn what it now is. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
