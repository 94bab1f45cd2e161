import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readTree } from '../../src/index.js';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The canonical text of the article in an HTML page. */
export function htmlText(html: string): string {
  const root = articleRoot(html);
  return root ? canonicalOf(root) : '';
}

/** The article in an HTML page: its single `<article>` (those inside it are its own), else its `<main>`, else its `<body>`. */
export function articleRoot(html: string): Element | undefined {
  const page = parse(html);
  const articles = outermost(page, 'article');
  return (
    (articles.length === 1 ? articles[0] : undefined) ??
    outermost(page, 'main')[0] ??
    outermost(page, 'body')[0]
  );
}

export function canonicalOf(root: Element): string {
  return readTree<Node>(root, {
    text: (node) => (tree.isTextNode(node) ? node.value : undefined),
    name: (node) => (tree.isElementNode(node) ? node.tagName : undefined),
    children: childrenOf,
  }).text;
}

export function hasOneArticle(html: string): boolean {
  return outermost(parse(html), 'article').length === 1;
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The elements of a name that stand in no other of that name, in the page's order. */
function outermost(page: Node, name: string): Element[] {
  const found: Element[] = [];
  const rest = [page];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (tree.isElementNode(node) && node.tagName === name) found.push(node);
    else rest.push(...[...childrenOf(node)].reverse());
  }
  return found;
}
