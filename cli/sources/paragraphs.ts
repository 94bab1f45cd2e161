import { defaultTreeAdapter as tree } from 'parse5';
import { canonicalText } from '../../src/index.js';
import { articleRoot, canonicalOf, childrenOf, type Element, type Node } from './html.js';

/** A paragraph of an article, and where it stands in the article's canonical text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The tag of its block, where it stands in a page. */
  readonly block?: string;
}

/** Whether a paragraph says something: no headline, byline or caption, but at least a sentence. */
export function isProse({ block, text }: Paragraph): boolean {
  return !/^(?:h\d|figcaption)$/.test(block ?? '') && /[.!?]["')]*$/.test(text.trim());
}

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote figcaption caption td th pre address'.split(' '),
);

/** The paragraphs of a page's article, in the order of the text; what stands in no block is a paragraph of its own. */
export function htmlParagraphs(html: string): Paragraph[] {
  const root = articleRoot(html);
  if (!root) return [];
  const blocks = innermostBlocks(root);
  return placed(
    canonicalOf(root),
    blocks.map((block) => ({ text: canonicalOf(block), block: block.tagName })),
  );
}

/** The paragraphs of a plain text: with blank lines between them, or a line each where it has none. */
export function plainParagraphs(text: string): Paragraph[] {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n+/) : lines.split('\n');
  return placed(
    canonicalText(text),
    parts.map((part) => ({ text: canonicalText(part) })),
  );
}

function innermostBlocks(root: Element): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): boolean => {
    const inner = childrenOf(node).map(visit).some(Boolean);
    if (!tree.isElementNode(node) || !BLOCKS.has(node.tagName)) return inner;
    if (!inner) found.push(node);
    return true;
  };
  visit(root);
  return found;
}

/** Looks for the parts one behind the other; what lies between them is a part as well. */
function placed(whole: string, parts: readonly Pick<Paragraph, 'text' | 'block'>[]): Paragraph[] {
  const found: Paragraph[] = [];
  let done = 0;
  const add = (start: number, end: number, block?: string): void => {
    const text = whole.slice(start, end);
    if (text.trim()) found.push({ start, end, text, ...(block && { block }) });
  };
  for (const { block, text } of parts) {
    const start = text ? whole.indexOf(text, done) : -1;
    if (start < 0) continue;
    add(done, start);
    add(start, start + text.length, block);
    done = start + text.length;
  }
  add(done, whole.length);
  return found;
}
