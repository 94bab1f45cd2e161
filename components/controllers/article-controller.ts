import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CanonicalText, identifySource, locateEvidence, readTree, verifySource } from '../../src/index.js';
import type { Bank, Evidence, Fact } from '../../src/index.js';
import { EvidenceEvent } from '../events.js';
import { adoptStyles, EVIDENCE, supportsHighlights } from './highlights.js';
import { tried } from '../shared/tried.js';

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

/** What a reader would count as the article's paragraphs. */
const PARAGRAPHS = 'p:not(:is(header, figure, aside, nav, footer, news-quiz) p)';

/** How long an article must have stood still to be looked at again, in milliseconds. */
const PAUSE = 200;

/** Reads the article that a quiz stands in, and marks passages in it. The article's DOM is never changed. */
export class ArticleController implements ReactiveController {
  /** A CSS selector of the article, where it is not the one around the quiz or the page's only one. */
  selector: string | undefined;
  findings: ArticleFindings | undefined;
  /** The id of the fact whose passage is marked. */
  marked: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #bank: Bank | undefined;
  #range: Range | undefined;
  #timer = 0;
  #observer: MutationObserver | undefined;
  readonly #onChange: () => void;

  /** `onChange` is called where a later look at the article finds other evidence in it than `inspect` did. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.unmark();
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  /** Holds the article that a selector names against the bank, and tells the host. Gives the questions to hold back. */
  hold(bank: Bank, selector: string | undefined): ReadonlySet<string> {
    this.selector = selector;
    this.unmark();
    const findings = this.inspect(bank);
    if (findings) this.#host.dispatchEvent(new EvidenceEvent(findings));
    return new Set(findings?.questions);
  }

  /** Looks what of the bank's evidence the article holds. `undefined` where the article is none of the bank's sources. */
  inspect(bank: Bank): ArticleFindings | undefined {
    this.#bank = bank;
    this.#observer?.disconnect();
    this.#observer = new MutationObserver(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#recheck(), PAUSE);
    });
    const root = this.root();
    if (root) this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    const canonical = this.#read()?.text ?? '';
    const source = canonical && identifySource(bank, canonical)?.id;
    this.findings = undefined;
    if (!source) return undefined;
    const { evidence, state } = verifySource(bank, source, canonical);
    const gone = evidence.filter((piece) => piece.state === 'changed' || piece.state === 'lost');
    const facts = new Set(gone.flatMap(({ fact }) => fact ?? []));
    const without = new Set(gone.map(({ needed, question }) => needed && question));
    const questions = bank.questions
      .map(({ basis, id }) => (without.has(id) || basis.some((fact) => facts.has(fact)) ? id : ''))
      .filter(Boolean);
    this.findings = { source, state, facts: [...facts], questions };
    return this.findings;
  }

  /** An article is corrected while it is read: in its text, or by what a page puts into it, one change after the other. */
  #recheck(): void {
    const before = foundBy(this.findings);
    if (this.#bank && foundBy(this.inspect(this.#bank)) !== before) this.#onChange();
  }

  /** Where a fact stands in the article, if it does. */
  passageOf(fact: Fact): Passage | undefined {
    const range = this.#rangeOf(fact);
    return range && tried(() => passageIn(range, this.root()));
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
      CSS.highlights.set(EVIDENCE, new Highlight(range));
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
    const marks = supportsHighlights() ? CSS.highlights.get(EVIDENCE) : undefined;
    if (this.#range && marks?.has(this.#range)) CSS.highlights.delete(EVIDENCE);
    this.#range = this.marked = undefined;
  }

  /** Where passages stand in the article, each told by its evidence in one or more sources; `undefined` where it does not. */
  rangesOf(passages: readonly (readonly Evidence[])[]): (Range | undefined)[] {
    const canonical = this.#read();
    return passages.map((pieces) => {
      const piece = pieces.find(({ source }) => source === this.findings?.source);
      return canonical && piece && tried(() => rangeOf(canonical, piece));
    });
  }

  #rangeOf({ evidence }: Fact): Range | undefined {
    return this.rangesOf([evidence])[0];
  }

  /** The article. */
  root(): Element | null | undefined {
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
    const root = this.root();
    if (!root) return undefined;
    return readTree<Node>(root, {
      text: (node) => (node instanceof Text ? node.data : undefined),
      name: (node) => (node instanceof Element ? node.localName : undefined),
      children: (node) => node.childNodes,
    });
  }
}

function foundBy(findings: ArticleFindings | undefined): string {
  return findings ? findings.state + findings.facts.join() : '';
}

function rangeOf(canonical: CanonicalText<Node>, evidence: Evidence): Range | undefined {
  const { end, start, state } = locateEvidence(canonical.text, evidence);
  const from = state === 'found' && canonical.locate(start);
  const to = canonical.locate(end, true);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.owner, from.offset);
  range.setEnd(to.owner, to.offset);
  return range;
}

function passageIn(range: Range, root: Element | null | undefined): Passage {
  const paragraphs = [...(root?.querySelectorAll(PARAGRAPHS) ?? [])];
  return {
    text: textOf(range),
    context: contextOf(range),
    paragraph: paragraphs.filter((paragraph) => range.comparePoint(paragraph, 0) <= 0).length || 1,
  };
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
