// Every type is answered in every way of working, and nothing happens that was not asked for.
import { expect } from '@open-wc/testing';
import { allByRole, byRole, focused, nameOf, roleOf } from '../support/elements-dom.js';
import { click, clickOn, hover, press, spoken, tabTo } from '../support/elements-input.js';
import { eventOf, mount, replaced, tidyUp, told, words } from '../support/elements-page.js';
import type { Told } from '../support/elements-page.js';

/** What a reader can do with a control, by whatever means. */
interface Hands {
  choose(role: 'radio' | 'checkbox', name: string): Promise<void>;
  activate(button: string): Promise<void>;
}

async function toGroup(): Promise<void> {
  for (let stops = 0; roleOf(focused()) !== 'radio' && stops < 30; stops++) await press('Tab');
}

const keyboard: Hands = {
  async choose(role, name) {
    if (role === 'checkbox') await tabTo(role, name);
    else await toGroup();
    for (let steps = 0; role === 'radio' && nameOf(focused()) !== name && steps < 9; steps++)
      await press(steps % 2 ? 'ArrowDown' : 'ArrowRight');
    if (role === 'checkbox' || !(focused() as HTMLInputElement).checked) await press('Space');
    await press('Escape');
  },
  async activate(button) {
    const wanted = byRole(document.body, 'button', button);
    const isBehind = focused().compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING;
    await tabTo('button', button, isBehind ? 'Shift+Tab' : 'Tab');
    await press('Space', 'Escape');
  },
};

const mouse: Hands = {
  choose: (role, name) => clickOn(role, name),
  activate: (button) => clickOn('button', button),
};

/** One switch that goes on, and one that presses. */
const switches: Hands = {
  async choose(role, name) {
    if (role === 'checkbox') {
      await tabTo(role, name);
      return press('Enter');
    }
    await toGroup();
    const done = (): boolean => nameOf(focused()) === name && (focused() as HTMLInputElement).checked;
    for (let steps = 0; !done() && steps < 9; steps++) await press('Enter');
  },
  async activate(button) {
    await tabTo('button', button);
    await press('Enter');
  },
};

const WAYS = { 'the keyboard': keyboard, 'single clicks': mouse, 'Tab and Enter': switches };

/** The items of an ordering question as they stand. */
const itemsNow = (): string[] =>
  allByRole(document.body, 'button', /^Nach oben/).map((it) =>
    nameOf(it).slice(words.types.order.moveUp('').length),
  );

async function putInOrder(hands: Hands, wanted: readonly string[]): Promise<void> {
  for (const [place, item] of wanted.entries())
    for (let moves = 0; itemsNow()[place] !== item && moves < 9; moves++)
      await hands.activate(words.types.order.moveUp(item));
}

interface Answering {
  readonly title: string;
  readonly question: string;
  readonly answer: (hands: Hands) => Promise<unknown>;
  readonly state: string;
  readonly earned: number;
  readonly possible: number;
}

const both = async (hands: Hands, ...names: string[]): Promise<void> => {
  for (const name of names) await hands.choose('checkbox', name);
};

const ANSWERS: readonly Answering[] = [
  {
    title: 'a single choice, wrongly',
    question: 'single',
    answer: (hands) => hands.choose('radio', 'Seit Mai'),
    ...{ state: 'incorrect', earned: 0, possible: 1 },
  },
  {
    title: 'a single choice, after a change of mind',
    question: 'single',
    answer: async (hands) => {
      await hands.choose('radio', 'Seit Sonntag');
      await hands.activate(words.clear);
      await hands.choose('radio', 'Seit Montag');
    },
    ...{ state: 'correct', earned: 1, possible: 1 },
  },
  {
    title: 'a multiple choice of two',
    question: 'multiple',
    answer: (hands) => both(hands, 'Der Stadtrat tagte.', 'Ein Ersatzbus fuhr.'),
    ...{ state: 'correct', earned: 2, possible: 2 },
  },
  {
    title: 'a multiple choice of any number, in part',
    question: 'any-number',
    answer: (hands) => both(hands, 'Ein Neubau begann.', 'Ein Ersatzbus fuhr.', 'Ein Neubau begann.'),
    ...{ state: 'partial', earned: 1, possible: 2 },
  },
  {
    title: 'a statement with three answers',
    question: 'statement',
    answer: (hands) => hands.choose('radio', words.types['true-false'].answers['not-stated']),
    ...{ state: 'correct', earned: 1, possible: 1 },
  },
  {
    title: 'a statement with two answers, wrongly',
    question: 'two-answers',
    answer: (hands) => hands.choose('radio', words.types['true-false'].answers.false),
    ...{ state: 'incorrect', earned: 0, possible: 1 },
  },
  {
    title: 'an order, in part',
    question: 'ordering',
    answer: (hands) =>
      putInOrder(hands, ['Brücke gesperrt', 'Risse gefunden', 'Erster Ersatzbus', 'Stadtrat tagt']),
    ...{ state: 'partial', earned: 5 / 6, possible: 1 },
  },
  {
    title: 'an order with equal times',
    question: 'ties',
    answer: (hands) =>
      putInOrder(hands, ['Risse gefunden', 'Erster Ersatzbus', 'Brücke gesperrt', 'Stadtrat tagt']),
    ...{ state: 'correct', earned: 1, possible: 1 },
  },
];

afterEach(tidyUp);

describe('a question', () => {
  for (const { title, question, answer, ...outcome } of ANSWERS) {
    for (const [way, hands] of Object.entries(WAYS)) {
      it(`is answered by ${way} alone, with the same result: ${title} (req 48)`, async () => {
        const log: Told[] = told();
        await mount({ quiz: `only-${question}` });
        await answer(hands);
        await hands.activate(words.check);
        await hands.activate(words.toResult);
        const { earned, possible } = outcome;
        expect(log).to.deep.equal([
          { type: 'nq-ready', bank: 'bridge', quiz: `only-${question}`, questions: 1 },
          { type: 'nq-answered', question, ...outcome },
          { type: 'nq-completed', earned, possible },
        ]);
      });
    }
  }

  it('takes a click anywhere in the row of an option (req 48)', async () => {
    const quiz = await mount({ quiz: 'only-single' });
    const radio = byRole(quiz, 'radio', 'Seit Mai');
    await click(radio.closest('[part~=choice]') ?? radio);
    expect((radio as HTMLInputElement).checked).to.equal(true);
  });
});

/** What a reader may do without asking for anything. */
const FIDDLING: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['arrow keys', () => press('Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight')],
  ['Tab and back', () => press('Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab')],
  ['Escape, Home, End and letters', () => press('Tab', 'Escape', 'Home', 'End', 'a', 'PageDown')],
  [
    'the mouse going over everything',
    async () => {
      for (const role of ['radio', 'checkbox', 'button', 'heading'])
        for (const element of allByRole(document.body, role)) await hover(element);
    },
  ],
  [
    'choosing and choosing again',
    async () => {
      for (const role of ['radio', 'checkbox'])
        for (const element of allByRole(document.body, role)) await click(element);
    },
  ],
];

describe('nothing is judged, sent or moved on', () => {
  for (const question of ['single', 'multiple', 'statement', 'ordering']) {
    for (const [way, fiddle] of FIDDLING) {
      it(`by ${way}, in ${question} (req 49)`, async () => {
        const quiz = await mount({ quiz: `only-${question}` });
        const log = told();
        const said = spoken(quiz);
        let requests = 0;
        replaced(globalThis, 'fetch', () => Promise.reject(new Error(`request ${++requests}`)));
        const heading = nameOf(byRole(quiz, 'heading'));
        await fiddle();
        expect(log).to.deep.equal([]);
        expect(said).to.deep.equal([]);
        expect(requests).to.equal(0);
        expect(nameOf(byRole(quiz, 'heading'))).to.equal(heading);
        expect(allByRole(quiz, 'button', words.check)).to.have.length(1);
      });
    }
  }

  it('by opening a list of places and closing it (req 49)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const before = itemsNow();
    const [first] = allByRole(quiz, 'button', new RegExp(`^${words.types.order.moveTo}`));
    await click(first!);
    await click(first!);
    expect(itemsNow()).to.deep.equal(before);
    expect(allByRole(quiz, 'button', words.clear)).to.have.length(0);
  });

  it('by being inserted: the page keeps its focus and its place (req 49)', async () => {
    const field = Object.assign(document.createElement('input'), { className: 'of-the-test' });
    document.body.append(field);
    field.focus();
    const ready = eventOf(document, 'nq-ready');
    await mount({ quiz: 'forward-intro' });
    await ready;
    expect(focused()).to.equal(field);
    expect(scrollY).to.equal(0);
  });
});
