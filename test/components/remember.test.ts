// Progress on the device: only when the reader says so, gone when the reader says so, and never a reason to fail.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { bankOf, single, testBank, twoAnswers } from '../support/elements-bank.js';
import { allByRole, byRole, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn } from '../support/elements-input.js';
import { finallyDo, mount, replaced, settled, tidyUp, told, words } from '../support/elements-page.js';

// The only tests that write to the browser's storage, which all test pages share.
afterEach(async () => {
  await tidyUp();
  localStorage.clear();
});

const remember = { remember: '', seed: '' };
const heading = (quiz: Element): string => nameOf(byRole(quiz, 'heading'));

/** All that could be written to the device from now on: the names of what was called. */
function writes(): string[] {
  const log: string[] = [];
  const note = (name: string): void => void log.push(name);
  for (const name of ['setItem', 'removeItem', 'clear'] as const)
    replaced(Storage.prototype, name, () => note(name));
  replaced(IDBFactory.prototype, 'open', () => {
    note('indexedDB');
    throw new Error('none');
  });
  replaced(CacheStorage.prototype, 'open', () => {
    note('caches');
    return Promise.reject(new Error('none'));
  });
  replaced(BroadcastChannel.prototype, 'postMessage', () => note('BroadcastChannel'));
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set: () => note('cookie') });
  finallyDo(() => Object.defineProperty(Document.prototype, 'cookie', cookie));
  return log;
}

async function playOn(steps = 1): Promise<void> {
  for (let i = 0; i < steps; i++) {
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    await clickOn('button', new RegExp(`^(?:${words.next}|${words.toResult})$`, 'u'));
  }
}

describe('before the reader says so', () => {
  for (const attributes of [{ remember: '' }, {} as Record<string, string>])
    it(`nothing is written, ${'remember' in attributes ? 'offered' : 'not offered'} (req 16)`, async () => {
      const log = writes();
      const quiz = await mount({ quiz: 'forward', attributes });
      await playOn();
      const offers = allByRole(quiz, 'button', words.remember);
      expect(offers).to.have.length('remember' in attributes ? 1 : 0);
      quiz.remove();
      document.body.append(quiz);
      await settled(quiz);
      expect(log).to.deep.equal([]);
      expect(document.cookie).to.equal('');
    });
});

describe('once the reader says so', () => {
  it('a new quiz goes on where the old one was, with the same options (req 16)', async () => {
    const quiz = await mount({ quiz: 'forward', attributes: remember });
    await clickOn('button', words.remember);
    await playOn();
    await clickOn('checkbox', 'Ein Neubau begann.');
    const options = allByRole(quiz, 'checkbox').map(nameOf);
    quiz.remove();
    const next = await mount({ quiz: 'forward', attributes: remember });
    expect(heading(next)).to.match(/^Frage 2 von 4/u);
    expect(allByRole(next, 'checkbox').map(nameOf)).to.deep.equal(options);
    expect((byRole(next, 'checkbox', 'Ein Neubau begann.') as HTMLInputElement).checked).to.equal(true);
    expect(allByRole(next, 'button', words.forget)).to.have.length(1);
  });

  it('a judged answer is still judged, and not told again', async () => {
    const quiz = await mount({ quiz: 'forward', attributes: remember });
    await clickOn('button', words.remember);
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    quiz.remove();
    const log = told();
    const next = await mount({ quiz: 'forward', attributes: remember });
    expect(textOf(next)).to.contain('Leider falsch').and.contain(single.key.explanation);
    expect(log.map(({ type }) => type)).to.deep.equal(['nq-ready']);
  });

  it('the result is kept, and playing again starts anew', async () => {
    const attributes = remember;
    const quiz = await mount({ quiz: 'only-two-answers', attributes });
    await clickOn('button', words.remember);
    await clickOn('radio', words.types['true-false'].answers.true);
    await clickOn('button', words.check);
    await clickOn('button', words.toResult);
    quiz.remove();
    const next = await mount({ quiz: 'only-two-answers', attributes });
    expect(heading(next)).to.equal('Ergebnis: 1 von 1');
    await clickOn('button', words.again);
    next.remove();
    const third = await mount({ quiz: 'only-two-answers', attributes });
    expect(heading(third)).to.match(/^Frage 1 von 1/u);
  });

  it('“forget” removes every key, and nothing is kept any more (req 16)', async () => {
    localStorage.setItem('of-the-host', '1');
    const quiz = await mount({ quiz: 'forward', attributes: remember });
    await clickOn('button', words.remember);
    await playOn();
    expect(Object.keys(localStorage)).to.have.length(2);
    await clickOn('button', words.forget);
    expect(Object.keys(localStorage)).to.deep.equal(['of-the-host']);
    await clickOn('checkbox', 'Ein Neubau begann.');
    quiz.remove();
    expect(Object.keys(localStorage)).to.deep.equal(['of-the-host']);
    const next = await mount({ quiz: 'forward', attributes: remember });
    expect(heading(next)).to.match(/^Frage 1 von 4/u);
  });

  it('two quizzes of one page, and the same one twice, keep theirs apart (req 10)', async () => {
    const both = async (): Promise<NewsQuiz[]> => [
      await mount({ quiz: 'forward', attributes: remember }),
      await mount({ quiz: 'free', attributes: remember }),
      await mount({ quiz: 'forward', attributes: remember }),
    ];
    const [first, second, third] = (await both()) as [NewsQuiz, NewsQuiz, NewsQuiz];
    for (const quiz of [first, second, third]) byRole(quiz, 'button', words.remember).click();
    await click(byRole(third, 'radio', 'Seit Mai'));
    await click(byRole(third, 'button', words.check));
    await click(byRole(third, 'button', words.next));
    expect(Object.keys(localStorage)).to.have.length(3);
    for (const quiz of [third, second, first]) quiz.remove();
    const again = await both();
    expect(again.map((quiz) => heading(quiz).slice(0, 13))).to.deep.equal([
      'Frage 1 von 4',
      'Frage 1 von 4',
      'Frage 2 von 4',
    ]);
  });

  it('an edited question is asked again, the others are kept', async () => {
    const edited = { ...single, prompt: 'Seit wann genau?' };
    const quiz = await mount({ bank: bankOf([single, twoAnswers]), attributes: remember });
    await clickOn('button', words.remember);
    await playOn();
    quiz.remove();
    const next = await mount({ bank: bankOf([edited, twoAnswers]), attributes: remember });
    expect(heading(next)).to.equal('Frage 1 von 2: Seit wann genau?');
    expect(textOf(next)).not.to.contain('falsch');
  });
});

const STATE = '{"format":"newsquiz-session/1","bank":"bridge","quiz":"forward","seed":"x","stage":"playing",';

/** What may stand in the storage under the quiz's key. */
const JUNK: Readonly<Record<string, string>> = {
  'no JSON': '{',
  null: 'null',
  'another version': STATE.replace('/1', '/99') + '"position":0,"items":[]}',
  __proto__: STATE + '"position":0,"items":[{"id":"single","__proto__":{"settled":true}}]}',
  'a place out of range': STATE + '"position":99,"items":[{"id":"single"}]}',
  'a place that is no number': STATE + '"position":null,"items":[{"id":"single"}]}',
  'a foreign response': STATE + '"position":0,"items":[{"id":"single","response":["x"],"settled":true}]}',
  'unknown questions': STATE + '"position":0,"items":[{"id":"gone"},{"id":"single"}]}',
  'a very long text': JSON.stringify('x'.repeat(1e5)),
};

describe('a storage', () => {
  /** The key that the quiz uses. */
  async function keyOf(): Promise<string> {
    const quiz = await mount({ quiz: 'forward', attributes: remember });
    await clickOn('button', words.remember);
    quiz.remove();
    return Object.keys(localStorage)[0]!;
  }

  for (const [what, text] of Object.entries(JUNK))
    it(`with ${what} in it is no reason to fail (req 17)`, async () => {
      localStorage.setItem(await keyOf(), text);
      const quiz = await mount({ quiz: 'forward', attributes: remember });
      expect(heading(quiz)).to.match(/^Frage 1 von \d/u);
      await playOn();
      expect(heading(quiz)).to.match(/^(?:Frage 2 von 4|Ergebnis)/u);
      expect(({} as { settled?: unknown }).settled).to.equal(undefined);
    });

  it('that is full is told once, in the reader’s words; the quiz goes on (req 17)', async () => {
    replaced(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const log = told();
    const quiz = await mount({ quiz: 'forward', attributes: remember });
    await clickOn('button', words.remember);
    expect(textOf(quiz)).to.contain(words.notRemembered);
    expect(log.at(-1)).to.deep.equal({ type: 'nq-error', code: 'storage' });
    await playOn();
    expect(log.filter(({ type }) => type === 'nq-error')).to.have.length(1);
    expect(heading(quiz)).to.match(/^Frage 2 von 4/u);
  });

  it('that must not be touched is no reason to fail (req 17)', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const get = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { ...before, get });
    finallyDo(() => Object.defineProperty(window, 'localStorage', before));
    const quiz = await mount({ quiz: 'forward', attributes: remember });
    await clickOn('button', words.remember);
    expect(textOf(quiz)).to.contain(words.notRemembered);
    await playOn();
    expect(heading(quiz)).to.match(/^Frage 2 von 4/u);
    quiz.remove();
  });
});

it('the session goes on after a change of the bank’s language (req 96)', async () => {
  const quiz = await mount({ bank: testBank(), quiz: 'forward' });
  await playOn();
  const log = told();
  quiz.language = 'en';
  await settled(quiz);
  expect(heading(quiz)).to.match(/^Frage 2 von 4/u);
  expect(log.map(({ type }) => type)).to.deep.equal(['nq-error']);
});
