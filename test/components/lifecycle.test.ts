// An element among others: many on a page, moved, copied, made late, taken away.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { multiple, single, testBank, twoAnswers } from '../support/elements-bank.js';
import { allByRole, byRole, elementsIn, nameOf, rootsIn, textOf } from '../support/elements-dom.js';
import { click, clickOn } from '../support/elements-input.js';
import {
  article,
  created,
  eventOf,
  finallyDo,
  inPage,
  mount,
  replaced,
  settled,
  tidyUp,
  told,
  words,
} from '../support/elements-page.js';

afterEach(tidyUp);

const heading = (quiz: Element): string => nameOf(byRole(quiz, 'heading'));
const chosen = (quiz: Element): string[] =>
  (allByRole(quiz, 'radio') as HTMLInputElement[]).filter((it) => it.checked).map(nameOf);

describe('ten quizzes on a page', () => {
  it('do not change one another by an answer, a check or a step (req 10)', async () => {
    const quizzes: NewsQuiz[] = [];
    for (let i = 0; i < 10; i++) quizzes.push(await mount({ quiz: 'forward' }));
    const log = told();
    const states = (): string[] =>
      quizzes.map((quiz) => `${heading(quiz)} ${textOf(quiz)} ${chosen(quiz).join()}`);
    const before = states();
    const third = quizzes[2]!;
    const others = (all: string[]): string[] => all.toSpliced(2, 1);
    await click(byRole(third, 'radio', 'Seit Mai'));
    expect(others(states())).to.deep.equal(others(before));
    await click(byRole(quizzes[7]!, 'radio', 'Seit Montag'));
    expect(chosen(third)).to.deep.equal(['Seit Mai']);
    expect(chosen(quizzes[7]!)).to.deep.equal(['Seit Montag']);
    await click(byRole(third, 'button', words.check));
    await click(byRole(third, 'button', words.next));
    expect(heading(third)).to.contain('Frage 2 von 4');
    expect(others(states()).toSpliced(6, 1)).to.deep.equal(others(before).toSpliced(6, 1));
    expect(log).to.have.length(1);
  });

  it('share no names of radio buttons: arrow keys stay in one quiz (req 10)', async () => {
    const [first, second] = [await mount({ quiz: 'only-single' }), await mount({ quiz: 'only-single' })];
    const radios = [first, second].flatMap((quiz) => allByRole(quiz, 'radio')) as HTMLInputElement[];
    expect(new Set(radios.map((it) => it.getRootNode())).size).to.equal(2);
    await click(byRole(first, 'radio', 'Seit Mai'));
    await click(byRole(second, 'radio', 'Seit Mai'));
    expect([chosen(first), chosen(second)]).to.deep.equal([['Seit Mai'], ['Seit Mai']]);
  });
});

describe('the element', () => {
  it('is not to be seen where the page hides it', async () => {
    const quiz = await mount({ quiz: 'forward' });
    quiz.hidden = true;
    expect(quiz.checkVisibility()).to.equal(false);
  });

  it('keeps its session when it is moved in the page (req 12)', async () => {
    const quiz = await mount({ quiz: 'forward' });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    await clickOn('button', words.next);
    await clickOn('checkbox', 'Ein Neubau begann.');
    const before = textOf(quiz);
    article().append(quiz);
    await settled(quiz);
    expect(textOf(quiz)).to.equal(before);
    expect((byRole(quiz, 'checkbox', 'Ein Neubau begann.') as HTMLInputElement).checked).to.equal(true);
    await clickOn('checkbox', 'Ein Ersatzbus fuhr.');
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(multiple.key.explanation);
  });

  it('keeps its session when it is taken away and put back (req 12)', async () => {
    const quiz = await mount({ quiz: 'forward' });
    await clickOn('radio', 'Seit Mai');
    quiz.remove();
    await settled(quiz);
    document.body.append(quiz);
    await settled(quiz);
    expect(chosen(quiz)).to.deep.equal(['Seit Mai']);
  });

  it('is a new quiz when it is cloned, with the same questions for the same seed (req 12)', async () => {
    const quiz = await mount({ quiz: 'forward' });
    await clickOn('radio', 'Seit Mai');
    const copy = document.body.appendChild(quiz.cloneNode(true)) as Element;
    await eventOf(copy, 'nq-ready');
    await settled(copy);
    expect(heading(copy)).to.equal(heading(quiz));
    expect(allByRole(copy, 'radio').map(nameOf)).to.deep.equal(allByRole(quiz, 'radio').map(nameOf));
    expect([chosen(quiz), chosen(copy)]).to.deep.equal([['Seit Mai'], []]);
  });

  it('takes attributes and properties that were set before it was upgraded (req 12)', async () => {
    const inert = document.implementation.createHTMLDocument();
    const element = inert.importNode(created({ quiz: 'only-single' }), true);
    Object.assign(element, { quiz: 'only-two-answers' });
    element.setAttribute('heading-level', '5');
    expect(element.shadowRoot).to.equal(null);
    const ready = eventOf(document, 'nq-ready');
    document.body.append(document.adoptNode(element));
    customElements.upgrade(element);
    expect((await ready).quiz).to.equal('only-two-answers');
    await settled(element);
    expect(heading(element)).to.contain(twoAnswers.prompt);
    expect(byRole(element, 'heading').ariaLevel).to.equal('5');
  });

  it('starts anew when its quiz, bank or seed is changed, and says so (req 96)', async () => {
    const quiz = await mount({ quiz: 'forward' });
    await clickOn('radio', 'Seit Mai');
    const log = told();
    quiz.quiz = 'only-two-answers';
    await eventOf(quiz, 'nq-ready');
    await settled(quiz);
    expect(heading(quiz)).to.contain(twoAnswers.prompt);
    quiz.seed = '2';
    await eventOf(quiz, 'nq-ready');
    expect(log.map(({ type, quiz: id }) => `${type} ${String(id)}`)).to.deep.equal(
      Array(2).fill('nq-ready only-two-answers'),
    );
  });

  it('has each tag defined once, and defining again changes nothing (req 9)', async () => {
    const before = customElements.get('news-quiz');
    const again = '../../components/define.ts?again';
    await import(again);
    expect(customElements.get('news-quiz')).to.equal(before);
  });
});

/** What was added and not taken away: timers, and listeners outside the element. */
function leftovers(): () => string[] {
  const timers = new Map<unknown, string>();
  const listeners: { target: EventTarget; type: string; listener: unknown }[] = [];
  const { clearTimeout, setTimeout } = globalThis;
  replaced(globalThis, 'setTimeout', ((callback: () => void, ms?: number) => {
    const id = setTimeout(() => {
      timers.delete(id);
      callback();
    }, ms);
    timers.set(id, `timer of ${ms ?? 0} ms`);
    return id;
  }) as typeof setTimeout);
  replaced(globalThis, 'clearTimeout', (id) => {
    timers.delete(id);
    clearTimeout(id);
  });
  replaced(globalThis, 'setInterval', (() => {
    timers.set({}, 'interval');
    return 0;
  }) as unknown as typeof globalThis.setInterval);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isOutside = (it: EventTarget): boolean =>
    it === window || it === document || it instanceof MediaQueryList;
  replaced(EventTarget.prototype, 'addEventListener', function (this: EventTarget, type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    if (isOutside(target)) listeners.push({ target, type, listener });
    addEventListener.call(target, type, listener, options);
  });
  replaced(
    EventTarget.prototype,
    'removeEventListener',
    function (this: EventTarget, type, listener, options) {
      const target = (this as EventTarget | undefined) ?? window;
      const index = listeners.findIndex(
        (it) => it.target === target && it.type === type && it.listener === listener,
      );
      if (index >= 0) listeners.splice(index, 1);
      removeEventListener.call(target, type, listener, options);
    },
  );
  return () => [...timers.values(), ...listeners.map(({ type }) => `listener to ${type}`)];
}

describe('a quiz that is gone', () => {
  it('leaves no timer and no listener behind (req 12, 14)', async () => {
    const left = leftovers();
    const quiz = await mount({ quiz: 'forward', into: article() });
    byRole(quiz, 'radio', 'Seit Mai').click();
    await settled(quiz);
    byRole(quiz, 'button', words.check).click();
    await settled(quiz);
    byRole(quiz, 'button', words.showInArticle).click();
    await settled(quiz);
    quiz.remove();
    await settled(quiz);
    expect(left()).to.deep.equal([]);
  });

  it('leaves none behind where it never came to be: removed while it loads (req 12, 24)', async () => {
    const log = told();
    let signal: AbortSignal | null | undefined;
    const asked = new Promise<void>((resolve) => {
      replaced(globalThis, 'fetch', (_, init) => {
        signal = init?.signal;
        resolve();
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
        });
      });
    });
    const left = leftovers();
    const quiz = document.createElement('news-quiz');
    quiz.src = '/nowhere.json';
    document.body.append(quiz);
    await asked;
    expect(left()).not.to.deep.equal([]);
    quiz.remove();
    await settled(quiz);
    expect(signal?.aborted).to.equal(true);
    expect(left()).to.deep.equal([]);
    expect(log).to.deep.equal([]);
  });

  it('is not the only one: what is in the page stays as it was (req 7)', async () => {
    const box = inPage('<p id="nq">Text</p>');
    const globals = Object.keys(globalThis);
    const html = document.head.innerHTML;
    const quiz = await mount({ bank: testBank(), quiz: 'only-single', into: box });
    expect([...elementsIn(quiz)].length).to.be.above(10);
    quiz.remove();
    expect(box.innerHTML).to.equal('<p id="nq">Text</p>');
    expect(document.head.innerHTML).to.equal(html);
    expect(Object.keys(globalThis)).to.deep.equal(globals);
  });
});

describe('another document', () => {
  it('is no end of the quiz (req 12)', async () => {
    const quiz = await mount({ quiz: 'forward' });
    const frame = inPage('<iframe></iframe>').querySelector('iframe')!;
    frame.contentDocument!.body.append(quiz);
    finallyDo(() => quiz.remove());
    await settled(quiz);
    byRole(quiz, 'radio', 'Seit Mai').click();
    await settled(quiz);
    byRole(quiz, 'button', words.check).click();
    await settled(quiz);
    expect(textOf(quiz)).to.contain(single.key.explanation);
    for (const root of rootsIn(quiz)) expect(root.adoptedStyleSheets).not.to.have.length(0);
  });
});
