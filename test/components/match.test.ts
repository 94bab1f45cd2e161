// Matching by native lists: labelled, an option goes once or again as is said, nothing is taken by an arrow key that passes.
import { expect } from '@open-wc/testing';
import { bankOf, matching, reusing } from '../support/elements-bank.js';
import { allByRole, byRole, descriptionOf, focused, nameOf, textOf } from '../support/elements-dom.js';
import { choose, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const { match } = words.types;
const ITEMS = matching.items.map(({ text }) => text) as [string, string, string];
const [CRACKS, LATE, PROOF] = ITEMS;
const [CLUB, KERN, LETTER, MAYOR] = matching.options.map(({ text }) => text) as [
  string,
  string,
  string,
  string,
];

const list = (item: string): HTMLSelectElement =>
  byRole(document.body, 'combobox', item) as HTMLSelectElement;
const chosen = (): string[] =>
  ITEMS.map((item) => matching.options.find(({ id }) => id === list(item).value)?.text ?? '');
const optionsOf = (item: string): string[] => [...list(item).options].map(({ text }) => text);

/** Steps to an option by an arrow key, and tells what was told on the way. */
async function stepTo(item: string, option: string): Promise<void> {
  await tabTo('combobox', item);
  const index = optionsOf(item).findIndex((text) => text.startsWith(option));
  while (list(item).selectedIndex < index) await press('ArrowDown');
}

describe('a match', () => {
  it('has one labelled native list for each item, with an empty choice first (req 71)', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    const lists = allByRole(quiz, 'combobox') as HTMLSelectElement[];
    expect(lists.map(nameOf)).to.deep.equal(ITEMS);
    for (const it of lists) {
      expect(it).to.be.instanceOf(HTMLSelectElement);
      expect([it.value, it.options[0]!.text]).to.deep.equal(['', match.choose]);
      expect([...it.options].slice(1).map(({ text }) => text)).to.have.members([CLUB, KERN, LETTER, MAYOR]);
    }
  });

  it('says whether an answer may be used again (req 71)', async () => {
    const once = await mount({ quiz: 'only-matching' });
    expect(descriptionOf(byRole(once, 'group'))).to.equal(match.instruction);
    once.remove();
    const again = await mount({ quiz: 'only-reusing' });
    expect(descriptionOf(byRole(again, 'group'))).to.equal(match.reuse);
  });

  it('takes an answer away from the item that had it, and says so (req 71)', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    const said = spoken(quiz);
    await choose(list(CRACKS), CLUB);
    await choose(list(PROOF), match.used(CLUB));
    expect(chosen()).to.deep.equal(['', '', CLUB]);
    expect(said).to.deep.equal([match.taken(CLUB, CRACKS)]);
  });

  it('shows in the other lists which answers are in use (req 71)', async () => {
    await mount({ quiz: 'only-matching' });
    await choose(list(CRACKS), CLUB);
    expect(optionsOf(LATE)).to.include(match.used(CLUB)).and.include(KERN);
    expect(optionsOf(CRACKS)).to.include(CLUB);
  });

  it('gives an answer back when an arrow key goes on past it (req 49, 71)', async () => {
    await mount({ quiz: 'only-matching' });
    const order = optionsOf(CRACKS).slice(1);
    await choose(list(CRACKS), order[0]!);
    await stepTo(LATE, order[0]!);
    expect(chosen()).to.deep.equal(['', order[0], '']);
    await press('ArrowDown');
    expect(chosen()).to.deep.equal([order[0], order[1], '']);
  });

  it('leaves an answer with all items that have it where it may be used again (req 71)', async () => {
    const quiz = await mount({ quiz: 'only-reusing' });
    const said = spoken(quiz);
    for (const item of [LATE, PROOF]) await choose(list(item), CLUB);
    expect(chosen()).to.deep.equal(['', CLUB, CLUB]);
    expect(said).to.deep.equal([]);
  });

  it('judges nothing on a choice, and says what is missing when it is asked too early (req 49)', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    const log = told();
    await choose(list(CRACKS), CLUB);
    await clickOn('button', words.check);
    expect(log).to.deep.equal([]);
    expect(textOf(quiz)).to.contain(match.incomplete);
  });

  it('takes back a choice by the empty one, and all by the button', async () => {
    await mount({ quiz: 'only-matching' });
    await choose(list(CRACKS), CLUB);
    await choose(list(CRACKS), match.choose);
    expect(allByRole(document.body, 'button', words.clear)).to.deep.equal([]);
    await choose(list(LATE), CLUB);
    await clickOn('button', words.clear);
    expect(chosen()).to.deep.equal(['', '', '']);
    expect(focused()).to.equal(byRole(document.body, 'heading'));
  });

  it('is played by Tab and Enter alone (req 48)', async () => {
    await mount({ quiz: 'only-matching' });
    const log = told();
    for (const [item, answer] of [
      [CRACKS, KERN],
      [LATE, CLUB],
      [PROOF, LETTER],
    ] as const) {
      await tabTo('combobox', item);
      while (!optionsOf(item)[list(item).selectedIndex]!.startsWith(answer)) await press('Enter');
      expect(focused()).to.equal(list(item));
    }
    await tabTo('button', words.check);
    await press('Enter');
    expect(log).to.deep.include({
      type: 'nq-answered',
      question: 'matching',
      state: 'correct',
      earned: 2,
      possible: 2,
    });
  });

  it('is played by arrow keys with the same outcome (req 48)', async () => {
    await mount({ quiz: 'only-matching' });
    const log = told();
    await stepTo(CRACKS, KERN);
    await stepTo(LATE, CLUB);
    await stepTo(PROOF, LETTER);
    await clickOn('button', words.check);
    expect(log[0]).to.include({ state: 'correct', earned: 2 });
  });

  it('says of each item the reader’s answer with its mark, and the right one where it is another (req 69)', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    await choose(list(CRACKS), KERN);
    await choose(list(LATE), LETTER);
    await choose(list(PROOF), MAYOR);
    await clickOn('button', words.check);
    expect(allByRole(byRole(quiz, 'group'), 'listitem').map(textOf)).to.deep.equal([
      `${CRACKS} ${KERN} ${words.chosenRight}`,
      `${LATE} ${LETTER} ${words.chosenWrong} ${words.rightAnswer}: ${CLUB}`,
      `${PROOF} ${MAYOR} ${words.chosenWrong} ${words.rightAnswer}: ${LETTER}`,
    ]);
    expect(allByRole(quiz, 'combobox')).to.deep.equal([]);
  });

  it('is told in pairs, to the ear as well (req 50)', async () => {
    const quiz = await mount({ quiz: 'only-reusing' });
    const said = spoken(quiz);
    for (const item of ITEMS) await choose(list(item), MAYOR);
    await clickOn('button', words.check);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`${CRACKS} – ${KERN}; ${LATE} – ${CLUB}; ${PROOF} – ${CLUB}`);
  });

  it('shows answers and items in their own language (req 55)', async () => {
    const items = [matching.items[0]!, { ...matching.items[1]!, lang: 'ar' }, matching.items[2]!];
    const quiz = await mount({ bank: bankOf([{ ...matching, items, lang: 'de' }]) });
    expect(list(LATE).labels[0]!.querySelector('[lang]')!.getAttribute('lang')).to.equal('ar');
    expect([...quiz.shadowRoot!.querySelectorAll('[lang=ar]')]).to.deep.equal([]);
  });

  it('with reuse is the same question otherwise', () => expect(reusing.items).to.equal(matching.items));
});
