// The way of Tab through a part of the page, from before it to behind it: where it stops, and what is wrong there.
import { sendKeys } from '@web/test-runner-commands';
import { ringProblems, seenOf } from './a11y-contrast.js';
import { ancestorsOf, elementsIn, focused, isExposed, nameOf, roleOf } from './elements-dom.js';

const MOST_STOPS = 300;

const isWithin = (element: Element, root: Element): boolean =>
  [element, ...ancestorsOf(element)].includes(root);

const called = (element: Element): string => `${roleOf(element) || element.localName} "${nameOf(element)}"`;

/** Whether an element that has the focus can be seen: painted, not clipped away, of some size, and not transparent. */
function isSeen(element: Element): boolean {
  const { height, width } = element.getBoundingClientRect();
  const hidden = !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const clipped = [element, ...ancestorsOf(element)].some((it) =>
    getComputedStyle(it).clipPath.startsWith('inset(50%'),
  );
  return !hidden && !clipped && height > 1 && width > 1;
}

/** What is wrong with where the focus is, after a step inside `root`. */
export function placeProblems(root: Element): string[] {
  const element = focused();
  if (element === document.body) return ['the focus is lost'];
  if (!isWithin(element, root)) return [`the focus has left: ${called(element)}`];
  return isSeen(seenOf(element)) && isExposed(element)
    ? []
    : [`the focus is on what is hidden: ${called(element)}`];
}

function end(root: Element, place: InsertPosition): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { textContent: 'Rand' });
  root.insertAdjacentElement(place, button);
  return button;
}

/** Follows Tab from before an element to behind it: lost, hidden, ringless, out of order, or never out again. */
export async function tabProblems(root: Element): Promise<string[]> {
  const [before, behind] = [end(root, 'beforebegin'), end(root, 'afterend')];
  const problems: string[] = [];
  const places = new Map([...elementsIn(root)].map((it, index) => [it as Element, index]));
  const passed: Element[] = [];
  before.focus();
  for (let stop = 0; stop < MOST_STOPS && focused() !== behind; stop++) {
    await sendKeys({ press: 'Tab' });
    const element = focused();
    if (element === behind) break;
    if (passed.includes(element)) {
      problems.push(`Tab does not get out; it is back at ${called(element)}`);
      break;
    }
    passed.push(element);
    problems.push(...placeProblems(root), ...ringProblems(element));
  }
  const order = passed.map((it) => places.get(it) ?? 0);
  const jump = order.findIndex((place, index) => place < (order[index - 1] ?? 0));
  if (jump > 0) problems.push(`Tab comes to ${called(passed[jump]!)} out of order`);
  before.remove();
  behind.remove();
  return problems;
}
