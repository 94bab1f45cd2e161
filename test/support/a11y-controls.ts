// What can be done with what is there: no click without a control, no dragging alone, no clock without more time.
import {
  ancestorsOf,
  descriptionOf,
  elementsIn,
  isShown,
  nameOf,
  roleOf,
  rootsIn,
  textOf,
} from './elements-dom.js';
import { controlsIn } from './a11y-names.js';

const listeners = new WeakMap<EventTarget, Set<string>>();

// Which events an element listens to is told to nobody, so it is written down from the start of the test file.
const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args) {
  const target = this ?? window;
  const types = listeners.get(target) ?? new Set();
  listeners.set(target, types.add(args[0]));
  addEventListener.apply(target, args);
};

const hears = (element: Element, ...types: string[]): boolean =>
  types.some((type) => listeners.get(element)?.has(type) || element.hasAttribute(`on${type}`));

const NATIVE = 'a[href], button, input, label, select, summary, textarea';

/** Elements that wait for a click, but are no control, hold none and stand in none; or one that takes no key. */
export function clickProblems(root: Element): string[] {
  return [...elementsIn(root)]
    .filter((it) => isShown(it) && hears(it, 'click', 'mousedown', 'mouseup', 'pointerdown', 'touchstart'))
    .filter((it) => ![it, ...ancestorsOf(it)].some((around) => around.matches(NATIVE)))
    .filter(
      (it) => !it.matches('input, :has(input, button, select, textarea, a)') && controlsIn(it).length === 0,
    )
    .filter((it) => it.tabIndex < 0 || !hears(it, 'keydown', 'keyup', 'keypress'))
    .map((it) => `a click is waited for on what is no control: ${it.outerHTML.slice(0, 80)}`);
}

const isDragged = (it: HTMLElement): boolean =>
  it.draggable
    ? it.localName !== 'a' && it.localName !== 'img'
    : hears(it, 'pointermove', 'touchmove', 'mousemove');

/** What can be dragged where nothing else does the same: no control in it, in its list, or else in the group around. */
export function dragProblems(root: Element): string[] {
  return [...elementsIn(root)]
    .filter((it) => isShown(it) && it.ariaHidden !== 'true' && it.tabIndex < 0 && isDragged(it))
    .filter((it) => {
      const around = [it, ...ancestorsOf(it)];
      const list = around.find((other) => roleOf(other) === 'list');
      const group = around.find((other) => ['group', 'radiogroup'].includes(roleOf(other)));
      return controlsIn(list ?? group ?? it).length === 0;
    })
    .map((it) => `can only be dragged: "${textOf(it)}"`);
}

/** Fields that are switched off: once judged, they could no longer be reached and read. */
export const disabledProblems = (root: Element): string[] =>
  [...elementsIn(root)]
    .filter((it) => it.matches(':is(input, select, textarea, fieldset):disabled') && isShown(it))
    .map((it) => `${roleOf(it)} "${nameOf(it)}" is disabled away`);

const isLive = (it: Element): boolean =>
  ['status', 'alert', 'log'].includes(roleOf(it)) || !['off', null].includes(it.ariaLive);

/** The live regions of a part of the page, `<output>` included. */
export const regionsIn = (root: Element): HTMLElement[] => [...elementsIn(root)].filter(isLive);

/** A question that has no live region, or more than one. */
export function liveProblems(root: Element): string[] {
  const question = rootsIn(root).find((it) => it.querySelector('fieldset, [role=radiogroup]'));
  const count = regionsIn(root).length;
  const right = question ? count === 1 : count <= 1;
  return right ? [] : [`there are ${count} live regions`];
}

const MORE_TIME = /mehr|verlänger|ohne (?:zeit|uhr|frist)|anhalten|pause|more|extend|no limit|stop/iu;

export interface Watch {
  /** What went on by itself for at least so many milliseconds, and nothing gives more time. */
  problems(milliseconds: number): Promise<string[]>;
}

/** Watches from now on whether texts change though nobody does anything: clocks, tickers. */
export function watch(root: Element): Watch {
  const start = performance.now();
  const changed = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element && !isLive(element)) changed.add(textOf(element));
    }
  });
  for (const inner of [root, ...rootsIn(root)])
    observer.observe(inner, { subtree: true, characterData: true, childList: true });
  return {
    async problems(milliseconds) {
      const left = Math.max(milliseconds - (performance.now() - start), 0);
      await new Promise((resolve) => setTimeout(resolve, left));
      observer.disconnect();
      const controls = controlsIn(root).map(nameOf);
      const hasMore = changed.size === 0 || controls.some((name) => MORE_TIME.test(name));
      return hasMore ? [] : [`runs by itself, and nothing gives more time: "${[...changed][0] ?? ''}"`];
    },
  };
}

const SAID =
  /richtig|falsch|platz|fehl|gewählt|gewertet|bewertet|treffer|erfüllt|right|wrong|correct|missed|\bmet\b/iu;
/** What is chosen where nothing is right or wrong. */
const OPINION = /ihre antwort|your answer/iu;

/** Parts that are marked as right or wrong, or as the reader's opinion, but not in words; or by the same sign. */
export function markWordProblems(root: Element): string[] {
  const marked = [...elementsIn(root)].filter(
    (it) => it.dataset.mark && it.dataset.mark !== 'none' && isShown(it),
  );
  const silent = marked
    .filter(
      (it) =>
        !(it.dataset.mark === 'chosen' ? OPINION : SAID).test(
          [textOf(it), ...controlsIn(it).flatMap((of) => [nameOf(of), descriptionOf(of)])].join(' '),
        ),
    )
    .map((it) => `"${textOf(it)}" is marked ${it.dataset.mark ?? ''}, but not in words`);
  const signs = new Map<string, string>();
  for (const it of marked) {
    const sign = it.querySelector('.sign');
    const shape =
      sign &&
      `${sign.querySelector('path')?.getAttribute('d') ?? textOf(sign)} ${getComputedStyle(sign).borderRadius} ${getComputedStyle(sign).borderWidth}`;
    if (shape) signs.set(it.dataset.mark!, shape);
  }
  const same = [...signs].flatMap(([mark, shape], index) =>
    [...signs]
      .slice(index + 1)
      .filter((other) => other[1] === shape)
      .map(([other]) => `${mark} and ${other} have the same sign`),
  );
  return [...silent, ...same];
}
