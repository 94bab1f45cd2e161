// The situations that a reader meets, each as a way to get there; what must hold in all of them is checked in all of them.
import type { NewsQuiz } from '../../components/index.js';
import type { Bank } from '../../src/index.js';
import { testBank } from './elements-bank.js';
import { allByRole, byRole } from './elements-dom.js';
import type { Name } from './elements-dom.js';
import {
  article,
  created,
  eventOf,
  finallyDo,
  inPage,
  mount,
  replaced,
  settled,
  until,
  words,
} from './elements-page.js';

/** A page with the landmarks and headings that a quiz stands among. */
export function page(): HTMLElement {
  document.documentElement.lang = 'de';
  document.title = 'Brücke gesperrt';
  document.documentElement.style.cssText =
    'color-scheme: light dark; background: Canvas; color: CanvasText; overflow-wrap: anywhere';
  finallyDo(() => ['lang', 'style'].forEach((name) => document.documentElement.removeAttribute(name)));
  const box = inPage('<main><h1>Brücke gesperrt</h1><h2>Der Bericht</h2></main>');
  return box.querySelector('main')!;
}

/** Presses something without the mouse: for ways to a state, not for what happens on the way. */
export async function pick(quiz: Element, role: string, name: Name): Promise<void> {
  const [element] = allByRole(quiz, role, name);
  (element ?? byRole(quiz, role, name)).click();
  await settled(quiz);
}

/** The options of a question, by their places in the bank. */
async function judge(quiz: Element, ...places: number[]): Promise<void> {
  await choose(quiz, ...places);
  await pick(quiz, 'button', words.check);
}

async function choose(quiz: Element, ...places: number[]): Promise<void> {
  const inputs = (): HTMLElement[] =>
    [...allByRole(quiz, 'radio'), ...allByRole(quiz, 'checkbox')].filter(({ id }) => id !== '');
  const ids = inputs().map(({ id }) => id);
  for (const place of places) {
    inputs()
      .find(({ id }) => id === [...ids].sort()[place])!
      .click();
    await settled(quiz);
  }
}

interface Way {
  readonly quiz: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the article stands around the quiz. */
  readonly inArticle?: boolean;
  readonly go?: (quiz: NewsQuiz) => Promise<unknown>;
}

// Sorted by id, the options of `single` are may, monday (right), none, sunday; of `multiple` bus, council, experts, new.
const WAYS: Readonly<Record<string, Way>> = {
  start: { quiz: 'forward-intro' },
  open: { quiz: 'forward' },
  chosen: { quiz: 'forward', go: (quiz) => choose(quiz, 0) },
  hint: { quiz: 'forward', go: (quiz) => pick(quiz, 'button', words.hint) },
  problem: { quiz: 'only-multiple', go: (quiz) => judge(quiz, 0, 2, 3) },
  right: { quiz: 'forward', go: (quiz) => judge(quiz, 1) },
  wrong: { quiz: 'forward', inArticle: true, go: (quiz) => judge(quiz, 0) },
  marked: {
    quiz: 'only-statement',
    inArticle: true,
    go: async (quiz) => {
      await judge(quiz, 2);
      await pick(quiz, 'button', words.showInArticle);
    },
  },
  'several open': { quiz: 'only-multiple', attributes: { remember: '' } },
  'several chosen': { quiz: 'only-multiple', go: (quiz) => choose(quiz, 0, 3) },
  partial: { quiz: 'only-any-number', go: (quiz) => judge(quiz, 0) },
  'several judged': { quiz: 'only-multiple', go: (quiz) => judge(quiz, 0, 3) },
  order: { quiz: 'only-ordering' },
  'order moved': {
    quiz: 'only-ordering',
    go: (quiz) => pick(quiz, 'button', /^Nach unten/u),
  },
  'list of places': { quiz: 'only-ordering', go: (quiz) => pick(quiz, 'button', /^Platz …/u) },
  'order judged': {
    quiz: 'only-ordering',
    go: async (quiz) => {
      await pick(quiz, 'button', /^Nach unten/u);
      await pick(quiz, 'button', words.check);
    },
  },
  passages: { quiz: 'only-passage', inArticle: true },
  'passage chosen': {
    quiz: 'only-passage',
    inArticle: true,
    go: (quiz) => pick(quiz, 'radio', /^Am Abend/u),
  },
  // Sorted by id, the passages are closed, evening, known, proof (right).
  'passage judged': { quiz: 'only-passage', inArticle: true, go: (quiz) => judge(quiz, 1) },
  places: { quiz: 'only-place' },
  'place chosen': { quiz: 'only-place', go: (quiz) => choose(quiz, 0) },
  // Sorted by id, the areas are africa, america, europe (right).
  'place judged': { quiz: 'only-place', go: (quiz) => judge(quiz, 0) },
  match: { quiz: 'only-matching' },
  'match judged': {
    quiz: 'only-matching',
    go: async (quiz) => {
      const lists = allByRole(quiz, 'combobox') as HTMLSelectElement[];
      for (const [place, list] of lists.entries()) {
        list.value = ['kern', 'mayor', 'letter'][place]!;
        list.dispatchEvent(new Event('change'));
        await settled(quiz);
      }
      await pick(quiz, 'button', words.check);
    },
  },
  categorise: { quiz: 'only-sorting', go: (quiz) => pick(quiz, 'radio', /Ersatzbus .* – Berichtet/u) },
  'categorise judged': {
    quiz: 'only-sorting',
    go: async (quiz) => {
      for (const item of ['gesperrt', 'wusste', 'Akten', 'Ersatzbus'])
        await pick(quiz, 'radio', new RegExp(`${item}.* – Berichtet`, 'u'));
      await pick(quiz, 'button', words.check);
    },
  },
  last: { quiz: 'only-statement', go: (quiz) => judge(quiz, 1) },
  middle: {
    quiz: 'free',
    go: async (quiz) => {
      for (let i = 0; i < 2; i++) await pick(quiz, 'button', words.skip);
      await choose(quiz, 1);
    },
  },
  'not yet': { quiz: 'tries', go: (quiz) => judge(quiz, 0) },
  sure: { quiz: 'tries', go: (quiz) => pick(quiz, 'radio', words.levels[2]) },
  overview: {
    quiz: 'grid',
    go: async (quiz) => {
      await choose(quiz, 1);
      await pick(quiz, 'button', words.flag);
      await pick(quiz, 'button', words.overview);
    },
  },
  'time offered': { quiz: 'timed' },
  timed: {
    quiz: 'timed',
    go: async (quiz) => {
      quiz.clock = { now: () => 0, after: () => () => undefined };
      await pick(quiz, 'radio', '1 Minute je Frage');
      await pick(quiz, 'button', words.start);
    },
  },
  'result with confidence': {
    quiz: 'only-single-sure',
    go: async (quiz) => {
      await pick(quiz, 'radio', words.levels[2]);
      await judge(quiz, 0);
      await pick(quiz, 'button', words.toResult);
    },
  },
  result: { quiz: 'free', go: finished },
  'result opened': {
    quiz: 'free',
    go: async (quiz) => {
      await finished(quiz);
      for (const summary of allByRole(quiz, 'summary')) summary.click();
      await until('the details are open', () => allByRole(quiz, 'term').length > 4);
    },
  },
};

async function finished(quiz: Element): Promise<void> {
  await judge(quiz, 1);
  await pick(quiz, 'button', words.next);
  await judge(quiz, 0, 3);
  for (let i = 0; i < 2; i++) await pick(quiz, 'button', new RegExp(`${words.skip}|${words.next}`, 'u'));
  await pick(quiz, 'button', words.finish);
}

/** A quiz in a page, in one of the situations. */
async function reached(name: string, bank: Bank): Promise<Element> {
  const { attributes = {}, go, inArticle = false, quiz } = WAYS[name]!;
  const main = page();
  const host = inArticle ? article() : main;
  if (inArticle) main.append(host);
  const element = await mount({ quiz, attributes, into: host, bank });
  await go?.(element);
  return element;
}

async function failed(): Promise<Element> {
  replaced(console, 'warn', () => undefined);
  const quiz = created({ quiz: 'gone', attributes: { lang: 'de' } });
  const error = eventOf(quiz, 'nq-error');
  page().append(quiz);
  await error;
  await settled(quiz);
  return quiz;
}

async function loading(): Promise<Element> {
  replaced(globalThis, 'fetch', () => new Promise(() => undefined));
  const quiz = document.createElement('news-quiz');
  Object.assign(quiz, { src: '/slow.json', language: 'de' });
  quiz.innerHTML = '<p>Ein Quiz: <a href="/quiz">auf eigener Seite</a></p>';
  page().append(quiz);
  await until('it is said to be loading', () => quiz.shadowRoot?.textContent.includes(words.loading));
  return quiz;
}

export const PLAYED: readonly string[] = Object.keys(WAYS);
export const STATES: readonly string[] = [...PLAYED, 'error', 'loading'];

/** Puts a quiz into the page in one of the situations in `STATES`. */
export function inState(name: string, bank: Bank = testBank()): Promise<Element> {
  return name === 'error' ? failed() : name === 'loading' ? loading() : reached(name, bank);
}
