// Dragging: with the mouse as a browser's user does it, with a finger by the DevTools, and with events where there are none.
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { RequestEvent } from '../../components/events.js';
import type { NewsQuiz } from '../../components/index.js';
import { elementsIn } from './elements-dom.js';
import { cdp, pointOn } from './elements-input.js';
import { finallyDo, frame, settled } from './elements-page.js';

export type Point = readonly [x: number, y: number];

/** The middle of an element, where it is now. */
export function middle(element: Element): [number, number] {
  const { height, left, top, width } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** What an element reads without the options of its list. */
function readsWithoutList(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('select')) list.remove();
  return copy.textContent;
}

/** All that can be dragged now and reads so. */
export const draggables = (root: Element, text: string): HTMLElement[] =>
  [...elementsIn(root)].filter((it) => it.dataset.drag !== undefined && readsWithoutList(it).includes(text));

/** What is dragged by that text. */
export function draggable(root: Element, text: string): HTMLElement {
  const [found] = draggables(root, text);
  if (!found) throw new Error(`Nothing to be dragged reads "${text}".`);
  return found;
}

/** The handle of what is dragged by that text. */
export function gripOf(root: Element, text: string): Element {
  const [found] = draggable(root, text).getElementsByClassName('grip');
  if (!found) throw new Error(`"${text}" has no handle.`);
  return found;
}

/** The places that are shown as the one where the item would go. */
export const shownPlaces = (root: Element): Element[] =>
  [...elementsIn(root)].filter((it) => it.hasAttribute('data-over'));

export const isLifted = (root: Element): boolean =>
  [...elementsIn(root)].some((it) => it.hasAttribute('data-lifted'));

/** Waits until what was dragged to is shown and all is settled. */
async function shown(root: Element): Promise<void> {
  await frame();
  await frame();
  await settled(root);
}

/** Presses the mouse on something and moves it to something else, or to a point, without letting go. */
export async function hold(quiz: Element, from: Element, to: Element | Point): Promise<void> {
  finallyDo(resetMouse);
  const [x, y] = pointOn(from);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  const [endX, endY] = to instanceof Element ? middle(to) : to;
  await sendMouse({ type: 'move', position: [Math.round((x + endX) / 2), Math.round((y + endY) / 2)] });
  await sendMouse({ type: 'move', position: [Math.round(endX), Math.round(endY)] });
  await shown(quiz);
}

export async function letGo(quiz: Element): Promise<void> {
  await sendMouse({ type: 'up' });
  await shown(quiz);
}

/** Drags with the mouse. */
export async function drag(quiz: Element, from: Element, to: Element | Point): Promise<void> {
  await hold(quiz, from, to);
  await letGo(quiz);
}

/** Puts a finger on something, moves it in steps of some pixels to a point and lifts it. A real one, by the DevTools. */
export async function swipe(quiz: Element, from: Element, to: Element | Point): Promise<void> {
  await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
  finallyDo(() => cdp('Emulation.setTouchEmulationEnabled', { enabled: false }));
  const [x, y] = pointOn(from);
  const [endX, endY] = to instanceof Element ? middle(to) : to;
  const touch = (type: string, touchPoints: object[]): Promise<object> =>
    cdp('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= 8; step++) {
    await touch('touchMove', [{ x: x + ((endX - x) * step) / 8, y: y + ((endY - y) * step) / 8 }]);
    await frame();
  }
  await touch('touchEnd', []);
  await shown(quiz);
}

/** Sends an event of a pointer, for what no mouse here does. */
export function point(target: EventTarget, type: string, [clientX, clientY]: Point, more = {}): void {
  const init = { bubbles: true, composed: true, pointerId: 7, buttons: 1, clientX, clientY, ...more };
  target.dispatchEvent(new PointerEvent(type, init));
}

/** All that the question asks to be taken as its response from now on. */
export function responses({ shadowRoot }: NewsQuiz): unknown[] {
  const given: unknown[] = [];
  const note = (event: Event): void => {
    if (event instanceof RequestEvent && event.request.type === 'respond') given.push(event.request.response);
  };
  shadowRoot?.addEventListener('nq-request', note);
  return given;
}
