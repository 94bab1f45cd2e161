// What a reader does: real key presses, real clicks, and reading what is said.
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { ancestorsOf, byRole, elementsIn, focused, nameOf, roleOf, rootsIn, textOf } from './elements-dom.js';
import type { Name } from './elements-dom.js';
import { finallyDo, settled } from './elements-page.js';

/** What this browser can be asked for: only Chromium has the DevTools that `cdp` speaks to. */
export const can = { devTools: /Chrome\//u.test(navigator.userAgent) } as const;

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** A message to the page's DevTools. A test that needs them is left out, and says so, where there are none. */
export function cdp<T = object>(method: string, params: object = {}): Promise<T> {
  if (can.devTools) return executeServerCommand<T, object>('cdp', { method, params });
  if (current) current.title += ` [not run: no DevTools for ${method}]`;
  current?.skip();
  throw new Error(`There are no DevTools for ${method}.`);
}

const quizzes = (): Element[] => [...document.querySelectorAll('news-quiz')];

async function calm(): Promise<void> {
  for (const quiz of quizzes()) await settled(quiz);
}

/** The space bar is called by its character in every browser, and by its name in Chromium alone. */
const keyOf = (name: string): string => (name === 'Space' ? ' ' : name);

/** Presses keys one after the other; `Shift+Tab` holds Shift. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const names = key.split('+').map(keyOf);
    const last = names.pop() ?? '';
    for (const down of names) await sendKeys({ down });
    await sendKeys({ press: last });
    for (const up of names) await sendKeys({ up });
    await calm();
  }
}

/** Holds a key down so that it repeats, and lets it go. */
export async function hold(key: string, repeats: number): Promise<void> {
  for (let i = 0; i <= repeats; i++) {
    await sendKeys({ down: keyOf(key) });
    await calm();
  }
  await sendKeys({ up: keyOf(key) });
  await calm();
}

const MOST_STOPS = 60;

/**
 * Keeps Tab in the page where a browser would go on in its own window and not come back: from the last place in the page
 * to the first and the other way, as in Chromium by itself.
 */
function edgesOfPage(isBackwards: boolean): { goRound: () => void; remove: () => void } {
  if (can.devTools) return { goRound: () => undefined, remove: () => undefined };
  const [first, last] = [document.createElement('button'), document.createElement('button')];
  document.body.prepend(first);
  document.body.append(last);
  return {
    goRound() {
      const [end, other] = isBackwards ? [first, last] : [last, first];
      if (document.activeElement === end) other.focus({ preventScroll: true });
    },
    remove() {
      first.remove();
      last.remove();
    },
  };
}

/** Goes on with Tab (or another key) until the focus is on the control of this role and name. */
export async function tabTo(role: string, name: Name, key = 'Tab'): Promise<HTMLElement> {
  const passed: string[] = [];
  const wanted = byRole(document.body, role, name);
  const edges = edgesOfPage(key === 'Shift+Tab');
  try {
    for (let i = 0; i < MOST_STOPS; i++) {
      if (focused() === wanted) return wanted;
      await press(key);
      edges.goRound();
      passed.push(`${roleOf(focused())} "${nameOf(focused())}"`);
    }
  } finally {
    edges.remove();
  }
  throw new Error(`Tab does not lead to ${role} "${String(name)}"; it led to ${passed.join(', ')}`);
}

/** The middle of an element, once it is in view. */
export function pointOn(element: Element): [number, number] {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A single click with the mouse on the middle of an element. */
export async function click(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: pointOn(element) });
  await calm();
}

/** A single click on the control of this role and name. */
export const clickOn = (role: string, name: Name): Promise<void> => click(byRole(document.body, role, name));

/** Chooses from a native list, as the browser's own list of options does it. */
export async function choose(list: HTMLElement, option: string): Promise<void> {
  if (!(list instanceof HTMLSelectElement)) throw new Error('This is no list to choose from.');
  const index = [...list.options].findIndex(({ text }) => text === option);
  if (index < 0) throw new Error(`"${option}" is not in the list.`);
  list.focus();
  list.selectedIndex = index;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await calm();
}

/** Moves the mouse over an element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: pointOn(element) });
  await calm();
}

/** Fast clicks on one place, as the system counts them. */
export async function clicks(element: Element, count: number): Promise<void> {
  const [x, y] = pointOn(element);
  const base = { x, y, button: 'left' };
  const sent: Promise<unknown>[] = [];
  for (let clickCount = 1; clickCount <= count; clickCount++) {
    for (const type of ['mousePressed', 'mouseReleased'])
      sent.push(cdp('Input.dispatchMouseEvent', { ...base, type, clickCount }));
  }
  await Promise.all(sent);
  await calm();
}

const isLive = (it: Element | null): it is Element =>
  ['status', 'alert', 'log'].includes(it?.role ?? '') || !['off', null].includes(it?.ariaLive ?? null);

/** All live regions of a quiz. */
export const liveRegions = (root: Element): HTMLElement[] => [...elementsIn(root)].filter(isLive);

/** All that live regions say from now on, until the test is over: a text for each time something is put into one. */
export function spoken(root: Element): string[] {
  const said: string[] = [];
  const options = { childList: true, characterData: true, subtree: true };
  const observer = new MutationObserver((records) => {
    const filled = new Set<Element>();
    for (const { addedNodes, target, type } of records) {
      const elements = [...addedNodes].filter((it) => it instanceof Element);
      for (const inner of elements.flatMap(rootsIn)) observer.observe(inner, options);
      for (const alert of elements.filter((it) => it.role === 'alert')) filled.add(alert);
      const region = regionAround(target);
      if (region && (addedNodes.length > 0 || type === 'characterData')) filled.add(region);
    }
    said.push(...[...filled].map(textOf).filter(Boolean));
  });
  for (const inner of rootsIn(root)) observer.observe(inner, options);
  finallyDo(() => observer.disconnect());
  return said;
}

function regionAround(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element ? [element, ...ancestorsOf(element)].find(isLive) : undefined;
}

/** Emulates what a reader has set; what is left out is as the browser has it. Ends with the test. */
export async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp('Emulation.setEmulatedMedia', { features: list });
  finallyDo(() => cdp('Emulation.setEmulatedMedia', { features: [] }));
}
