import { readTree } from '../../../src/evidence/index.js';
import type { CanonicalText } from '../../../src/evidence/index.js';

/** The canonical text of an element of a page, for tests. */
export function readDom(root: Element): CanonicalText<Node> {
  return readTree<Node>(root, {
    text: (node) => (node instanceof Text ? node.data : undefined),
    name: (node) => (node instanceof Element ? node.localName : undefined),
    children: (node) => node.childNodes,
  });
}

/** The article of an HTML text, read as a page would show it. */
export function readArticle(html: string): CanonicalText<Node> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readDom(page.querySelector('article') ?? page.body);
}
