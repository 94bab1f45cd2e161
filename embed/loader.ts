import { elementScript } from './element-script.js';
import { placeholderOf, upgrade } from './placeholders.js';
import { ownTag, settingsOf } from './settings.js';
import type { Settings } from './settings.js';

/** Links to quizzes, but for those in what readers write; and quizzes that stand in the page without their script. */
const WANTED = 'a[href]:not([rel~=ugc]),news-quiz:not(:defined)';

/** How far outside of the window a quiz begins to load. */
const NEAR = '600px 0px';

/** Makes quizzes of links, and starts quizzes that are in the page, as they come near or are touched. */
class Loader {
  readonly #settings: Settings;
  /** What is to happen as an element comes near, for each that was looked at. */
  readonly #starts = new WeakMap<Element, () => unknown>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        this.#observer.unobserve(target);
        this.#starts.get(target)?.();
      }
    },
    { rootMargin: NEAR },
  );

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Takes care of what is in the page, and of what comes into it. */
  start(): void {
    this.#look(document.documentElement);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof Element) this.#look(node);
    }).observe(document, { childList: true, subtree: true });
  }

  #look(root: Element): void {
    for (const element of [root, ...root.querySelectorAll(WANTED)]) {
      if (this.#starts.has(element) || !element.matches(WANTED)) continue;
      const start =
        element instanceof HTMLAnchorElement ? this.#startOfLink(element) : this.#startOfQuiz(element);
      this.#starts.set(element, start ?? Boolean);
      if (start) this.#observer.observe(element);
    }
  }

  /** How a link becomes a quiz; nothing where it does not, or waits for a click. */
  #startOfLink(link: HTMLAnchorElement): (() => unknown) | undefined {
    const settings = this.#settings;
    const placeholder = placeholderOf(link, settings);
    if (!placeholder) return undefined;
    link.addEventListener('click', (event) => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!opensElsewhere && upgrade(placeholder, settings, true)) event.preventDefault();
    });
    const waits = settings.waits || placeholder.box.getAttribute('data-start') === 'click';
    return waits ? undefined : () => upgrade(placeholder, settings);
  }

  #startOfQuiz(quiz: Element): () => unknown {
    const start = (): unknown => elementScript(this.#settings);
    for (const type of ['pointerenter', 'focusin']) quiz.addEventListener(type, start, { once: true });
    return start;
  }
}

/** The page is not to be touched before somebody sees it, nor judged before all of it is there. */
function whenSeen(start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', () => whenSeen(start), { once: true });
  else if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

const tag = ownTag();
if (tag) {
  const loader = new Loader(settingsOf(tag));
  whenSeen(() => loader.start());
}
