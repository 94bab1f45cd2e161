// A passage to find in the article itself: underlined there, chosen by pointing at it, and held back when it is gone.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { ARTICLE, bankOf, FACTS } from '../support/elements-bank.js';
import { allByRole, focused, nameOf, textOf } from '../support/elements-dom.js';
import { cdp, clickOn } from '../support/elements-input.js';
import { passage } from '../support/elements-passages.js';
import {
  article,
  eventOf,
  created,
  mount,
  replaced,
  settled,
  tidyUp,
  told,
  words,
} from '../support/elements-page.js';

afterEach(tidyUp);

const own = words.types['find-passage'];
const texts = passage.passages.map(({ text }) => text);
const [, KNOWN, PROOF, EVENING] = texts as [string, string, string, string];

const radios = (root: Element = document.body): HTMLInputElement[] =>
  allByRole(root, 'radio') as HTMLInputElement[];
const chosen = (): string[] =>
  radios()
    .filter((it) => it.checked)
    .map(nameOf);

const inArticle = (paragraphs = ARTICLE, quiz = 'only-passage'): Promise<NewsQuiz> =>
  mount({ quiz, into: article(paragraphs) });

/** The texts of a highlight in the page. */
const highlighted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

/** A click with the mouse on the first line of a text in the article. */
async function pointAt(text: string): Promise<void> {
  const host = document.querySelector('article')!;
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getClientRects()[0]!;
    const base = { x: left + width / 2, y: top + height / 2, button: 'left', clickCount: 1 };
    for (const type of ['mousePressed', 'mouseReleased'])
      await cdp('Input.dispatchMouseEvent', { ...base, type });
    for (const quiz of document.querySelectorAll('news-quiz')) await settled(quiz);
    return;
  }
  throw new Error(`The article does not say "${text}"`);
}

describe('passages in the article', () => {
  it('are underlined there, and the reader is told so', async () => {
    const quiz = await inArticle();
    expect(textOf(quiz)).to.contain(own.inArticle);
    expect(highlighted('nq-passages')).to.deep.equal(texts);
    expect(highlighted('nq-chosen')).to.deep.equal([]);
  });

  it('are chosen by a click, which marks them there and in the excerpt; the DOM stays as it was', async () => {
    const quiz = await inArticle();
    const host = document.querySelector('article')!;
    const before = host.innerHTML;
    const log = told();
    await pointAt(KNOWN);
    expect(chosen()).to.deep.equal([KNOWN]);
    expect(highlighted('nq-chosen')).to.deep.equal([KNOWN]);
    await pointAt(PROOF);
    expect(chosen()).to.deep.equal([PROOF]);
    expect(highlighted('nq-chosen')).to.deep.equal([PROOF]);
    expect(log).to.deep.equal([]);
    expect(host.innerHTML).to.equal(before);
    expect(focused()).not.to.equal(quiz);
    await clickOn('button', words.check);
    expect(log[0]).to.deep.include({ state: 'correct' });
  });

  it('follow a choice that is made in the excerpt, and one that is taken back', async () => {
    await inArticle();
    await clickOn('radio', EVENING);
    expect(highlighted('nq-chosen')).to.deep.equal([EVENING]);
    await clickOn('button', words.clear);
    expect(highlighted('nq-chosen')).to.deep.equal([]);
    expect(highlighted('nq-passages')).to.deep.equal(texts);
  });

  it('are hit only where they stand', async () => {
    await inArticle();
    await pointAt('Gutachter hatten im Mai');
    await pointAt('tagte der Stadtrat.');
    expect(chosen()).to.deep.equal([]);
  });

  it('leave links and selected text to the page', async () => {
    await inArticle();
    const first = document.querySelector('article p')!;
    first.innerHTML = first.innerHTML.replace('Wiesental', '<a href="#wiesental">Wiesental</a>');
    await pointAt('Wiesental');
    expect(chosen()).to.deep.equal([]);
    expect(location.hash).to.equal('#wiesental');
    history.replaceState(null, '', ' ');
    const last = document.querySelectorAll('article p')[3]!;
    const range = document.createRange();
    range.setStart(last.firstChild!, last.textContent.indexOf(EVENING));
    range.setEndAfter(last.firstChild!);
    const { x, y } = range.getClientRects()[0]!;
    const click = { bubbles: true, clientX: x + 9, clientY: y + 9 };
    document.getSelection()!.selectAllChildren(last);
    last.dispatchEvent(new MouseEvent('click', click));
    expect(chosen()).to.deep.equal([]);
    document.getSelection()!.removeAllRanges();
    last.dispatchEvent(new MouseEvent('click', click));
    await settled(document.querySelector('news-quiz')!);
    expect(chosen()).to.deep.equal([EVENING]);
  });

  it('are no longer offered once the question is judged, or the quiz is gone', async () => {
    const quiz = await inArticle();
    await clickOn('radio', KNOWN);
    await clickOn('button', words.check);
    expect([highlighted('nq-passages'), highlighted('nq-chosen')]).to.deep.equal([[], []]);
    expect(textOf(quiz)).not.to.contain(own.inArticle);
    await pointAt(PROOF);
    expect(chosen()).to.deep.equal([`${KNOWN} ${words.chosenWrong}`]);
    quiz.remove();
    const other = await mount({ quiz: 'only-passage', into: document.querySelector('article')! });
    expect(highlighted('nq-passages')).to.deep.equal(texts);
    other.remove();
    expect(CSS.highlights.size).to.equal(0);
  });

  it('take their listener away with them (req 12)', async () => {
    const host = article();
    let count = 0;
    const add = host.addEventListener.bind(host);
    const remove = host.removeEventListener.bind(host);
    replaced(host, 'addEventListener', ((...all: Parameters<typeof add>) => {
      count++;
      add(...all);
    }) as typeof add);
    replaced(host, 'removeEventListener', ((...all: Parameters<typeof remove>) => {
      count--;
      remove(...all);
    }) as typeof remove);
    const quiz = await mount({ quiz: 'only-passage', into: host });
    expect(count).to.equal(1);
    await clickOn('radio', KNOWN);
    expect(count).to.equal(1);
    quiz.remove();
    expect(count).to.equal(0);
  });

  it('are underlined for each quiz of the page on its own (req 10)', async () => {
    const first = await inArticle();
    const second = await mount({ quiz: 'only-passage', into: document.querySelector('article')! });
    expect(highlighted('nq-passages')).to.deep.equal([...texts, ...texts]);
    second.remove();
    expect(highlighted('nq-passages')).to.deep.equal(texts);
    first.remove();
    expect(highlighted('nq-passages')).to.deep.equal([]);
  });

  it('are not offered outside of the article, nor without highlights', async () => {
    const quiz = await mount({ quiz: 'only-passage' });
    expect(textOf(quiz)).not.to.contain(own.inArticle);
    quiz.remove();
    replaced(globalThis, 'Highlight', undefined as unknown as typeof Highlight);
    const other = await inArticle();
    expect(textOf(other)).not.to.contain(own.inArticle);
    await pointAt(KNOWN);
    expect(chosen()).to.deep.equal([]);
  });
});

describe('after a correction', () => {
  const corrected = (from: string, to: string): string[] => ARTICLE.map((text) => text.replace(from, to));

  it('a question is played from its excerpt where another passage than the right one is gone', async () => {
    const quiz = await inArticle(corrected('Am Abend begannen', 'Nachts begannen'));
    expect(radios(quiz).map(nameOf)).to.deep.equal(texts);
    expect(highlighted('nq-passages')).to.deep.equal([]);
    expect(textOf(quiz)).not.to.contain(own.inArticle);
    await clickOn('radio', PROOF);
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.verdicts.correct);
  });

  it('a question whose right passage is gone is held back, and the host is told', async () => {
    const facts = FACTS.filter(({ id }) => id !== 'proof');
    const other = { ...passage, id: 'other', key: { ...passage.key, passage: 'evening', rationales: {} } };
    const quiz = created({ bank: bankOf([passage, other], { facts }) });
    const evidence = eventOf(quiz, 'nq-evidence');
    const host = article(corrected('Belegt ist das nicht.', 'Das ist belegt.'));
    const ready = eventOf(quiz, 'nq-ready');
    host.append(quiz);
    const { facts: gone, questions } = await evidence;
    expect({ gone, questions }).to.deep.equal({ gone: [], questions: ['passage'] });
    expect((await ready).questions).to.equal(1);
  });
});
