import { elementScript } from './element-script.js';
import { placeholderOf, upgrade } from './placeholders.js';
import { ownTag, settingsOf } from './settings.js';
import type { Settings } from './settings.js';

/** Links to quizzes, but for those in what readers write; and quizzes that stand in the page without their script. */
const WANTED = 'a[href]:not([rel~=ugc]),news-quiz:not(:defined)';

/** How far outside of the window a quiz begins to load. */
const NEAR = '600px';

/** Makes quizzes of links, and starts quizzes that are in the page or come into it, as they come near or are touched. */
function watch(settings: Settings): void {
  /** What is to happen as an element comes near, for each that was looked at. */
  const starts = new WeakMap<Element, () => unknown>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        starts.get(target)?.();
      }
    },
    { rootMargin: NEAR },
  );
  const look = (root: Element): void => {
    for (const element of [root, ...root.querySelectorAll(WANTED)]) {
      if (starts.has(element) || !element.matches(WANTED)) continue;
      const isLink = element instanceof HTMLAnchorElement;
      const start = isLink ? startOfLink(element, settings) : startOfQuiz(element, settings);
      starts.set(element, start ?? Boolean);
      if (start && !settings.waits) observer.observe(element);
    }
  };
  const { documentElement: root } = document;
  look(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(root, { childList: true, subtree: true });
}

/** How a link becomes a quiz on approach; nothing where it does not, or waits for a click of its own. */
function startOfLink(link: HTMLAnchorElement, settings: Settings): (() => unknown) | undefined {
  const placeholder = placeholderOf(link, settings);
  if (!placeholder) return undefined;
  link.addEventListener('click', (event) => {
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!opensElsewhere && upgrade(placeholder, settings, true)) event.preventDefault();
  });
  return placeholder.box.getAttribute('data-start') === 'click'
    ? undefined
    : () => upgrade(placeholder, settings);
}

function startOfQuiz(quiz: Element, settings: Settings): () => unknown {
  const start = (): unknown => elementScript(settings);
  for (const type of ['pointerenter', 'focusin']) quiz.addEventListener(type, start, { once: true });
  return start;
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
  const settings = settingsOf(tag);
  whenSeen(() => watch(settings));
}
