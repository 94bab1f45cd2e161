// Dragging in a match, a categorise and a timeline: to what, what becomes of it, and that it is answered as by the controls.
import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { NewsQuiz } from '../../components/index.js';
import { bankOf, matching, reusing, sorting } from '../support/elements-bank.js';
import {
  allByRole,
  byRole,
  elementsIn,
  focused,
  isShown,
  nameOf,
  textOf,
  wordsOf,
} from '../support/elements-dom.js';
import {
  drag,
  draggable,
  draggables,
  gripOf,
  hold,
  letGo,
  responses,
  shownPlaces,
} from '../support/elements-drag.js';
import { choose, click, clickOn, press, spoken } from '../support/elements-input.js';
import { finallyDo, mount, tidyUp, told, words } from '../support/elements-page.js';
import { placing } from '../support/question-types/timeline.js';

afterEach(tidyUp);

const { match } = words.types;
const [CRACKS, LATE, PROOF] = matching.items.map(({ text }) => text) as [string, string, string];
const [CLUB, KERN] = matching.options.map(({ text }) => text) as [string, string];

const list = (name: string): HTMLSelectElement =>
  byRole(document.body, 'combobox', name) as HTMLSelectElement;
const chosen = (): string[] =>
  allByRole(document.body, 'combobox').map((it) => {
    const { selectedOptions, value } = it as HTMLSelectElement;
    return value && (selectedOptions[0]?.text ?? '');
  });

/** The row of a match. */
const pair = (item: string): Element => list(item).parentElement!;
/** Where the answers are that nobody has. */
const pool = (quiz: NewsQuiz): Element => draggables(quiz, '').at(-1)!.parentElement!;
const inPool = (quiz: NewsQuiz): string[] => [...pool(quiz).children].map(wordsOf);

describe('an answer of a match', () => {
  it('goes from the pool to an item, as by its list, with the focus on it (req 48, 71)', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    const given = responses(quiz);
    const log = told();
    await choose(list(LATE), CLUB);
    await clickOn('button', words.clear);
    await drag(quiz, draggable(quiz, CLUB), pair(LATE));
    expect(chosen()).to.deep.equal(['', CLUB, '']);
    expect(given.at(-1)).to.deep.equal(given[0]);
    expect(focused()).to.equal(list(LATE));
    expect(inPool(quiz)).to.have.length(3).and.not.to.include(CLUB);
    expect(log).to.deep.equal([]);
  });

  it('goes from item to item, which is told, and takes the place of another (req 71)', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    const said = spoken(quiz);
    await drag(quiz, draggable(quiz, CLUB), pair(CRACKS));
    await drag(quiz, draggable(quiz, KERN), pair(PROOF));
    await drag(quiz, gripOf(quiz, CLUB), pair(PROOF));
    expect(chosen()).to.deep.equal(['', '', CLUB]);
    expect(said).to.deep.equal([match.taken(CLUB, CRACKS)]);
    expect(inPool(quiz)).to.include(KERN);
  });

  it('goes back to the pool', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    const given = responses(quiz);
    await drag(quiz, draggable(quiz, CLUB), pair(CRACKS));
    await drag(quiz, gripOf(quiz, CLUB), pool(quiz));
    expect(given.at(-1)).to.equal(undefined);
    expect(inPool(quiz)).to.include(CLUB);
    expect(focused()).to.equal(list(CRACKS));
  });

  it('stays in the pool where it may be used again, and is moved from item to item (req 71)', async () => {
    const quiz = await mount({ bank: bankOf([reusing]) });
    await drag(quiz, draggable(quiz, CLUB), pair(CRACKS));
    expect(inPool(quiz)).to.have.length(reusing.options.length);
    const inItems = (): Element => draggables(quiz, CLUB)[0]!.getElementsByClassName('grip')[0]!;
    await drag(quiz, inItems(), pair(LATE));
    expect(chosen()).to.deep.equal(['', CLUB, '']);
    await drag(quiz, pool(quiz).querySelector('[data-drag=club]')!, pair(PROOF));
    expect(chosen()).to.deep.equal(['', CLUB, CLUB]);
  });

  it('is not lost by an arrow key after it was dropped', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    await drag(quiz, draggable(quiz, CLUB), pair(CRACKS));
    await drag(quiz, draggable(quiz, KERN), pair(LATE));
    await drag(quiz, gripOf(quiz, CLUB), pair(LATE));
    expect(chosen()).to.deep.equal(['', CLUB, '']);
    await press('Enter');
    expect(chosen()[0]).to.equal(CLUB);
  });

  it('is not there to be dragged once judged', async () => {
    const quiz = await mount({ quiz: 'only-matching' });
    for (const { id, text } of matching.items) {
      const right = matching.options.find((option) => option.id === matching.key.pairs[id])!;
      await drag(quiz, draggable(quiz, right.text), pair(text));
    }
    await clickOn('button', words.check);
    expect(draggables(quiz, '')).to.deep.equal([]);
    expect(textOf(quiz)).to.contain(words.right);
  });
});

const [SHUT, KNEW] = sorting.items.map(({ text }) => text) as [string, string];
const [REPORTED, CLAIMED] = sorting.groups.map(({ text }) => text) as [string, string];
const radio = (item: string, group: string): HTMLInputElement =>
  byRole(document.body, 'radio', `${item} – ${group}`) as HTMLInputElement;
const sorted = (): string[] =>
  (allByRole(document.body, 'radio') as HTMLInputElement[]).filter((it) => it.checked).map(nameOf);

describe('an item of a categorise', () => {
  it('goes to a group: to its own row’s, the head of the column, or anywhere in it (req 48)', async () => {
    const quiz = await mount({ quiz: 'only-sorting' });
    const given = responses(quiz);
    await click(radio(SHUT, REPORTED));
    await clickOn('button', words.clear);
    const said = spoken(quiz);
    await drag(quiz, draggable(quiz, SHUT), radio(SHUT, REPORTED));
    expect(given.at(-1)).to.deep.equal(given[0]);
    expect(focused()).to.equal(radio(SHUT, REPORTED));
    await drag(quiz, draggable(quiz, SHUT), byRole(quiz, 'columnheader', CLAIMED));
    expect(sorted()).to.deep.equal([nameOf(radio(SHUT, CLAIMED))]);
    await drag(quiz, gripOf(quiz, SHUT), radio(KNEW, REPORTED));
    expect(sorted()).to.deep.equal([nameOf(radio(SHUT, REPORTED))]);
    expect(said).to.deep.equal([]);
  });

  it('goes only to the groups below it where the table is a list', async () => {
    finallyDo(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 320, height: 900 });
    const quiz = await mount({ quiz: 'only-sorting' });
    await drag(quiz, draggable(quiz, KNEW), radio(KNEW, CLAIMED));
    expect(sorted()).to.deep.equal([nameOf(radio(KNEW, CLAIMED))]);
    await hold(quiz, draggable(quiz, KNEW), radio(SHUT, REPORTED));
    expect(shownPlaces(quiz)).to.deep.equal([]);
    await letGo(quiz);
    expect(sorted()).to.deep.equal([nameOf(radio(KNEW, CLAIMED))]);
  });
});

const timeline = {
  ...placing({ from: 'sun', to: 'sat', key: { at: { a: 'sun', b: 'tue', c: 'thu', d: 'fri' } } }),
  basis: ['course'],
};
/** The stretch of the axis that stands for a moment. */
const stretch = (quiz: Element, moment: string): Element =>
  [...elementsIn(quiz)].find((it) => it.getAttribute('data-drop') === moment)!;
const pin = (quiz: Element, id: string): Element =>
  [...elementsIn(quiz)].find((it) => it.localName === 'g' && it.getAttribute('data-drag') === id)!;
const row = (quiz: Element, text: string): Element =>
  allByRole(quiz, 'listitem').find((it) => it.textContent.includes(text))!;
const labelOf = (quiz: Element): string =>
  [...elementsIn(quiz)]
    .filter((it) => it.matches('.ends b') && isShown(it))
    .map(wordsOf)
    .join();

describe('an event of a timeline', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`goes to a moment on the axis, and from there to another, in a page that is ${dir} (req 48)`, async () => {
      const box = document.createElement('div');
      box.dir = dir;
      document.body.append(box);
      finallyDo(() => box.remove());
      const quiz = await mount({ bank: bankOf([timeline]), into: box });
      const given = responses(quiz);
      const log = told();
      await drag(quiz, row(quiz, 'Option A'), stretch(quiz, 'tue'));
      expect(list('Option A').value).to.equal('tue');
      expect(focused()).to.equal(list('Option A'));
      await drag(quiz, row(quiz, 'Option B').querySelector('.grip')!, stretch(quiz, 'mon'));
      await drag(quiz, pin(quiz, 'a'), stretch(quiz, 'fri'));
      expect(given.at(-1)).to.deep.equal({ a: 'fri', b: 'mon' });
      expect(log).to.deep.equal([]);
    });
  }

  it('is shown at the moment that it is held over, by name, and not after Escape', async () => {
    const quiz = await mount({ bank: bankOf([timeline]) });
    const letter = wordsOf(row(quiz, 'Option C').querySelector('.sign')!);
    await hold(quiz, row(quiz, 'Option C'), stretch(quiz, 'wed'));
    expect([labelOf(quiz), wordsOf(pin(quiz, 'c'))]).to.deep.equal(['Mittwoch', letter]);
    const { left, top, width } = stretch(quiz, 'thu').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + 5)] });
    await press('Escape');
    expect([labelOf(quiz), pin(quiz, 'c')]).to.deep.equal(['', undefined]);
    await letGo(quiz);
    expect(list('Option C').value).to.equal('');
  });
});
