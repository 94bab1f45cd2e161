// Requirement 95: each call to what is outside the library fails once, at every place of a whole run. Whatever it is, the
// reader gets to the result, nothing is blank on the way, what was judged counts, and no rejection is left unhandled.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, bank } from '../support/pages-bank.js';
import { jsonFile, pageOf, visit } from '../support/pages-visit.js';

/** What the library calls, as a path from the page's globals. */
const CALLS = [
  'fetch',
  'Storage.prototype.getItem',
  'Storage.prototype.setItem',
  'JSON.parse',
  'JSON.stringify',
  'crypto.getRandomValues',
  'performance.now',
  'setTimeout',
  'matchMedia',
  'IntersectionObserver',
  'IntersectionObserver.prototype.observe',
  'MutationObserver',
  'MutationObserver.prototype.observe',
  'HTMLElement.prototype.focus',
  'Element.prototype.scrollIntoView',
  'document.createRange',
  'CSS.highlights.set',
  'CSS.highlights.delete',
  'Intl.NumberFormat',
];

/** What came of one run. */
interface Run {
  /** How often the call was made. */
  readonly uses: number;
  readonly result: string;
  readonly judged: number;
  readonly rejections: string[];
}

/** Runs in a page: plays a quiz by clicks while the `nth` use of one call fails. */
async function run(path: string, nth: number): Promise<Run> {
  const frame = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const elements = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((it) => [
      it,
      ...(it.shadowRoot ? elements(it.shadowRoot) : []),
    ]);
  const names = path.split('.');
  const name = names.pop()!;
  const owner = names.reduce(
    (it, key) => it[key] as Record<string, unknown>,
    globalThis as unknown as Record<string, unknown>,
  );
  const original = owner[name] as (...args: unknown[]) => unknown;
  const rejections: string[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    rejections.push(String(event.reason));
    event.preventDefault();
  };
  let uses = 0;
  let judged = 0;
  const count = (): number => ++judged;
  const fails = function (this: unknown, ...args: unknown[]): unknown {
    uses += 1;
    if (uses === nth) throw new Error(`${path} fails`);
    return (new.target as unknown)
      ? (Reflect.construct(original, args) as unknown)
      : original.apply(this, args);
  };
  Object.setPrototypeOf(fails, original);
  fails.prototype = (original as { prototype?: unknown }).prototype;
  addEventListener('unhandledrejection', note);
  addEventListener('nq-answered', count);
  const quiz = Object.assign(document.createElement('news-quiz'), { src: '/bank.json', remember: true });
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: fails });
  document.querySelector('article')!.append(quiz);
  const done = new Set<string>();
  let result = '';
  for (let step = 0; step < 80 && !result; step++) {
    await frame();
    const all = elements(quiz.shadowRoot!).filter((it) => it.checkVisibility());
    const heading = all.find((it) => it.matches('h2, h3, [role=heading]'))?.textContent.trim() ?? '';
    if (/^Ergebnis/u.test(heading)) result = heading;
    const buttons = all.filter((it) => it.matches('button:enabled'));
    const byName = (pattern: RegExp): HTMLElement | undefined =>
      buttons.find((it) => pattern.test(it.ariaLabel ?? it.textContent.trim()));
    const once = (key: string, element?: HTMLElement): HTMLElement | undefined => {
      if (!element || done.has(key)) return undefined;
      done.add(key);
      return element;
    };
    const choices = all.filter((it) => it.matches('input:enabled')) as HTMLInputElement[];
    const toPress =
      once('remember', byName(/^Fortschritt/u)) ??
      once('show', byName(/^Im Artikel zeigen/u)) ??
      byName(/^(?:Noch einmal versuchen|Weiter|Zum Ergebnis)/u) ??
      (choices.some(({ checked }) => checked) ? undefined : choices[0]) ??
      once(`move ${heading}`, byName(/^Nach unten/u)) ??
      byName(/^Prüfen/u);
    if (!result) toPress?.click();
  }
  await frame();
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: original });
  quiz.remove();
  removeEventListener('nq-answered', count);
  removeEventListener('unhandledrejection', note);
  localStorage.clear();
  return { uses, result, judged, rejections };
}

describe('a call that fails once', () => {
  for (const path of CALLS)
    it(`of ${path}, at any place of a run, keeps nobody from the result (req 95)`, async (test) => {
      const files = { '/bank.json': jsonFile(bank) };
      await visit({ page: pageOf({ body: article }), files }, async (it) => {
        const without = await it.page.evaluate(run, path, 0);
        assert.match(without.result, /^Ergebnis/u);
        const problems: string[] = [];
        // What is called at every step of the run is let down at a dozen of them, spread over all.
        const stride = Math.ceil(without.uses / 12);
        for (let nth = 1; nth <= without.uses; nth += stride) {
          const { judged, rejections, result } = await it.page.evaluate(run, path, nth);
          if (!/^Ergebnis/u.test(result) || judged !== 4 || rejections.length > 0)
            problems.push(`${nth}: ${result} ${judged} ${rejections.join()}`);
        }
        test.diagnostic(`${without.uses} uses`);
        // What a click ends in is told in the console, and the reader can go on.
        assert.ok(it.errors.every((error) => error.endsWith(' fails')));
        it.errors.length = 0;
        assert.deepEqual(problems, []);
      });
    });
});
