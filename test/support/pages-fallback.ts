import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** What could be seen of the first quiz in each frame so far; the same twice in a row is noted once. */
    seen: ('nothing' | 'fallback' | 'quiz' | 'both')[];
    fallbackIsVisible(): boolean;
    quizIsVisible(): boolean;
  }
}

/** Notes, in each frame of the pages that are opened from now on, what can be seen: the fallback, the quiz, or neither. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(defineLooks);
  await page.evaluateOnNewDocument(watch);
}

/** Whether the children of the first quiz can be seen. */
export async function fallbackIsVisible(page: Page): Promise<boolean> {
  await page.evaluate(defineLooks);
  return await page.evaluate(() => window.fallbackIsVisible());
}

function defineLooks() {
  const isVisible = (element: Element): boolean =>
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }) &&
    element.getBoundingClientRect().height > 0 &&
    element.textContent.trim() !== '';
  const headings = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('[role=heading], h2, h3, h4, h5, h6') ? [element] : []),
      ...(element.shadowRoot ? headings(element.shadowRoot) : []),
    ]);
  window.fallbackIsVisible = () =>
    [...document.querySelectorAll('news-quiz > p')].slice(0, 1).some(isVisible);
  window.quizIsVisible = () => {
    const root = document.querySelector('news-quiz')?.shadowRoot;
    return root ? headings(root).some(isVisible) : false;
  };
}

function watch() {
  const seen = (window.seen = [] as Window['seen']);
  const look = () => {
    requestAnimationFrame(look);
    if (!document.querySelector('news-quiz > p')) return;
    const fallback = window.fallbackIsVisible();
    const quiz = window.quizIsVisible();
    const now = fallback && quiz ? 'both' : fallback ? 'fallback' : quiz ? 'quiz' : 'nothing';
    if (seen.at(-1) !== now) seen.push(now);
  };
  requestAnimationFrame(look);
}
