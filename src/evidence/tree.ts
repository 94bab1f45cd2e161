import { CanonicalText } from './canonical-text.js';
import { isInlineElement, isSkippedElement } from './elements.js';

/** How to read a tree of elements and text, be it a page's DOM or what a parser made of a file. */
export interface Tree<Node> {
  /** The text of a text node; `undefined` for every other. */
  text(node: Node): string | undefined;
  /** The local name of an element, in lower case; `undefined` for comments and the like, which are passed over. */
  name(node: Node): string | undefined;
  children(node: Node): Iterable<Node>;
}

/**
 * The canonical text under an element, its text nodes as owners. One reader for every tree, so that an article says the
 * same in a file and in a page. A skipped element leaves nothing behind, not even a break.
 */
export function readTree<Node extends object>(root: Node, tree: Tree<Node>): CanonicalText<Node> {
  const canonical = new CanonicalText<Node>();
  // A list instead of recursion: a hostile page may be nested deeper than the stack. `null` is the end of a block.
  const rest: (Node | null)[] = [root];
  while (rest.length > 0) {
    const node = rest.pop();
    if (!node) {
      canonical.breakBlock();
      continue;
    }
    const text = tree.text(node);
    const name = tree.name(node);
    if (text !== undefined) canonical.append(text, node);
    if (name === undefined || isSkippedElement(name)) continue;
    if (!isInlineElement(name)) {
      canonical.breakBlock();
      rest.push(null);
    }
    for (const child of [...tree.children(node)].reverse()) rest.push(child);
  }
  return canonical;
}
