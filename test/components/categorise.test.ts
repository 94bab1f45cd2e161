// Sorting into groups: native radio buttons named "item – group", a table where there is room, a list where there is none.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sorting } from '../support/elements-bank.js';
import { allByRole, byRole, descriptionOf, focused, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { finallyDo, mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const GROUPS = sorting.groups.map(({ text }) => text);
const [SHUT, KNEW, PAPER, BUS] = sorting.items.map(({ text }) => text) as [string, string, string, string];
const [REPORTED, CLAIMED, OPEN] = GROUPS as [string, string, string];
const RIGHT = [
  [SHUT, REPORTED],
  [KNEW, CLAIMED],
  [PAPER, OPEN],
  [BUS, REPORTED],
] as const;

const radio = (item: string, group: string): HTMLInputElement =>
  byRole(document.body, 'radio', `${item} – ${group}`) as HTMLInputElement;
const chosen = (): string[] =>
  (allByRole(document.body, 'radio') as HTMLInputElement[]).filter((it) => it.checked).map(nameOf);
const shownItems = (): string[] => allByRole(document.body, 'rowheader').map(textOf);

async function narrow(): Promise<void> {
  finallyDo(() => setViewport({ width: 800, height: 600 }));
  await setViewport({ width: 320, height: 640 });
}

describe('a categorise', () => {
  it('has radio buttons for each item, named after it and the group, none chosen (req 72)', async () => {
    const quiz = await mount({ quiz: 'only-sorting' });
    const names = allByRole(quiz, 'radio').map(nameOf);
    expect(names).to.deep.equal(shownItems().flatMap((item) => GROUPS.map((group) => `${item} – ${group}`)));
    expect(chosen()).to.deep.equal([]);
    for (const item of [SHUT, KNEW, PAPER, BUS])
      expect(new Set(GROUPS.map((group) => radio(item, group).name)).size).to.equal(1);
  });

  it('is a table with a caption and headers where there is room (req 72)', async () => {
    const quiz = await mount({ quiz: 'only-sorting' });
    const table = byRole(quiz, 'table') as HTMLTableElement;
    expect(table.caption?.textContent.trim()).to.equal(words.types.categorise.caption);
    expect(allByRole(table, 'columnheader').map(textOf)).to.deep.equal(GROUPS);
    expect(shownItems().sort()).to.deep.equal([SHUT, KNEW, PAPER, BUS].sort());
    const [first, second] = [radio(SHUT, REPORTED), radio(SHUT, CLAIMED)].map((it) =>
      it.getBoundingClientRect(),
    );
    expect(first!.top).to.equal(second!.top);
    const [text] = radio(SHUT, REPORTED).nextElementSibling!.getElementsByClassName('group');
    expect(text!.getBoundingClientRect().width).to.equal(1);
  });

  it('is a list where there is none: the groups below their item, each with its text (req 72)', async () => {
    await narrow();
    const quiz = await mount({ quiz: 'only-sorting' });
    expect(allByRole(quiz, 'columnheader')).to.deep.equal([]);
    const tops = GROUPS.map((group) => radio(SHUT, group).getBoundingClientRect().top);
    expect(tops[0]).to.be.below(tops[1]!);
    expect(GROUPS.map((group) => radio(SHUT, group).nextElementSibling!.textContent.trim())).to.deep.equal(
      GROUPS,
    );
  });

  const ways: Readonly<Record<string, (item: string, group: string) => Promise<unknown>>> = {
    'single clicks': (item, group) => click(radio(item, group)),
    'Tab and Enter': async (item, group) => {
      await tabTo('radio', `${item} – ${REPORTED}`);
      while (!radio(item, group).checked) await press('Enter');
    },
    'arrow keys': async (item, group) => {
      await tabTo('radio', `${item} – ${REPORTED}`);
      await press('Space');
      while (!radio(item, group).checked) await press('ArrowDown');
    },
  };
  for (const [name, put] of Object.entries(ways)) {
    it(`is answered by ${name} alone, and nothing is judged before (req 48, 49)`, async () => {
      await mount({ quiz: 'only-sorting' });
      const log = told();
      const inOrder = shownItems().map((item) => RIGHT.find(([it]) => it === item)!);
      for (const [item, group] of inOrder) await put(item, group);
      expect(log).to.deep.equal([]);
      expect(chosen().sort()).to.deep.equal(RIGHT.map(([item, group]) => `${item} – ${group}`).sort());
      await clickOn('button', words.check);
      expect(log[0]).to.include({ state: 'correct', earned: 2, possible: 2 });
    });
  }

  it('says what is missing, and takes everything back (req 67)', async () => {
    const quiz = await mount({ quiz: 'only-sorting' });
    await click(radio(SHUT, OPEN));
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.types.categorise.incomplete);
    await clickOn('button', words.clear);
    expect(chosen()).to.deep.equal([]);
    expect(focused()).to.equal(byRole(quiz, 'heading'));
  });

  it('says how each item fared, with the right group and the note (req 59, 69)', async () => {
    const quiz = await mount({ quiz: 'only-sorting' });
    const said = spoken(quiz);
    for (const item of [SHUT, KNEW, PAPER, BUS]) await click(radio(item, REPORTED));
    await clickOn('button', words.check);
    expect(shownItems().sort()).to.deep.equal(
      [
        `${SHUT} ${words.right}`,
        `${KNEW} ${words.wrong} ${words.rightAnswer}: ${CLAIMED} Das sagt der Verein.`,
        `${PAPER} ${words.wrong} ${words.rightAnswer}: ${OPEN}`,
        `${BUS} ${words.right}`,
      ].sort(),
    );
    expect(descriptionOf(radio(PAPER, REPORTED)).replace(/\s+/gu, ' ')).to.contain(
      `${words.wrong} ${words.rightAnswer}: ${OPEN}`,
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(`${KNEW} – ${CLAIMED}`);
  });

  it('can be reached and read once it is judged, but not changed (req 69)', async () => {
    await mount({ quiz: 'only-sorting' });
    for (const item of [SHUT, KNEW, PAPER, BUS]) await click(radio(item, REPORTED));
    await clickOn('button', words.check);
    const before = chosen();
    const one = radio(PAPER, REPORTED);
    expect([one.disabled, one.ariaDisabled]).to.deep.equal([false, 'true']);
    await click(radio(PAPER, OPEN));
    await tabTo('radio', nameOf(one), 'Shift+Tab');
    await press('Space', 'ArrowDown', 'ArrowUp', 'Enter');
    expect(chosen()).to.deep.equal(before);
  });
});
