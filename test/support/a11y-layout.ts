// What is wrong with where things stand: text that is cut off or covered, targets too small, an order that jumps.
import { layoutProblems, linesIn } from './a11y-clipped.js';
import { elementsIn, isShown, nameOf, roleOf, rootsIn } from './elements-dom.js';
import { cdp } from './elements-input.js';

export { layoutProblems };

/** Lays a style sheet over every shadow root below, as readers' tools do; gives back what takes it away. */
export function restyle(root: Element, css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = rootsIn(root);
  for (const inner of roots) inner.adoptedStyleSheets.push(sheet);
  return () => {
    for (const inner of roots)
      inner.adoptedStyleSheets = inner.adoptedStyleSheets.filter((it) => it !== sheet);
  };
}

/** WCAG 1.4.12. */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

/** As `layoutProblems`, with wide spacing of text. */
export function spacingProblems(root: Element): string[] {
  const restore = restyle(root, SPACING);
  try {
    return layoutProblems(root);
  } finally {
    restore();
  }
}

/** The sizes of text that the browser is set to: the usual ones, or twice as large. */
export const setTextSize = (times: 1 | 2): Promise<object> =>
  cdp('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });

/** As `layoutProblems`, with the text twice as large. */
export async function largeTextProblems(root: Element): Promise<string[]> {
  try {
    await setTextSize(2);
    return layoutProblems(root);
  } finally {
    await setTextSize(1);
  }
}

const TARGETS = new Set([
  ...['button', 'checkbox', 'combobox', 'link', 'radio', 'slider', 'spinbutton', 'summary', 'textbox'],
]);

/** What can be pressed, in the order in which Tab comes to it; the host's own fallback inside a quiz is not ours. */
const targetsIn = (root: Element): HTMLElement[] =>
  [...elementsIn(root)].filter((it) => TARGETS.has(roleOf(it)) && isShown(it) && !it.closest('news-quiz'));

/** Browsers place boxes on parts of a pixel. */
const ROUNDING = 0.05;

function gap(a: DOMRect, b: DOMRect): number {
  const x = Math.max(a.left - b.right, b.left - a.right, 0);
  const y = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(x, y);
}

/** What can be pressed of a target: of a field inside its label, the label. */
const pressed = (it: Element): Element =>
  (it.matches('[type=radio], [type=checkbox]') && it.closest('label')) || it;

/** Targets that are smaller than 44 × 44 pixels, or nearer to another than 8. */
export function targetProblems(root: Element): string[] {
  const targets = targetsIn(root).map((it) => ({
    name: `${roleOf(it)} "${nameOf(it)}"`,
    rect: pressed(it).getBoundingClientRect(),
  }));
  const small = targets
    .filter(({ rect }) => rect.width < 44 || rect.height < 44)
    .map(({ name, rect }) => `${name} is ${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}`);
  const close = targets.flatMap((a, index) =>
    targets
      .slice(index + 1)
      .filter((b) => gap(a.rect, b.rect) < 8 - ROUNDING)
      .map((b) => `${a.name} is ${gap(a.rect, b.rect).toFixed(1)} from ${b.name}`),
  );
  return [...small, ...close];
}

/** Whether b comes behind a for someone who reads line by line. */
function follows(a: DOMRect, b: DOMRect, isRtl: boolean): boolean {
  const isBelow = b.top >= a.bottom - Math.min(a.height, b.height) / 2;
  const isBeside = isRtl ? b.right <= a.left + 1 : b.left >= a.right - 1;
  const isOneLine = Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
  return isBelow || (isBeside && isOneLine);
}

interface Place {
  readonly element: Element;
  readonly name: string;
  /** The whole of it, and the lines that it is made of. */
  readonly whole: DOMRect;
  readonly first: DOMRect;
  readonly last: DOMRect;
  /** The option that it stands in: options may stand beside each other as cards, and are read one after the other. */
  readonly card?: Element | null;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** The texts in reading order, the lines of each together; not what stands where a picture has it, for the eye alone. */
function textPlaces(root: Element): Place[] {
  const places = new Map<Text, Place>();
  for (const { element, node, rect, text } of linesIn(root)) {
    if (element.closest('svg[aria-hidden=true]')) continue;
    const { first, whole } = places.get(node) ?? { first: rect, whole: rect };
    const card = element.closest('[part~=choice]');
    places.set(node, { element, name: `"${text}"`, whole: union(whole, rect), first, last: rect, card });
  }
  return [...places.values()];
}

function targetPlace(element: Element): Place {
  const rect = element.getBoundingClientRect();
  return { element, name: `${roleOf(element)} "${nameOf(element)}"`, whole: rect, first: rect, last: rect };
}

/** Whether b stands in the option behind that of a. */
function isNextCard({ card: from }: Place, { card: to }: Place, isRtl: boolean): boolean {
  if (!from || !to || from === to) return false;
  return follows(from.getBoundingClientRect(), to.getBoundingClientRect(), isRtl);
}

/** What holds two elements of one paragraph or answer, whose direction counts for them; else the whole. */
function commonIn(a: Element, b: Element, whole: Element): Element {
  let common: Element | null = a;
  while (common && !common.contains(b)) common = common.parentElement;
  return common?.closest('p, dd') ? common : whole;
}

/** Texts and targets that stand before what is read, or reached by Tab, before them. */
export function orderProblems(root: Element): string[] {
  const whole = root.shadowRoot?.querySelector('[dir]') ?? root;
  return [textPlaces(root), targetsIn(root).map(targetPlace)].flatMap((list) =>
    list.flatMap((a, index) => {
      const b = list[index + 1];
      const isRtl = getComputedStyle(b ? commonIn(a.element, b.element, whole) : whole).direction === 'rtl';
      const isInOrder =
        !b || follows(a.last, b.first, isRtl) || follows(a.whole, b.whole, isRtl) || isNextCard(a, b, isRtl);
      return isInOrder ? [] : [`${b.name} does not stand behind ${a.name}`];
    }),
  );
}
