import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** What runs in a page, by a key of its own: what it is, and what it is set on. */
    living: Map<unknown, { readonly name: string; readonly target?: EventTarget }>;
  }
}

/** Notes from now on, in each page that is opened, what is started and ended. */
export async function countWhatLives(page: Page): Promise<void> {
  for (const patch of [prepare, countListeners, countTimers, countObservers]) {
    await page.evaluateOnNewDocument(patch);
  }
}

/** What lives in the page now, besides listeners within quizzes, on what is in no page any more, and on what ends a request. */
export async function whatLives(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const inQuiz = (node: Node): boolean => {
      const root = node.getRootNode();
      if (node instanceof Element && node.closest('news-quiz')) return true;
      return root instanceof ShadowRoot && inQuiz(root.host);
    };
    return [...window.living.values()]
      .filter(({ target }) => !(target instanceof AbortSignal))
      .filter(({ target }) => !(target instanceof Node) || (target.isConnected && !inQuiz(target)))
      .map(({ name }) => name);
  });
}

function prepare() {
  window.living = new Map();
}

function countListeners() {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (object: object) => {
    if (!numbers.has(object)) numbers.set(object, ++last);
    return numbers.get(object);
  };
  type Call = [
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ];
  const keyOf = (target: EventTarget, [type, listener, options]: Call) =>
    `${numberOf(target)} ${type} ${numberOf(listener ?? {})} ${typeof options === 'object' ? options.capture === true : options === true}`;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...call: Call) {
    const target = this ?? window;
    const [type, , options] = call;
    const key = keyOf(target, call);
    window.living.set(key, { name: `${type} on ${target.constructor.name}`, target });
    const { once = false, signal } = typeof options === 'object' ? options : {};
    if (once) add.call(target, type, () => window.living.delete(key), options);
    if (signal) add.call(signal, 'abort', () => window.living.delete(key));
    add.apply(target, call);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...call: Call) {
    window.living.delete(keyOf(this ?? window, call));
    remove.apply(this ?? window, call);
  };
}

function countTimers() {
  type Start = (callback: (...args: unknown[]) => void, ...rest: unknown[]) => number;
  const own = window as unknown as Record<string, Start> & Record<`c${string}`, (id: number) => void>;
  const pairs = {
    Timeout: 'set clear',
    Interval: 'set clear',
    AnimationFrame: 'request cancel',
    IdleCallback: 'request cancel',
  };
  for (const [name, verbs] of Object.entries(pairs)) {
    const [start, stop] = verbs.split(' ').map((verb) => verb + name) as [string, `c${string}`];
    const [starts, stops] = [own[start]!, own[stop]!];
    own[start] = (callback, ...rest) => {
      const id = starts(
        (...args) => {
          if (name !== 'Interval') window.living.delete(name + id);
          callback(...args);
        },
        ...rest,
      );
      window.living.set(name + id, { name });
      return id;
    };
    own[stop] = (id) => {
      window.living.delete(name + id);
      stops(id);
    };
  }
}

function countObservers() {
  for (const { name, prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const { disconnect, observe } = prototype as { disconnect(): void; observe(...args: unknown[]): void };
    Object.assign(prototype, {
      observe(this: object, ...args: unknown[]) {
        window.living.set(this, { name });
        observe.apply(this, args);
      },
      disconnect(this: object) {
        window.living.delete(this);
        disconnect.call(this);
      },
    });
  }
}
