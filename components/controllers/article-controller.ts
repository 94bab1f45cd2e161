import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CanonicalText, identifySource, locateEvidence, readTree, verifySource } from '../../src/index.js';
import type { Bank, Fact } from '../../src/index.js';

/** The article around a quiz, held against the bank. */
export interface ArticleFindings {
  /** The id of the source that the article is. */
  readonly source: string;
  readonly state: 'verified' | 'changed';
  /** The ids of the facts whose evidence is gone, and of the questions that stand on them. */
  readonly facts: readonly string[];
  readonly questions: readonly string[];
}

/** A passage of the article as it is now. */
export interface Passage {
  readonly text: string;
  /** A few words of its block before and behind it. */
  readonly context: readonly [before: string, behind: string];
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
}

const HIGHLIGHT = 'nq-evidence';
/** What a reader would count as the article's paragraphs. */
const PARAGRAPHS = 'p:not(:is(header, figure, aside, nav, footer, news-quiz) p)';

/** Reads the article that a quiz stands in, and marks passages in it. The article's DOM is never changed. */
export class ArticleController implements ReactiveController {
  /** A CSS selector of the article, where it is not the one around the quiz or the page's only one. */
  selector: string | undefined;
  findings: ArticleFindings | undefined;
  /** The id of the fact whose passage is marked. */
  marked: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #range: Range | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.unmark();
  }

  /** Looks what of the bank's evidence the article holds. `undefined` where the article is none of the bank's sources. */
  inspect(bank: Bank): ArticleFindings | undefined {
    const canonical = this.#read()?.text ?? '';
    const source = canonical && identifySource(bank, canonical)?.id;
    this.findings = undefined;
    if (!source) return undefined;
    const { evidence, state } = verifySource(bank, source, canonical);
    const gone = new Set(
      evidence.filter((piece) => piece.state === 'changed' || piece.state === 'lost').map(({ fact }) => fact),
    );
    const questions = bank.questions.filter(({ basis }) => basis.some((id) => gone.has(id)));
    this.findings = { source, state, facts: [...gone], questions: questions.map(({ id }) => id) };
    return this.findings;
  }

  /** Where a fact stands in the article, if it does. */
  passageOf(fact: Fact): Passage | undefined {
    const range = this.#rangeOf(fact);
    if (!range) return undefined;
    const paragraphs = [...(this.#root()?.querySelectorAll(PARAGRAPHS) ?? [])];
    return {
      text: textOf(range),
      context: contextOf(range),
      paragraph: paragraphs.filter((paragraph) => range.comparePoint(paragraph, 0) <= 0).length || 1,
    };
  }

  /** Marks the passage of a fact and brings it into view; the focus stays where it is. */
  mark(fact: Fact | undefined): void {
    this.unmark();
    this.#host.requestUpdate();
    const range = fact && this.#rangeOf(fact);
    if (!range) return;
    this.#range = range;
    this.marked = fact.id;
    if (supportsHighlights()) {
      adoptStyles();
      CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    } else {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: calm ? 'auto' : 'smooth',
    });
  }

  /** Takes the mark away, but not one that another quiz of the page has set since. */
  unmark(): void {
    const marks = supportsHighlights() ? CSS.highlights.get(HIGHLIGHT) : undefined;
    if (this.#range && marks?.has(this.#range)) CSS.highlights.delete(HIGHLIGHT);
    this.#range = this.marked = undefined;
  }

  #rangeOf(fact: Fact): Range | undefined {
    const evidence = fact.evidence.find(({ source }) => source === this.findings?.source);
    const canonical = evidence && this.#read();
    if (!canonical) return undefined;
    const { end, start, state } = locateEvidence(canonical.text, evidence);
    if (state !== 'found') return undefined;
    const from = canonical.locate(start);
    const to = canonical.locate(end, true);
    if (!from || !to) return undefined;
    const range = document.createRange();
    range.setStart(from.owner, from.offset);
    range.setEnd(to.owner, to.offset);
    return range;
  }

  #root(): Element | null | undefined {
    const { ownerDocument } = this.#host;
    if (this.selector) {
      try {
        return ownerDocument.querySelector(this.selector);
      } catch {
        console.warn(`newsquiz: article="${this.selector}" is no CSS selector.`);
        return null;
      }
    }
    const [only, another] = ownerDocument.querySelectorAll('article');
    return this.#host.closest('article') ?? (another ? null : only);
  }

  #read(): CanonicalText<Node> | undefined {
    const root = this.#root();
    if (!root) return undefined;
    return readTree<Node>(root, {
      text: (node) => (node instanceof Text ? node.data : undefined),
      name: (node) => (node instanceof Element ? node.localName : undefined),
      children: (node) => node.childNodes,
    });
  }
}

function textOf(range: Range): string {
  return range.toString().replace(/\s+/g, ' ');
}

/** What stands in the same block before and behind a passage, cut to a few words. */
function contextOf(passage: Range): [before: string, behind: string] {
  const { endContainer, endOffset, startContainer, startOffset } = passage;
  const block = startContainer.parentElement?.closest('p, li, blockquote, td, h2, h3') ?? startContainer;
  const before = document.createRange();
  before.selectNodeContents(block);
  const behind = before.cloneRange();
  before.setEnd(startContainer, startOffset);
  // Where the passage ends in a later block, this moves the end along, and nothing is behind.
  behind.setStart(endContainer, endOffset);
  return [
    textOf(before)
      .trimStart()
      .replace(/^.+?(?= .{0,40}$)/, '…'),
    textOf(behind)
      .trimEnd()
      .replace(/^(.{0,40} ).+$/, '$1…'),
  ];
}

function supportsHighlights(): boolean {
  return typeof Highlight === 'function';
}

let styles: CSSStyleSheet | undefined;

/** Gives the page the one rule for the mark; a constructed style sheet needs no leave of a content security policy. */
function adoptStyles(): void {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(
      `::highlight(${HIGHLIGHT}){color:#16181d;background-color:#ffe27a}@supports(color:light-dark(red,red)){::highlight(${HIGHLIGHT}){color:light-dark(#16181d,#f1f2f4);background-color:var(--nq-mark,light-dark(#ffe27a,#5a4800))}}`,
    );
  }
  if (!document.adoptedStyleSheets.includes(styles)) document.adoptedStyleSheets.push(styles);
}
