// Text that is cut off, covered, or leaves its box. Needs nothing but the page, so that stories can ask it as well.
import { ancestorsOf, elementsIn, isShown, nodesIn, roleOf } from './elements-dom.js';

/** Only for ears: in the page, but not to be seen. */
const isForEars = (element: Element): boolean =>
  [element, ...ancestorsOf(element)].some(
    (it) => (it as HTMLElement).offsetWidth === 1 && getComputedStyle(it).clipPath.startsWith('inset(50%'),
  );

interface Line {
  readonly node: Text;
  readonly element: Element;
  readonly text: string;
  readonly rect: DOMRect;
}

/** The lines of text that are to be seen, in reading order. */
export function linesIn(root: Node): Line[] {
  return [...nodesIn(root)].flatMap((node) => {
    const element = node.parentElement;
    if (!(node instanceof Text) || !node.data.trim() || !element || !isShown(element) || isForEars(element))
      return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.data.trim();
    return [...range.getClientRects()]
      .filter(({ height, width }) => height > 1 && width > 1)
      .map((rect) => ({ node, element, text, rect }));
  });
}

const isInside = (inner: DOMRect, outer: DOMRect, slack = 1): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.top >= outer.top - slack &&
  inner.bottom <= outer.bottom + slack;

/** What a text must not leave: what clips it, and the box that it is drawn in. */
const isFrame = (element: Element): boolean =>
  getComputedStyle(element).overflow !== 'visible' ||
  ['button', 'listitem', 'region', 'summary'].includes(roleOf(element)) ||
  element.part.contains('choice');

const framesOf = (element: Element): Element[] =>
  [element, ...ancestorsOf(element)].filter(
    (it) => it !== document.body && it !== document.documentElement && isFrame(it),
  );

function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 2 && height > Math.min(a.height, b.height) / 3;
}

/** Text that leaves the page or its box, or lies on other text. */
export function layoutProblems(root: Element): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = [...elementsIn(root)].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
  const problems =
    scrollWidth > clientWidth
      ? [
          `the page is ${scrollWidth} wide in ${clientWidth} (${wide.map((it) => it.outerHTML.slice(0, 90)).join()})`,
        ]
      : [];
  const lines = linesIn(root);
  const known = new Map<Element, Element[]>();
  for (const { element, rect, text } of lines) {
    if (rect.left < -1 || rect.right > clientWidth + 1) problems.push(`"${text}" leaves the page`);
    const frames = known.get(element) ?? framesOf(element);
    known.set(element, frames);
    for (const frame of frames.filter((it) => !isInside(rect, it.getBoundingClientRect())))
      problems.push(`"${text}" leaves its ${roleOf(frame) || frame.localName}`);
  }
  for (const [index, a] of lines.entries())
    for (const b of lines.slice(index + 1))
      if (a.element !== b.element && overlap(a.rect, b.rect))
        problems.push(`"${a.text}" and "${b.text}" lie on each other`);
  return [...new Set(problems)];
}
