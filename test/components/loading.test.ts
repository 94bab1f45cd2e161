// While there is no quiz: loading, slow, missing, broken. The fallback stays, and the reader can try again.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { testBank } from '../support/elements-bank.js';
import { allByRole, byRole, focused, isShown, nameOf, roleOf, textOf } from '../support/elements-dom.js';
import { press, spoken, tabTo } from '../support/elements-input.js';
import { eventOf, mount, replaced, settled, tidyUp, told, until, words } from '../support/elements-page.js';
import type { Told } from '../support/elements-page.js';

const BANK = JSON.stringify(testBank());

/** An answer of the network, or a failure of it. */
type Answer = () => Response | Promise<Response>;

const pathOf = (input: RequestInfo | URL): string => new URL(input as string, location.href).pathname;

/** Answers every request; gives the list of addresses that were asked for. */
function network(answer: Answer): string[] {
  const asked: string[] = [];
  replaced(globalThis, 'fetch', async (input) => {
    asked.push(pathOf(input));
    return await answer();
  });
  return asked;
}

/** A quiz with a fallback inside and an address that is answered by the test. */
function waiting(attributes: Readonly<Record<string, string>> = {}): NewsQuiz {
  const quiz = document.createElement('news-quiz');
  quiz.innerHTML =
    '<p class="fallback" style="margin: 0">Ein Quiz: <a href="/quiz">auf eigener Seite</a></p>';
  for (const [name, value] of Object.entries({ src: '/banks/bank.json', lang: 'de', ...attributes }))
    quiz.setAttribute(name, value);
  document.body.append(quiz);
  return quiz;
}

const fallback = (quiz: Element): HTMLElement => quiz.querySelector('.fallback')!;
const hasFallback = (quiz: Element): boolean => isShown(fallback(quiz));

async function failed(quiz: Element, log: readonly Told[]): Promise<void> {
  await until('the quiz fails', () => log.some(({ type }) => type === 'nq-error'));
  await settled(quiz);
}

beforeEach(() => replaced(console, 'warn', () => undefined));
afterEach(tidyUp);

const respond =
  (body: BodyInit | null, init?: ResponseInit): Answer =>
  () =>
    new Response(body, init);
const utf16 = new Uint8Array([...BANK].flatMap((it) => [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8]));
const elsewhere: Answer = () => {
  const response = new Response(BANK);
  Object.defineProperties(response, {
    redirected: { value: true },
    url: { value: 'https://other.example/x' },
  });
  return response;
};

const FAILURES: Readonly<Record<string, readonly [Answer, 'network' | 'missing' | 'broken']>> = {
  'no connection': [() => Promise.reject(new TypeError('Failed to fetch')), 'network'],
  'status 404': [respond('gone', { status: 404 }), 'missing'],
  'status 410': [respond('gone', { status: 410 }), 'missing'],
  'status 500': [respond('oops', { status: 500 }), 'network'],
  'status 204': [respond(null, { status: 204 }), 'network'],
  'a page with status 200': [respond('<!doctype html><title>Login</title>'), 'broken'],
  'half a bank': [respond(BANK.slice(0, BANK.length / 2)), 'broken'],
  'a bank in UTF-16': [respond(utf16), 'broken'],
  'a bank of another format': [respond(BANK.replace('newsquiz-bank/1', 'newsquiz-bank/9')), 'broken'],
  'no text at all': [respond(''), 'broken'],
  'a body that breaks off': [
    respond(new ReadableStream({ start: (controller) => controller.error(new TypeError('cut')) })),
    'network',
  ],
  'another host': [elsewhere, 'network'],
};

describe('a bank that fails', () => {
  for (const [what, [answer, code]] of Object.entries(FAILURES))
    it(`by ${what} ends in an event, words, a retry and the fallback (req 21, 24)`, async () => {
      const log = told();
      network(answer);
      const quiz = waiting();
      await failed(quiz, log);
      expect(log).to.deep.equal([{ type: 'nq-error', code }]);
      expect(textOf(byRole(quiz, 'alert'))).to.equal(words.errors[code]);
      expect(nameOf(byRole(quiz, 'button'))).to.equal(words.retry);
      expect(hasFallback(quiz)).to.equal(true);
    });

  it('is loaded all the same with a byte order mark (req 24)', async () => {
    network(respond(`\ufeff${BANK}`));
    const quiz = waiting();
    await eventOf(quiz, 'nq-ready');
    expect(hasFallback(quiz)).to.equal(false);
  });

  it('is played when the retry works; the focus is not lost (req 24, 50)', async () => {
    const log = told();
    let isUp = false;
    const asked = network(() => new Response(isUp ? BANK : '', { status: isUp ? 200 : 503 }));
    const quiz = waiting();
    await failed(quiz, log);
    await tabTo('button', words.retry);
    await press('Enter');
    await until('it failed again', () => log.length === 2);
    await settled(quiz);
    expect(focused()).not.to.equal(document.body);
    isUp = true;
    const ready = eventOf(quiz, 'nq-ready');
    await tabTo('button', words.retry);
    await press('Enter');
    await ready;
    await settled(quiz);
    expect(asked).to.have.length(3);
    expect(roleOf(focused())).to.equal('heading');
    expect(hasFallback(quiz)).to.equal(false);
  });

  it('speaks the language of the page where the quiz names none', async () => {
    document.documentElement.lang = 'en';
    const log = told();
    network(respond('', { status: 404 }));
    const quiz = waiting();
    quiz.removeAttribute('lang');
    await failed(quiz, log);
    expect(textOf(quiz)).to.contain('The quiz was not found.');
    document.documentElement.removeAttribute('lang');
  });
});

describe('an address', () => {
  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///bank.json',
    'blob:x',
    'http://',
  ])
    it(`that is none for a bank is not asked for: ${src} (req 85)`, async () => {
      const log = told();
      const asked = network(respond(BANK));
      const quiz = waiting({ src });
      await failed(quiz, log);
      expect(log).to.deep.equal([{ type: 'nq-error', code: 'missing' }]);
      expect(asked).to.deep.equal([]);
      expect(hasFallback(quiz)).to.equal(true);
    });

  it('is not asked for where the bank stands in the page (req 16, 23)', async () => {
    const asked = network(respond(BANK));
    await mount({ quiz: 'forward' });
    expect(asked).to.deep.equal([]);
  });

  it('is asked for once, and nothing else is (req 16)', async () => {
    const asked = network(respond(BANK));
    await eventOf(waiting(), 'nq-ready');
    expect(asked).to.deep.equal(['/banks/bank.json']);
  });

  it('brings the translation that stands beside the bank, or the bank’s own language without it', async () => {
    const log = told();
    const asked: string[] = [];
    replaced(globalThis, 'fetch', (input) => {
      asked.push(pathOf(input));
      return Promise.resolve(
        new Response(asked.length === 1 ? BANK : '', { status: asked.length === 1 ? 200 : 404 }),
      );
    });
    const quiz = waiting({ lang: 'fr' });
    await eventOf(quiz, 'nq-ready');
    expect(asked).to.deep.equal(['/banks/bank.json', '/banks/translations/fr.json']);
    expect(log[0]).to.deep.equal({ type: 'nq-error', code: 'translation' });
    expect(byRole(quiz, 'region').lang).to.equal('de');
  });
});

describe('a late answer', () => {
  it('of an earlier address is dropped (req 24)', async () => {
    const log = told();
    const answers: ((response: Response) => void)[] = [];
    replaced(globalThis, 'fetch', () => new Promise((resolve) => answers.push(resolve)));
    const quiz = waiting({ src: '/first.json' });
    await until('the first is asked for', () => answers.length === 1);
    quiz.src = '/second.json';
    await until('the second is asked for', () => answers.length === 2);
    answers[1]!(new Response(BANK.replace('"id":"bridge"', '"id":"second"')));
    await eventOf(quiz, 'nq-ready');
    answers[0]!(new Response(BANK));
    await settled(quiz);
    expect(log.map(({ bank, type }) => [type, bank])).to.deep.equal([['nq-ready', 'second']]);
  });
});

/** Timers that run when the test says so. */
function clock(): (ms: number) => void {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let [now, next] = [0, 1];
  replaced(globalThis, 'setTimeout', ((run: () => void, ms = 0) => {
    timers.set(next, { at: now + ms, run });
    return next++;
  }) as unknown as typeof setTimeout);
  replaced(globalThis, 'clearTimeout', (id) => timers.delete(id as number));
  return (ms) => {
    now += ms;
    for (const [id, { at, run }] of [...timers]) if (at <= now && timers.delete(id)) run();
  };
}

describe('a slow bank', () => {
  it('is said to be loading, then to be slow, then to have failed (req 24)', async () => {
    const log = told();
    const pass = clock();
    const asked = new Promise<void>((resolve) => {
      replaced(globalThis, 'fetch', (_, init) => {
        resolve();
        return new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        });
      });
    });
    const quiz = waiting();
    await asked;
    await settled(quiz);
    expect(allByRole(quiz, 'status').map(textOf).join('')).to.equal('');
    expect(quiz.offsetHeight, 'nothing but the fallback is to be seen').to.equal(fallback(quiz).offsetHeight);
    const said: string[] = [];
    for (const ms of [1_000, 10_000, 30_000]) {
      pass(ms);
      await settled(quiz);
      said.push([...allByRole(quiz, 'status'), ...allByRole(quiz, 'alert')].map(textOf).join(''));
      expect(hasFallback(quiz)).to.equal(true);
    }
    expect(said).to.deep.equal([words.loading, words.slow, words.errors.network]);
    expect(log).to.deep.equal([{ type: 'nq-error', code: 'network' }]);
  });

  it('is not said to be loading where it is there at once', async () => {
    const quiz = await mount({ quiz: 'forward' });
    const said = spoken(quiz);
    expect(textOf(quiz)).not.to.contain(words.loading);
    expect(said).to.deep.equal([]);
  });
});

describe('a quiz that is not there', () => {
  it('in the bank is said to be missing', async () => {
    const log = told();
    network(respond(BANK));
    const quiz = waiting({ quiz: 'no-such-quiz' });
    await failed(quiz, log);
    expect(log).to.deep.equal([{ type: 'nq-error', code: 'missing' }]);
    expect(textOf(quiz)).to.contain(words.errors.missing);
    expect(hasFallback(quiz)).to.equal(true);
  });

  it('for want of any bank is said to be missing', async () => {
    const log = told();
    const quiz = document.createElement('news-quiz');
    document.body.append(quiz);
    await failed(quiz, log);
    expect(log).to.deep.equal([{ type: 'nq-error', code: 'missing' }]);
  });

  it('hides the fallback only once its first question stands there (req 21)', async () => {
    network(respond(BANK));
    const quiz = waiting();
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const headings = allByRole(quiz, 'heading').length;
      seen.push(`${hasFallback(quiz)} ${headings}`);
    });
    observer.observe(quiz.shadowRoot!, { childList: true, subtree: true });
    await eventOf(quiz, 'nq-ready');
    await settled(quiz);
    observer.disconnect();
    expect(seen).not.to.include('false 0');
    expect(hasFallback(quiz)).to.equal(false);
  });
});
