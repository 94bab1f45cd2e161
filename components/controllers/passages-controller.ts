import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Passage } from '../../src/index.js';
import type { ArticleController } from './article-controller.js';
import { adoptStyles, CHOSEN, PASSAGES, supportsHighlights } from './highlights.js';

/** How far beside its text a passage is still hit, in pixels: the space between two lines. */
const REACH = 8;
/** What a click is meant for, wherever it stands. */
const CONTROLS = 'a,button,input,label,select,summary,textarea';

/**
 * Offers the passages of a question in the article itself: each is underlined there, and a click on one chooses it. The
 * article's DOM is never changed; there is nothing for the keyboard in it, because the question has radio buttons.
 */
export class PassagesController implements ReactiveController {
  /** Whether passages are offered now. */
  get offered(): boolean {
    return this.#ranges.size > 0;
  }

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #article: ArticleController;
  readonly #onChoose: (id: string) => void;
  #ranges: ReadonlyMap<string, Range> = new Map();
  #root: Element | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    article: ArticleController,
    onChoose: (id: string) => void,
  ) {
    this.#host = host;
    this.#article = article;
    this.#onChoose = onChoose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.offer([]);
  }

  /** Offers these in the place of those before, if every one of them stands in the article. */
  offer(passages: readonly Passage[], chosen?: unknown): void {
    this.#root?.removeEventListener('click', this.#onClick);
    for (const range of this.#ranges.values()) [PASSAGES, CHOSEN].forEach((name) => take(name, range));
    this.#ranges = new Map();
    if (passages.length === 0 || !supportsHighlights()) return;
    const ranges = this.#article.rangesOf(passages.map(({ evidence }) => evidence.map(({ piece }) => piece)));
    const found = passages.flatMap(({ id }, index): [string, Range][] => {
      const range = ranges[index];
      return range ? [[id, range]] : [];
    });
    const root = this.#article.root();
    if (!root || found.length < passages.length) return;
    this.#ranges = new Map(found);
    this.#root = root;
    root.addEventListener('click', this.#onClick);
    adoptStyles();
    for (const [id, range] of found)
      (id === chosen ? [PASSAGES, CHOSEN] : [PASSAGES]).forEach((name) => put(name, range));
  }

  readonly #onClick = (event: Event): void => {
    const { clientX, clientY, target } = event as MouseEvent;
    const isControl = target instanceof Element && target.closest(CONTROLS);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (isControl || isSelecting || event.composedPath().includes(this.#host)) return;
    let chosen: string | undefined;
    let least = REACH;
    for (const [id, range] of this.#ranges)
      for (const { bottom, left, right, top } of range.getClientRects()) {
        const x = Math.max(left - clientX, clientX - right, 0);
        const distance = Math.max(top - clientY, clientY - bottom, x);
        if (distance < least) [chosen, least] = [id, distance];
      }
    if (chosen !== undefined) this.#onChoose(chosen);
  };
}

/** Puts a range into a highlight, which other quizzes of the page may use as well. */
function put(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight.add(range));
}

function take(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}
