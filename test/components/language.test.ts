// Languages and directions: of the bank, of its foreign parts, and of the interface.
import { expect } from '@open-wc/testing';
import { wordsFor } from '../../src/index.js';
import type { Bank, Question } from '../../src/index.js';
import { bankOf, multiple, ordering, quizOf, single, statement, testBank } from '../support/elements-bank.js';
import { allByRole, ancestorsOf, byRole, focused, nameOf, nodesIn, textOf } from '../support/elements-dom.js';
import { click, clickOn, press, tabTo } from '../support/elements-input.js';
import {
  article,
  created,
  eventOf,
  mount,
  replaced,
  settled,
  tidyUp,
  told,
  words,
} from '../support/elements-page.js';

afterEach(tidyUp);

/** The elements right around a text, but for what is only spoken, and the bank itself. */
function around(root: Element, text: string): Element[] {
  const isIt = (node: Node): boolean => node instanceof Text && node.data.includes(text);
  const elements = [...nodesIn(root)].filter(isIt).map((node) => node.parentElement!);
  return elements.filter((it) => !it.closest('[role=status],script'));
}

/** The value of an attribute that holds for an element: its own, or the nearest one above. */
const inherited = (element: Element, name: string): string | null =>
  [element, ...ancestorsOf(element)].find((it) => it.hasAttribute(name))?.getAttribute(name) ?? null;

/** The languages that a text stands in, wherever it is shown. */
const languagesOf = (root: Element, text: string): string[] => [
  ...new Set(around(root, text).map((it) => inherited(it, 'lang') ?? 'none')),
];

const FRENCH = 'Depuis lundi dernier';
const ARABIC = 'منذ يوم الأحد';
const ENGLISH = 'Since when has the bridge been closed?';

const foreign: Extract<Question, { type: 'single-choice' }> = {
  ...single,
  id: 'foreign',
  lang: 'en',
  prompt: ENGLISH,
  options: [
    { id: 'monday', text: FRENCH, lang: 'fr' },
    { id: 'sunday', text: ARABIC, lang: 'ar' },
    { id: 'may', text: 'Since May' },
    { id: 'none', text: 'Seit Mai', lang: 'de' },
  ],
};

const foreignOrder: Extract<Question, { type: 'order' }> = {
  ...ordering,
  id: 'foreign-order',
  items: ordering.items.map((item) => (item.id === 'met' ? { ...item, text: FRENCH, lang: 'fr' } : item)),
};

describe('the language of a foreign part', () => {
  it('reaches the DOM: prompt and options (req 55)', async () => {
    const quiz = await mount({ bank: bankOf([foreign]) });
    expect(languagesOf(quiz, ENGLISH)).to.deep.equal(['en']);
    expect(languagesOf(quiz, FRENCH)).to.deep.equal(['fr']);
    expect(languagesOf(quiz, ARABIC)).to.deep.equal(['ar']);
    expect(languagesOf(quiz, 'Seit Mai')).to.deep.equal(['de']);
    expect(languagesOf(quiz, words.types['single-choice'].instruction)).to.deep.equal(['de']);
  });

  it('is the question’s where an option names none (req 55)', async () => {
    const quiz = await mount({ bank: bankOf([foreign]) });
    expect(languagesOf(quiz, 'Since May')).to.deep.equal(['en']);
  });

  it('reaches the DOM: items, and the right order that is shown later (req 55)', async () => {
    const quiz = await mount({ bank: bankOf([foreignOrder]) });
    expect(languagesOf(quiz, FRENCH)).to.deep.equal(['fr']);
    await click(allByRole(quiz, 'button', /^Nach oben/u)[1]!);
    await clickOn('button', words.check);
    expect(allByRole(quiz, 'listitem', new RegExp(FRENCH, 'u'))).to.have.length(2);
    expect(languagesOf(quiz, FRENCH)).to.deep.equal(['fr']);
  });

  it('reaches the DOM: the words of a source in another language (req 55)', async () => {
    const bank = testBank();
    const sources = bank.sources.map((source) => ({ ...source, language: 'fr' }));
    const quiz = await mount({ bank: { ...bank, sources }, quiz: 'only-single', into: article() });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    expect(inherited(byRole(quiz, 'mark'), 'lang')).to.equal('fr');
  });
});

describe('every text of the bank', () => {
  it('has a direction of its own, so that none reorders its neighbours (req 93)', async () => {
    const quiz = await mount({ quiz: 'forward', into: article() });
    const texts = [single.prompt, ...single.options.map(({ text }) => text)];
    await clickOn('button', words.hint);
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    texts.push(single.hints![0]!, single.key.explanation, 'Im Mai waren die Gutachter da.', 'Die Brücke');
    for (const text of texts) {
      const places = around(quiz, text);
      expect(places, text).not.to.have.length(0);
      for (const place of places) expect(inherited(place, 'dir'), text).to.equal('auto');
    }
  });

  it('that runs the other way leaves mark and letter in their places (req 93)', async () => {
    const options = single.options.map((option) =>
      option.id === 'may' ? { ...option, text: `${ARABIC} 2025 (A!)` } : option,
    );
    const quiz = await mount({ bank: bankOf([{ ...single, options }]) });
    const left = (radio: Element): number[] => {
      const row = radio.closest('[part~=choice]')!;
      const inner = [...row.querySelectorAll('label > *')].map((it) => it.getBoundingClientRect());
      return [inner[0]!.left, inner[0]!.width].map(Math.round);
    };
    const lefts = allByRole(quiz, 'radio').map((it) => left(it).join());
    expect(new Set(lefts).size).to.equal(1);
  });
});

const arabic: Partial<Bank> = { language: 'ar', id: 'arabic' };

describe('a bank in a language that the interface does not speak', () => {
  const french: Partial<Bank> = { language: 'fr', id: 'french' };
  const [, high] = quizOf('only').outcomes;

  it('has English words around its texts, and each stands in its own language (req 20, 55)', async () => {
    const bank = bankOf([single], french);
    const quiz = await mount({ bank, into: article() });
    const english = wordsFor('en');
    expect(byRole(quiz, 'region').lang).to.equal('en');
    expect(languagesOf(quiz, english.types['single-choice'].instruction)).to.deep.equal(['en']);
    for (const text of ['Die Brücke', single.prompt, 'Seit Montag'])
      expect(languagesOf(quiz, text), text).to.deep.equal(['fr']);
    await clickOn('radio', 'Seit Montag');
    await clickOn('button', english.check);
    expect(languagesOf(quiz, single.key.explanation)).to.deep.equal(['fr']);
    expect(languagesOf(quiz, english.verdicts.correct)).to.deep.equal(['en']);
    await clickOn('button', english.toResult);
    expect(languagesOf(quiz, high!.text)).to.deep.equal(['fr']);
    expect(languagesOf(quiz, english.again)).to.deep.equal(['en']);
  });

  it('has its facts in its language, and its numbers in that of the words (req 55)', async () => {
    const half = { ...multiple, points: 1 };
    const { choose: _, ...free } = half;
    const quiz = await mount({ bank: bankOf([free], french) });
    await clickOn('checkbox', 'Ein Ersatzbus fuhr.');
    await clickOn('button', wordsFor('en').check);
    expect(languagesOf(quiz, 'Erst fuhr der Bus')).to.deep.equal(['fr']);
    expect(textOf(quiz)).to.contain('0.5 of 1 point');
  });

  it('says its intro in its language', async () => {
    const quiz = quizOf('all', { pick: { questions: ['single'] }, intro: 'Une question.' });
    const element = await mount({ bank: testBank({ ...french, quizzes: [quiz] }) });
    expect(languagesOf(element, 'Une question.')).to.deep.equal(['fr']);
  });
});

describe('language and direction', () => {
  it('come from the bank, not from the page (req 20)', async () => {
    Object.assign(document.documentElement, { lang: 'ja', dir: 'rtl' });
    const quiz = await mount({ quiz: 'forward' });
    const { dir, lang } = byRole(quiz, 'region');
    expect([lang, dir]).to.deep.equal(['de', 'ltr']);
    for (const name of ['lang', 'dir']) document.documentElement.removeAttribute(name);
  });

  it('mirror the layout of a bank that is written from the right (req 20)', async () => {
    const insets = async (changes: Partial<Bank>): Promise<number[]> => {
      const bank = bankOf([single], changes);
      const quiz = await mount({ bank });
      const radio = allByRole(quiz, 'radio')[0]!;
      const row = radio.closest('[part~=choice]')!.getBoundingClientRect();
      const text = (radio as HTMLInputElement).labels![0]!.firstElementChild!.getBoundingClientRect();
      const [left, right] = [text.left - row.left, row.right - text.right].map(Math.round);
      quiz.remove();
      return [left!, right!];
    };
    const ltr = await insets({});
    expect(await insets(arabic)).to.deep.equal([...ltr].reverse());
    expect(ltr[0]).to.be.below(ltr[1]!);
  });

  it('leave the arrow keys their meaning: down is the next, up the one before (req 20)', async () => {
    for (const changes of [{}, arabic]) {
      const quiz = await mount({ bank: bankOf([single], changes) });
      const radios = allByRole(quiz, 'radio') as HTMLInputElement[];
      while (focused() !== radios[0]) await press('Tab');
      await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown');
      expect(radios.map((it) => it.checked)).to.deep.equal([false, false, true, false]);
      expect(radios.map((it) => it.getBoundingClientRect().top)).to.deep.equal(
        radios.map((it) => it.getBoundingClientRect().top).sort((a, b) => a - b),
      );
      quiz.remove();
    }
  });
});

/** A translation of all texts of a bank with one question, each text marked. */
const TRANSLATION = {
  format: 'newsquiz-translation/1',
  bank: 'bridge',
  language: 'en',
  title: 'The bridge',
  sources: { report: { headline: 'Bridge closed' } },
  facts: Object.fromEntries(
    testBank().facts.map(({ attribution, id }) => [
      id,
      { statement: `Fact ${id}`, ...(attribution && { attribution: `someone (${id})` }) },
    ]),
  ),
  questions: {
    statement: {
      prompt: 'The city knew.',
      hints: ['Who says so?'],
      key: {
        explanation: 'The club claims it.',
        rationales: { true: { text: 'Only the club does.' }, false: { text: 'Nobody denies it.' } },
      },
    },
  },
  quizzes: {
    all: { title: 'The bridge quiz', outcomes: { low: { text: 'Oh.' }, high: { text: 'Well.' } } },
  },
};

describe('a translation', () => {
  it('beside the bank is played in its language, interface and all', async () => {
    const quiz = created({ bank: bankOf([statement]), attributes: { lang: 'en' } });
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', lang: 'en', text: JSON.stringify(TRANSLATION) });
    quiz.append(script);
    const log = told();
    const ready = eventOf(quiz, 'nq-ready');
    document.body.append(quiz);
    await ready;
    await settled(quiz);
    expect(nameOf(byRole(quiz, 'heading'))).to.equal('Question 1 of 1: The city knew.');
    expect(byRole(quiz, 'region').lang).to.equal('en');
    await clickOn('radio', 'True');
    await clickOn('button', 'Check');
    expect(textOf(quiz)).to.contain('Only the club does.').and.contain('The club claims it.');
    expect(textOf(quiz))
      .to.contain('Claim · claimed by someone (known)')
      .and.not.match(/[äöüß„]/u);
    expect(log.map(({ type }) => type)).to.deep.equal(['nq-ready', 'nq-answered']);
  });

  it('that is wanted and not there leaves the bank’s language, and the host is told', async () => {
    replaced(console, 'warn', () => undefined);
    const log = told();
    const quiz = await mount({ bank: bankOf([statement]), attributes: { lang: 'nl' } });
    expect(log.map(({ code, type }) => code ?? type)).to.deep.equal(['translation', 'nq-ready']);
    expect(byRole(quiz, 'region').lang).to.equal('de');
  });
});

describe('the level of the headings', () => {
  for (const level of [2, 3, 4, 5, 6])
    it(`is ${level} where the page says so, on every screen (req 54)`, async () => {
      const attributes = { 'heading-level': `${level}` };
      const quiz = await mount({ quiz: 'only-statement', attributes });
      const levels = [byRole(quiz, 'heading').ariaLevel];
      await clickOn('radio', words.types['true-false'].answers.true);
      await clickOn('button', words.check);
      await clickOn('button', words.toResult);
      levels.push(byRole(quiz, 'heading').ariaLevel);
      const start = await mount({ quiz: 'forward-intro', attributes });
      levels.push(byRole(start, 'heading').ariaLevel);
      expect(levels).to.deep.equal(Array(3).fill(`${level}`));
    });

  for (const level of ['', 'x', '0', '1', '7', '2.5'])
    it(`is one there is, where the page says ${level || 'nothing'} (req 54)`, async () => {
      const quiz = await mount({ quiz: 'only-statement', attributes: { 'heading-level': level } });
      expect(byRole(quiz, 'heading').ariaLevel).to.match(/^[2-6]$/u);
    });

  it('is 3 by default', async () => {
    const quiz = await mount({ quiz: 'only-multiple' });
    expect(byRole(quiz, 'heading').ariaLevel).to.equal('3');
    expect(nameOf(byRole(quiz, 'heading'))).to.contain(multiple.prompt);
    await tabTo('button', words.check);
  });
});
