// The evidence: from the article around the quiz, or by a link; and what becomes of a corrected article.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { ARTICLE, single, statement } from '../support/elements-bank.js';
import { allByRole, byRole, focused, isShown, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, emulate, press, spoken, tabTo } from '../support/elements-input.js';
import {
  article,
  finallyDo,
  inPage,
  mount,
  replaced,
  still,
  tidyUp,
  told,
  until,
  words,
} from '../support/elements-page.js';

afterEach(tidyUp);

async function judge(option: string): Promise<void> {
  await clickOn('radio', option);
  await clickOn('button', words.check);
}

/** The texts that are marked in the page. */
const marked = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range as Range).toString()),
  );

const evidence = (quiz: Element): string[] =>
  allByRole(byRole(quiz, 'list', words.evidence), 'listitem').map(textOf);

/** Everything that changes in an element's DOM from now on. */
function changesOf(element: Element): MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
  finallyDo(() => observer.disconnect());
  return records;
}

describe('the evidence in the article', () => {
  it('is quoted with its paragraph and the words for its status', async () => {
    const quiz = await mount({ quiz: 'only-statement', into: article() });
    await judge(words.types['true-false'].answers.true);
    const [claim, proof] = evidence(quiz);
    expect(allByRole(quiz, 'mark').map(textOf)).to.deep.equal([
      'die Stadt habe seit 2019 von den Schäden gewusst',
      'Belegt ist das nicht',
    ]);
    expect(claim).to.match(
      /^Absatz 3 „.+“ Behauptung · behauptet von Verein Freie Fahrt Im Artikel zeigen$/u,
    );
    expect(proof).to.match(
      /^Absatz 3 „.+“ Nicht bestätigt · behauptet von ein Leserbrief Im Artikel zeigen$/u,
    );
  });

  it('stands below the explanation, after the check and not before', async () => {
    const quiz = await mount({ quiz: 'only-single', into: article() });
    expect(textOf(quiz)).not.to.contain(single.key.explanation).and.not.contain('Absatz');
    await judge('Seit Mai');
    const text = textOf(quiz);
    const order = ['Im Mai waren die Gutachter da.', single.key.explanation, 'Absatz 1', 'Berichtet'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).to.be.at.least(0);
  });

  it('is marked in the article on request, in view; the focus stays, the DOM is as it was', async () => {
    const host = article([...ARTICLE, 'Ende.']);
    const quiz = await mount({ quiz: 'only-statement', into: host });
    host.querySelector('p')!.style.marginBlockEnd = '200vh';
    await judge(words.types['true-false'].answers.true);
    const changes = changesOf(document.documentElement);
    const said = spoken(quiz);
    const buttons = allByRole(quiz, 'button', words.showInArticle);
    await click(buttons[0]!);
    expect(marked()).to.deep.equal(['die Stadt habe seit 2019 von den Schäden gewusst']);
    expect(focused()).to.equal(buttons[0]);
    expect(said).to.deep.equal(['Im Artikel markiert: Absatz 3']);
    expect(nameOf(buttons[0]!)).to.equal(words.shownInArticle);
    const paragraph = host.querySelectorAll('p')[2]!;
    await until('the passage is in view', () => {
      const { bottom, top } = paragraph.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await still(paragraph);
    expect(changes).to.deep.equal([]);
  });

  it('is marked one piece at a time, and no longer once the reader goes on', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const quiz = await mount({ quiz: 'forward', into: article() });
    const other = await mount({ quiz: 'only-statement', into: document.querySelector('article')! });
    await click(byRole(other, 'radio', words.types['true-false'].answers.true));
    await click(byRole(other, 'button', words.check));
    const [claim, proof] = allByRole(other, 'button', words.showInArticle);
    await click(claim!);
    await click(proof!);
    expect(marked()).to.deep.equal(['Belegt ist das nicht']);
    expect(allByRole(other, 'button', words.shownInArticle)).to.have.length(1);
    await click(byRole(other, 'button', words.toResult));
    expect(marked()).to.deep.equal([]);
    await click(byRole(quiz, 'radio', 'Seit Mai'));
    await click(byRole(quiz, 'button', words.check));
    await click(byRole(quiz, 'button', words.showInArticle));
    expect(marked()[0]).to.contain('Am Montag um 9 Uhr');
    quiz.remove();
    expect(marked()).to.deep.equal([]);
  });

  it('is found through soft hyphens, quotes and markup inside the passage', async () => {
    const host = article();
    host.querySelectorAll('p')[0]!.innerHTML =
      'Am <b>Montag</b> um\u00a09&nbsp;Uhr wurde die Donau\u00adbrücke bei <a href="#x">Wiesen&shy;tal</a> für den Verkehr gesperrt.';
    const quiz = await mount({ quiz: 'only-single', into: host });
    await judge('Seit Mai');
    await clickOn('button', words.showInArticle);
    const quoted = evidence(quiz)[0]?.replaceAll('\u00ad', '');
    expect(quoted).to.contain('Am Montag um 9 Uhr wurde die Donaubrücke bei Wiesental');
    expect(marked()[0]).to.match(/^Am Montag.+gesperrt/u);
  });

  it('comes from the article that a selector names, or from the page’s only one', async () => {
    article(['Ganz etwas anderes.']);
    const named = article();
    named.id = 'named';
    const quiz = await mount({ quiz: 'only-single', attributes: { article: '#named' } });
    await judge('Seit Mai');
    expect(evidence(quiz)[0]).to.contain('Absatz 1');
    quiz.remove();
    document.querySelector('article:not(#named)')!.remove();
    const other = await mount({ quiz: 'only-single' });
    await judge('Seit Mai');
    expect(evidence(other)[0]).to.contain('Absatz 1');
  });
});

describe('without the article', () => {
  it('the fact stands there, and a link to the words in the source that says where it leads (req 87)', async () => {
    const quiz = await mount({ quiz: 'only-statement' });
    await judge(words.types['true-false'].answers.true);
    const [link] = allByRole(quiz, 'link') as HTMLAnchorElement[];
    expect(evidence(quiz)[0]).to.equal(
      `Die Stadt kannte die Schäden. Behauptung · behauptet von Verein Freie Fahrt ${nameOf(link!)}`,
    );
    expect(nameOf(link!)).to.equal('Im Artikel lesen (news.example, neues Fenster)');
    expect(link!.href).to.equal(
      'https://news.example/bridge#:~:text=die%20Stadt%20habe%20seit%202019,Sch%C3%A4den%20gewusst',
    );
    expect(link!.relList.contains('noopener')).to.equal(true);
    expect(link!.relList.contains('noreferrer')).to.equal(true);
    expect(link!.target).to.equal('_blank');
    expect(allByRole(quiz, 'button', words.showInArticle)).to.deep.equal([]);
  });

  it('a selector that is none is no reason to fail', async () => {
    replaced(console, 'warn', () => undefined);
    const quiz = await mount({ quiz: 'only-single', attributes: { article: '###' } });
    await judge('Seit Mai');
    expect(allByRole(quiz, 'link')).to.have.length(1);
  });

  it('browsers without highlights get the passage as the selection', async () => {
    const quiz = await mount({ quiz: 'only-single', into: article() });
    replaced(globalThis as { Highlight?: unknown }, 'Highlight', undefined);
    await judge('Seit Mai');
    await tabTo('button', words.showInArticle);
    await press('Enter');
    expect(String(document.getSelection())).to.match(/^Am Montag.+gesperrt/u);
    expect(nameOf(focused())).to.equal(words.shownInArticle);
    expect(quiz.isConnected).to.equal(true);
  });
});

interface Correction {
  readonly title: string;
  readonly change: (paragraphs: string[]) => string[];
  readonly facts: readonly string[];
  readonly questions: readonly string[];
}

const swap = (index: number, from: string, to: string) => (paragraphs: string[]) =>
  paragraphs.with(index, paragraphs[index]!.replace(from, to));

const CORRECTIONS: readonly Correction[] = [
  {
    title: 'a day',
    change: swap(0, '9 Uhr', '8 Uhr'),
    facts: ['closed'],
    questions: ['single', 'passage', 'place', 'sorting'],
  },
  {
    title: 'a number inside a passage',
    change: swap(1, 'zwölf Risse', 'elf Risse'),
    facts: ['cracks'],
    questions: ['multiple', 'any-number', 'matching', 'reusing'],
  },
  {
    title: 'a negation',
    change: swap(2, 'Belegt ist das nicht', 'Belegt ist das'),
    facts: ['proof'],
    // The passage to be found is the one that says so.
    questions: ['statement', 'passage', 'sorting'],
  },
];

describe('a corrected article', () => {
  for (const { change, facts, questions, title } of CORRECTIONS)
    it(`holds back the questions whose passage changed, and tells the host: ${title}`, async () => {
      const log = told();
      const host = article(change([...ARTICLE]));
      const quiz: NewsQuiz = await mount({ quiz: 'forward', into: host });
      expect(log).to.deep.equal([
        { type: 'nq-evidence', source: 'report', state: 'changed', facts, questions },
        { type: 'nq-ready', bank: 'bridge', quiz: 'forward', questions: 3 },
      ]);
      expect(nameOf(byRole(quiz, 'heading'))).to.contain('Frage 1 von 3');
    });

  it('holds nothing back by quotes, spaces and dashes', async () => {
    const log = told();
    const host = article(ARTICLE.map((text) => text.replaceAll(' ', ' \u00a0').replace('Ida', '\u00adIda')));
    await mount({ quiz: 'forward', into: host });
    expect(log[0]).to.deep.equal({
      ...{ type: 'nq-evidence', source: 'report', state: 'verified' },
      ...{ facts: [], questions: [] },
    });
    expect(log[1]?.questions).to.equal(4);
  });

  it('is told of where a sentence was added that no question stands on', async () => {
    const log = told();
    await mount({ quiz: 'forward', into: article([...ARTICLE, 'Nachtrag: Die Stadt schweigt.']) });
    expect(log[0]).to.deep.include({ state: 'changed', facts: [], questions: [] });
    expect(log[1]?.questions).to.equal(4);
  });

  it('of which nothing is left to ask says so, and the fallback stays', async () => {
    const log = told();
    const host = article(swap(0, '9 Uhr', '8 Uhr')([...ARTICLE]));
    const element = document.createElement('news-quiz');
    element.lang = 'de';
    element.innerHTML = '<p class="fallback">Das Quiz als Seite</p>';
    const full = await mount({ quiz: 'forward', into: host });
    element.append(full.querySelector('script')!.cloneNode(true));
    element.setAttribute('quiz', 'only-single');
    host.append(element);
    await until('the error is there', () => log.some(({ type }) => type === 'nq-error'));
    await element.updateComplete;
    expect(log.at(-1)).to.deep.equal({ type: 'nq-error', code: 'empty' });
    expect(textOf(element)).to.contain(words.errors.empty);
    expect(isShown(element.querySelector('.fallback')!)).to.equal(true);
  });
});

describe('a page that shows only a part of the source', () => {
  for (const count of [1, 2])
    it(`holds nothing back and tells nothing: ${count} of ${ARTICLE.length} paragraphs`, async () => {
      const log = told();
      await mount({ quiz: 'forward', into: article(ARTICLE.slice(0, count)) });
      expect(log).to.deep.equal([{ type: 'nq-ready', bank: 'bridge', quiz: 'forward', questions: 4 }]);
    });

  it('nor does an article about something else', async () => {
    const log = told();
    await mount({ quiz: 'forward', into: article(['Der Zoo hat ein neues Gehege.']) });
    expect(log.map(({ type }) => type)).to.deep.equal(['nq-ready']);
    expect(log[0]?.questions).to.equal(4);
  });

  it('nor does a page without an article', async () => {
    inPage('<p>Kein Artikel.</p>');
    const log = told();
    const quiz = await mount({ quiz: 'only-statement' });
    expect(log.map(({ type }) => type)).to.deep.equal(['nq-ready']);
    expect(nameOf(byRole(quiz, 'heading'))).to.contain(statement.prompt);
  });
});
