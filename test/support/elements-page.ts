// Puts quizzes into the test page, waits until they have settled, and writes down what they tell the host.
import type { LitElement } from 'lit';
import '../../components/define.js';
import type { NewsQuiz } from '../../components/index.js';
import { wordsFor } from '../../src/index.js';
import type { Bank } from '../../src/index.js';
import { ARTICLE, testBank } from './elements-bank.js';
import { elementsIn } from './elements-dom.js';

/** The words of the German interface: names of buttons and the like. */
export const words = wordsFor('de');

export interface Mounting {
  /** The quiz of the bank; the bank's first where it is left out. */
  readonly quiz?: string;
  readonly bank?: Bank;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where the quiz is put; the end of the page where it is left out. */
  readonly into?: ParentNode;
}

/** A quiz with its bank inside, not yet in the page. */
export function created({ quiz, bank = testBank(), attributes = {} }: Mounting): NewsQuiz {
  const element = document.createElement('news-quiz');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = JSON.stringify(bank);
  element.append(script);
  const all = { seed: '1', ...(quiz !== undefined && { quiz }), ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

/** Puts a quiz into the page and waits until it can be played. */
export async function mount(mounting: Mounting = {}): Promise<NewsQuiz> {
  const element = created(mounting);
  (mounting.into ?? document.body).append(element);
  await started(element);
  return element;
}

/** Waits until a quiz that was just put into the page can be played. A quiz starts once it is near to what is seen. */
export async function started(element: NewsQuiz): Promise<void> {
  const ready = eventOf(element, 'nq-ready');
  const { scrollX, scrollY } = window;
  if (element.getBoundingClientRect().top > innerHeight) element.scrollIntoView();
  await ready;
  scrollTo(scrollX, scrollY);
  await settled(element);
}

export function eventOf<N extends keyof HTMLElementEventMap>(
  target: EventTarget,
  name: N,
): Promise<HTMLElementEventMap[N]> {
  return new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[N]), { once: true }),
  );
}

const MOST_ROUNDS = 200;

const isLit = (element: Element): element is LitElement => 'updateComplete' in element;

/** Waits until nothing below wants to be updated any more, and what awaited the updates has run. */
export async function settled(root: Element): Promise<void> {
  for (let calm = 0, rounds = 0; calm < 4; rounds++) {
    if (rounds > MOST_ROUNDS) throw new Error('The elements never settle.');
    const parts = [root, ...elementsIn(root)].filter(isLit);
    calm = parts.some((part) => part.isUpdatePending) ? 0 : calm + 1;
    await Promise.all(parts.map((part) => part.updateComplete));
  }
}

/** Waits until something is true, frame by frame; what is waited for stands in the error. */
export async function until(what: string, isTrue: () => unknown): Promise<void> {
  const end = performance.now() + 4000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`It did not come true that ${what}.`);
    await frame();
  }
}

/** Waits until an element is where it was in the frame before: the page no longer scrolls. */
export async function still(element: Element): Promise<void> {
  let before: number | undefined;
  await until('the page stands still', () => {
    const { top } = element.getBoundingClientRect();
    const isStill = top === before;
    before = top;
    return isStill;
  });
}

export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Puts the article into the page: one paragraph for each text. */
export function article(paragraphs: readonly string[] = ARTICLE): HTMLElement {
  const element = document.createElement('article');
  element.append(
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  document.body.append(element);
  return element;
}

const PUBLIC = ['nq-ready', 'nq-answered', 'nq-completed', 'nq-evidence', 'nq-error'] as const;

export type Told = Readonly<Record<string, unknown>> & { readonly type: string };

/** The own fields of an event, and its type. */
export function fieldsOf(event: Event): Told {
  const { isTrusted: _, ...fields } = { ...event } as Record<string, unknown>;
  return { ...fields, type: event.type };
}

/** What is told to the page from now on, until the test is over. */
export function told(): Told[] {
  const log: Told[] = [];
  const note = (event: Event): unknown => log.push(fieldsOf(event));
  for (const type of PUBLIC) document.addEventListener(type, note);
  cleanups.push(() => PUBLIC.forEach((type) => document.removeEventListener(type, note)));
  return log;
}

const cleanups: (() => unknown)[] = [];

/** Has something undone when the test is over. */
export function finallyDo(undo: () => unknown): void {
  cleanups.push(undo);
}

/** Puts something else in the place of an object's member until the test is over. */
export function replaced<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  finallyDo(() => (before ? Object.defineProperty(target, key, before) : delete target[key]));
}

/** Gives the page a storage of its own until the test is over; the browser's is shared with tests that run beside it. */
export function ownStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  replaced(Storage.prototype, 'getItem', (key) => kept.get(key) ?? null);
  replaced(Storage.prototype, 'setItem', (key, value) => void kept.set(key, value));
  replaced(Storage.prototype, 'removeItem', (key) => void kept.delete(key));
  return kept;
}

// The test runner hears of errors alone: what is rejected and caught by nobody fails the test all the same.
addEventListener('unhandledrejection', ({ reason }) => reportError(reason));

/** Makes the page as it was; for `afterEach`. */
export async function tidyUp(): Promise<void> {
  for (const undo of cleanups.splice(0).reverse()) await undo();
  for (const element of document.querySelectorAll('news-quiz, article, .of-the-test')) element.remove();
  CSS.highlights.clear();
  document.getSelection()?.removeAllRanges();
  scrollTo(0, 0);
}

/** Puts some HTML into the page that goes when the test is over. */
export function inPage(html: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'of-the-test';
  box.innerHTML = html;
  document.body.append(box);
  return box;
}
