// Finds what readers find: elements by role and name, through open shadow roots, in the order in which they are read.

export type Name = string | RegExp;

/** The element above in the flat tree: the slot it is put in, or the host of its shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

export function* ancestorsOf(element: Element): Generator<Element> {
  for (let it = parentOf(element); it; it = parentOf(it)) yield it;
}

/** The nodes below in the flat tree. */
function childrenOf(node: Node): Node[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

/** All nodes below, in reading order. */
export function* nodesIn(node: Node): Generator<Node> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* nodesIn(child);
  }
}

export function* elementsIn(node: Node): Generator<HTMLElement> {
  for (const child of nodesIn(node)) if (child instanceof Element) yield child as HTMLElement;
}

/** The open shadow roots below, and of the node itself. */
export function rootsIn(node: Node): ShadowRoot[] {
  return [node, ...elementsIn(node)].flatMap((it) => (it as Element).shadowRoot ?? []);
}

/** The element that has the focus, inside whatever shadow roots. */
export function focused(): Element {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether an element is there for the eye. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Whether assistive technology is told of an element. */
export function isExposed(element: Element): boolean {
  return isShown(element) && [element, ...ancestorsOf(element)].every((it) => it.ariaHidden !== 'true');
}

const INPUTS: Readonly<Record<string, string>> = { radio: 'radio', checkbox: 'checkbox' };
const ROLES: Readonly<Record<string, string>> = {
  A: 'link',
  ARTICLE: 'article',
  BLOCKQUOTE: 'blockquote',
  BUTTON: 'button',
  DD: 'definition',
  DETAILS: 'group',
  DT: 'term',
  FIELDSET: 'group',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  LI: 'listitem',
  MARK: 'mark',
  OL: 'list',
  P: 'paragraph',
  SECTION: 'region',
  SUMMARY: 'summary',
  TABLE: 'table',
  UL: 'list',
};

export function roleOf(element: Element): string {
  if (element instanceof HTMLInputElement) return INPUTS[element.type] ?? 'textbox';
  return element.getAttribute('role') ?? ROLES[element.tagName] ?? '';
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What is said of a node's content: all text that is shown and not hidden from assistive technology. */
export function textOf(node: Node): string {
  let text = '';
  for (const child of childrenOf(node)) {
    if (child instanceof Text) text += child.data;
    if (!(child instanceof Element) || child.ariaHidden === 'true' || !isShown(child)) continue;
    const block = !getComputedStyle(child).display.startsWith('inline');
    text += block ? ` ${textOf(child)} ` : textOf(child);
  }
  return tidy(text);
}

/** The words for the eye, read as text, also those that assistive technology is not told. */
export function wordsOf(node: Node): string {
  const shown = (text: Node): boolean => !text.parentElement || isShown(text.parentElement);
  return tidy([...nodesIn(node)].map((it) => (it instanceof Text && shown(it) ? it.data : '')).join(' '));
}

/** The elements that an attribute names by their ids, in the element's own root. */
export function namedBy(element: Element, attribute: string): (Element | null)[] {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/u) ?? [];
  return ids.filter(Boolean).map((id) => (element.getRootNode() as ShadowRoot).getElementById(id));
}

/** The accessible name, as far as the elements here get one: label, legend or content. */
export function nameOf(element: Element): string {
  const labels = namedBy(element, 'aria-labelledby');
  if (labels.length > 0) return tidy(labels.map((it) => (it ? textOf(it) : '')).join(' '));
  if (element.ariaLabel) return tidy(element.ariaLabel);
  if (element instanceof HTMLInputElement) return [...(element.labels ?? [])].map(textOf).join(' ');
  if (element instanceof HTMLFieldSetElement) {
    const legend = element.querySelector(':scope > legend');
    return legend ? textOf(legend) : '';
  }
  return textOf(element);
}

/** The accessible description. */
export function descriptionOf(element: Element): string {
  return tidy(
    namedBy(element, 'aria-describedby')
      .map((it) => it?.textContent ?? '')
      .join(' '),
  );
}

const matches = (text: string, name: Name): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

/** All elements of a role, and with a name where one is given, that assistive technology is told of. */
export function allByRole(root: Node, role: string, name?: Name): HTMLElement[] {
  const found = [...elementsIn(root)].filter((it) => roleOf(it) === role && isExposed(it));
  return name === undefined ? found : found.filter((it) => matches(nameOf(it), name));
}

/** The one element of a role and name. */
export function byRole(root: Node, role: string, name?: Name): HTMLElement {
  const found = allByRole(root, role, name);
  if (found.length === 1 && found[0]) return found[0];
  const there = allByRole(root, role).map(nameOf);
  const wanted = `${role}${name === undefined ? '' : ` "${String(name)}"`}`;
  throw new Error(`There are ${found.length} of ${wanted}; there: ${there.join(' | ') || 'none'}`);
}

/** All elements with a part's name. */
export function allByPart(root: Node, part: string): HTMLElement[] {
  return [...elementsIn(root)].filter((it) => it.part.contains(part) && isShown(it));
}
