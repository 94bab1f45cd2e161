// Contrast as it is painted: computed colours, and what lies below them, also below transparent or overlapping elements.
import { elementsIn, isShown, nameOf, nodesIn, parentOf, roleOf, rootsIn } from './elements-dom.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

let canvas: CanvasRenderingContext2D | undefined;

/** Any CSS colour as numbers: 0 to 255, and the alpha from 0 to 1. */
function colourOf(css: string): Colour {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as unknown as CanvasRenderingContext2D;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([r, g, b, alpha]: Colour, below: Colour): Colour {
  const mix = (a: number, c: number): number => a * alpha + c * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
}

/** Relative luminance, WCAG 2. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function ratio(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What lies at a point of the page below an element, topmost first, through all shadow roots. */
function below(element: Element, x: number, y: number): Element[] {
  const stack: Element[] = [];
  for (let it: Element | null = element; it;) {
    const root = it.getRootNode() as Document | ShadowRoot;
    const all = root.elementsFromPoint(x, y).filter((other) => other.getRootNode() === root);
    stack.push(...all.slice(all.indexOf(it) + (it === element ? 1 : 0)));
    it = root instanceof ShadowRoot ? root.host : null;
  }
  return stack;
}

/** The colour that an element is painted on, at a point. */
function backdrop(element: Element, x: number, y: number): Colour {
  const layers: Colour[] = [];
  for (const it of below(element, x, y)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(it);
    if (backgroundImage !== 'none')
      throw new Error(`There is an image behind ${element.outerHTML.slice(0, 80)}`);
    layers.push(colourOf(backgroundColor));
    if (layers.at(-1)![3] === 1) break;
  }
  const canvasColour = colourOf(
    getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff',
  );
  const page = matchMedia('(prefers-color-scheme: dark)').matches ? colourOf('#121212') : canvasColour;
  return layers.reduceRight((ground, layer) => over(layer, ground), page);
}

/** The colour of an element's own background over what is below. */
function paintOf(element: Element, x: number, y: number): Colour {
  return over(colourOf(getComputedStyle(element).backgroundColor), backdrop(element, x, y));
}

/** Has everything be found at its point while something is measured. */
function withHits<T>(root: Element, measure: () => T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: auto !important }');
  const roots = [document, ...rootsIn(root)];
  for (const inner of roots) inner.adoptedStyleSheets.push(sheet);
  try {
    return measure();
  } finally {
    for (const inner of roots)
      inner.adoptedStyleSheets = inner.adoptedStyleSheets.filter((it) => it !== sheet);
  }
}

function middle(rect: DOMRect): [number, number] {
  return [rect.left + rect.width / 2, rect.top + rect.height / 2];
}

const isForEars = (element: Element): boolean =>
  getComputedStyle(element).clipPath.startsWith('inset(50%') ||
  Boolean(parentOf(element) && isForEars(parentOf(element)!));

const said = (value: number): string => `${value.toFixed(2)} : 1`;

/** Text below 7:1 against what it stands on. */
export function textContrastProblems(root: Element): string[] {
  return withHits(root, () =>
    [...nodesIn(root)].flatMap((node) => {
      const element = node.parentElement;
      if (!(node instanceof Text) || !node.data.trim() || !element || !isShown(element) || isForEars(element))
        return [];
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.selectNodeContents(node);
      const [x, y] = middle(range.getClientRects()[0] ?? element.getBoundingClientRect());
      const ground = paintOf(element, x, y);
      const contrast = ratio(over(colourOf(getComputedStyle(element).color), ground), ground);
      return contrast >= 7 ? [] : [`"${node.data.trim()}" has ${said(contrast)}`];
    }),
  );
}

/** Where a point lies just outside an element, on what it stands on. */
function outside(element: Element): Colour {
  const { left, top, height } = element.getBoundingClientRect();
  const ground = parentOf(element)!;
  return paintOf(ground, Math.max(left - 3, 0), top + height / 2);
}

const isInactive = (element: Element): boolean =>
  element.matches(':disabled') || element.ariaDisabled === 'true';

/** What is seen of a control: one that lies transparent over what is drawn for it is followed by that. */
export const seenOf = (element: Element): Element =>
  getComputedStyle(element).opacity === '0' ? (element.nextElementSibling ?? element) : element;

/** What a control is drawn as: where its own box has no edge, or its text is set as text, the sign beside it. */
function drawnAs(element: Element): Element {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const isText = label && getComputedStyle(label).display === 'block';
  const hasEdge = colourOf(getComputedStyle(element).borderInlineStartColor)[3] !== 0;
  if (hasEdge && !isText) return seenOf(element);
  return (label ?? element.nextElementSibling)?.querySelector('.sign') ?? element;
}
const EDGED = ['button', 'checkbox', 'combobox', 'link', 'radio', 'spinbutton', 'textbox'];

/** Controls that neither an edge nor a surface of 3:1, nor an underline, tells from the page. */
export function edgeProblems(root: Element): string[] {
  return withHits(root, () =>
    [...elementsIn(root)]
      .filter((it) => EDGED.includes(roleOf(it)) && isShown(it) && !isInactive(it))
      .filter((it) => !it.closest('news-quiz'))
      .flatMap((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const style = getComputedStyle(drawnAs(element));
        if (style.textDecorationLine.includes('underline')) return [];
        const ground = outside(element);
        const hasEdge =
          style.borderInlineStartStyle !== 'none' && parseFloat(style.borderInlineStartWidth) >= 1;
        const edge = hasEdge ? ratio(over(colourOf(style.borderInlineStartColor), ground), ground) : 1;
        const surface = ratio(over(colourOf(style.backgroundColor), ground), ground);
        if (Math.max(edge, surface) >= 3) return [];
        return [`${roleOf(element)} "${nameOf(element)}" has ${said(Math.max(edge, surface))}`];
      }),
  );
}

/** Signs (drawn, not written) below 3:1 against what they are drawn on. */
export function markProblems(root: Element): string[] {
  return withHits(root, () =>
    [...elementsIn(root)]
      .filter((it) => it.localName === 'svg' && isShown(it) && it.querySelector(':scope > path'))
      .flatMap((sign) => {
        sign.scrollIntoView({ block: 'center', behavior: 'instant' });
        const shape = sign.querySelector('path')!;
        const { fill, stroke } = getComputedStyle(shape);
        const [x, y] = middle(sign.getBoundingClientRect());
        const ground = paintOf(parentOf(sign)!, x, y);
        const colour = over(colourOf(stroke === 'none' ? fill : stroke), ground);
        return ratio(colour, ground) >= 3
          ? []
          : [`a sign has ${said(ratio(colour, ground))}: ${sign.outerHTML.slice(0, 80)}`];
      }),
  );
}

/** What is wrong with the ring around the element that has the focus: none, thin, or below 3:1 outside it. */
export function ringProblems(element: Element): string[] {
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(seenOf(element));
  const name = `${roleOf(element)} "${nameOf(element)}"`;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [`${name} has no ring`];
  const ground = withHits(document.body, () => outside(element));
  const contrast = ratio(over(colourOf(outlineColor), ground), ground);
  return contrast >= 3 ? [] : [`the ring of ${name} has ${said(contrast)}`];
}
