// Ordering by buttons: the focus stays with the item, every move is told, and the start is never the solution.
import { expect } from '@open-wc/testing';
import { bankOf, ordering } from '../support/elements-bank.js';
import { allByRole, byRole, focused, namedBy, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, clicks, hold, press, spoken, tabTo } from '../support/elements-input.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const items = (): string[] =>
  allByRole(document.body, 'button', /^Nach oben/u).map((it) =>
    nameOf(it).slice(words.types.order.moveUp('').length),
  );

const namesRight = (list: Element): boolean =>
  namedBy(list, 'aria-labelledby').some((it) => it && textOf(it) === words.types.order.rightOrder);

const focus = (): string => nameOf(focused());
const openList = (item: string): Promise<HTMLElement> =>
  tabTo('button', `${words.types.order.moveTo} ${item}`);
const disabled = (name: string): boolean =>
  (byRole(document.body, 'button', name) as HTMLButtonElement).disabled;

describe('an order', () => {
  it('has three buttons for each item, named after it, and none that leads nowhere (req 70)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const now = items();
    expect([...now].sort()).to.deep.equal(ordering.items.map(({ text }) => text).sort());
    for (const item of now) {
      byRole(quiz, 'button', words.types.order.moveUp(item));
      byRole(quiz, 'button', words.types.order.moveDown(item));
      expect(byRole(quiz, 'button', `${words.types.order.moveTo} ${item}`).ariaExpanded).to.equal('false');
    }
    const ends = [words.types.order.moveUp(now[0]!), words.types.order.moveDown(now[3]!)];
    const others = [words.types.order.moveUp(now[1]!), words.types.order.moveDown(now[2]!)];
    expect([...ends, ...others].map(disabled)).to.deep.equal([true, true, false, false]);
  });

  it('keeps the focus on the same button of the item that was moved, and says where it is (req 70)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const [first, second, third, last] = items() as [string, string, string, string];
    const said = spoken(quiz);
    await tabTo('button', words.types.order.moveDown(first));
    await press('Enter');
    expect(items()).to.deep.equal([second, first, third, last]);
    expect(focus()).to.equal(words.types.order.moveDown(first));
    await press('Space');
    expect(items()).to.deep.equal([second, third, first, last]);
    expect(focus()).to.equal(words.types.order.moveDown(first));
    expect(said).to.deep.equal([`${first}: Platz 2 von 4`, `${first}: Platz 3 von 4`]);
  });

  it('moves the focus to the neighbour of a button that is at its end (req 70)', async () => {
    await mount({ quiz: 'only-ordering' });
    const [first, second, third] = items() as [string, string, string];
    await tabTo('button', words.types.order.moveUp(second));
    await press('Enter');
    expect(items()[0]).to.equal(second);
    expect(focus()).to.equal(words.types.order.moveDown(second));
    await tabTo('button', words.types.order.moveDown(third));
    await press('Enter');
    expect(items()[3]).to.equal(third);
    expect(focus()).to.equal(words.types.order.moveUp(third));
    expect(first).to.equal(items()[1]);
  });

  it('moves an item to any place by a list of places (req 70)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const [first, second, third, last] = items() as [string, string, string, string];
    const said = spoken(quiz);
    await openList(last);
    await press('Enter');
    expect((focused() as HTMLElement).ariaExpanded).to.equal('true');
    const group = byRole(quiz, 'group', words.types.order.moveToLabel(last));
    expect(allByRole(group, 'button').map(nameOf)).to.deep.equal([1, 2, 3, 4].map(words.types.order.place));
    await tabTo('button', words.types.order.place(2));
    await press('Enter');
    expect(items()).to.deep.equal([first, last, second, third]);
    expect(focus()).to.equal(`${words.types.order.moveTo} ${last}`);
    expect((focused() as HTMLElement).ariaExpanded).to.equal('false');
    expect(said).to.deep.equal([`${last}: Platz 2 von 4`]);
  });

  it('stays as it is when an item is put where it stands; the list is closed (req 70)', async () => {
    await mount({ quiz: 'only-ordering' });
    const before = items();
    await openList(before[1]!);
    await press('Enter');
    await tabTo('button', words.types.order.place(2));
    await press('Enter');
    expect(items()).to.deep.equal(before);
    expect(focus()).to.equal(`${words.types.order.moveTo} ${before[1]!}`);
    expect((focused() as HTMLElement).ariaExpanded).to.equal('false');
  });

  it('with an open list of places moves nothing and loses no focus by Escape (req 48, 70)', async () => {
    await mount({ quiz: 'only-ordering' });
    const before = items();
    await openList(before[1]!);
    await press('Enter', 'Tab', 'Escape');
    expect(items()).to.deep.equal(before);
    expect(focused()).not.to.equal(document.body);
  });

  it('keeps one list of places open at a time', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const [first, second] = items();
    await click(byRole(quiz, 'button', `${words.types.order.moveTo} ${first!}`));
    await click(byRole(quiz, 'button', `${words.types.order.moveTo} ${second!}`));
    expect(allByRole(quiz, 'button', words.types.order.place(1))).to.have.length(1);
    byRole(quiz, 'group', words.types.order.moveToLabel(second!));
  });

  it('says each move of a row of moves, and each is the item’s that was pressed (req 70, 96)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const [first] = items();
    const said = spoken(quiz);
    await tabTo('button', words.types.order.moveDown(first!));
    await hold('Enter', 2);
    expect(items()[3]).to.equal(first);
    expect(said.at(-1)).to.equal(`${first!}: Platz 4 von 4`);
    expect(focus()).to.equal(words.types.order.moveUp(first!));
  });

  it('moves the item that was clicked twice, and no other (req 96)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const [first, second, third, last] = items() as [string, string, string, string];
    await clicks(byRole(quiz, 'button', words.types.order.moveDown(second)), 1);
    expect(items()).to.deep.equal([first, third, second, last]);
    await clicks(byRole(quiz, 'button', words.types.order.moveUp(second)), 1);
    expect(items()).to.deep.equal([first, second, third, last]);
  });

  it('never starts as the solution (req 70)', async () => {
    const short = { ...ordering, items: ordering.items.slice(0, 3) };
    const bank = bankOf([{ ...short, key: { order: ['found', 'shut', 'ride'], explanation: 'So.' } }]);
    const solution = short.items.map(({ text }) => text);
    const starts = new Set<string>();
    for (let seed = 1; seed <= 12; seed++) {
      const quiz = await mount({ bank, attributes: { seed: `${seed}` } });
      expect(items()).not.to.deep.equal(solution);
      starts.add(items().join());
      quiz.remove();
    }
    expect(starts.size).to.be.above(2);
  });

  it('that was not touched is not judged (req 70)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    const log = told();
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.types.order.incomplete);
    expect(log).to.deep.equal([]);
  });

  it('is as at the start when it is cleared', async () => {
    await mount({ quiz: 'only-ordering' });
    const before = items();
    await clickOn('button', words.types.order.moveDown(before[0]!));
    await clickOn('button', words.clear);
    expect(items()).to.deep.equal(before);
  });

  it('says of each item whether it is in its place, and shows the right order with its notes (req 69)', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    for (const [place, item] of ['Brücke gesperrt', 'Risse gefunden', 'Erster Ersatzbus'].entries())
      while (items()[place] !== item) await clickOn('button', words.types.order.moveUp(item));
    await clickOn('button', words.check);
    const [given] = allByRole(quiz, 'list');
    const right = allByRole(quiz, 'list').find(
      (it) => it.ariaLabel === words.types.order.rightOrder || namesRight(it),
    );
    expect(allByRole(given!, 'listitem').map(textOf)).to.deep.equal([
      `Brücke gesperrt ${words.types.order.outOfPlace}`,
      `Risse gefunden ${words.types.order.outOfPlace}`,
      `Erster Ersatzbus ${words.types.order.inPlace}`,
      `Stadtrat tagt ${words.types.order.inPlace}`,
    ]);
    expect(allByRole(right!, 'listitem').map(textOf)).to.deep.equal([
      'Risse gefunden',
      'Brücke gesperrt 9 Uhr',
      'Erster Ersatzbus 11 Uhr',
      'Stadtrat tagt',
    ]);
    expect(allByRole(quiz, 'button', /^Nach (?:oben|unten)|^Platz/u)).to.deep.equal([]);
  });

  it('shows the notes in the rows when all is right', async () => {
    const quiz = await mount({ quiz: 'only-ordering' });
    for (const [place, { text }] of ordering.items.entries())
      while (items()[place] !== text) await clickOn('button', words.types.order.moveUp(text));
    await clickOn('button', words.check);
    expect(textOf(allByRole(quiz, 'list')[0]!))
      .to.contain('Brücke gesperrt')
      .and.contain('9 Uhr');
    expect(textOf(quiz)).not.to.contain(words.types.order.rightOrder);
  });
});
