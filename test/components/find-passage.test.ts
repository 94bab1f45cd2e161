// A passage to find in an excerpt: by radio buttons that read as text.
import { expect } from '@open-wc/testing';
import { bankOf } from '../support/elements-bank.js';
import { allByPart, allByRole, byRole, descriptionOf, nameOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { passage } from '../support/elements-passages.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const ASKED = `Frage 1 von 1: ${passage.prompt}`;
const own = words.types['find-passage'];
const texts = passage.passages.map(({ text }) => text);
const [CLOSED, KNOWN, PROOF, EVENING] = texts as [string, string, string, string];

const radios = (root: Element = document.body): HTMLInputElement[] =>
  allByRole(root, 'radio') as HTMLInputElement[];
const chosen = (): string[] =>
  radios()
    .filter((it) => it.checked)
    .map(nameOf);

describe('an excerpt', () => {
  it('is native radio buttons in the order of the article, each named by its passage, none chosen (req 53, 67)', async () => {
    const quiz = await mount({ quiz: 'only-passage' });
    expect(radios(quiz).map(nameOf)).to.deep.equal(texts);
    expect(chosen()).to.deep.equal([]);
    const group = byRole(quiz, 'group', ASKED);
    for (const radio of radios(quiz)) {
      expect(radio.name).to.equal(radios(quiz)[0]!.name);
      expect(group.contains(radio)).to.equal(true);
    }
  });

  it('is held against the statement, which stands apart and is told with it (req 53)', async () => {
    const quiz = await mount({ quiz: 'only-passage' });
    expect(descriptionOf(byRole(quiz, 'group', own.excerpt))).to.equal(passage.statement);
    expect(allByPart(quiz, 'statement').map(textOf)).to.deep.equal([passage.statement]);
    expect(descriptionOf(byRole(quiz, 'group', ASKED))).to.equal(own.instruction);
  });

  it('without a statement refers to none', async () => {
    const { statement: _, ...bare } = passage;
    const quiz = await mount({ bank: bankOf([bare]) });
    expect(byRole(quiz, 'group', own.excerpt).hasAttribute('aria-describedby')).to.equal(false);
    expect(allByPart(quiz, 'statement')).to.deep.equal([]);
  });

  it('says whether the passage is to support or to contradict', async () => {
    const quiz = await mount({ bank: bankOf([{ ...passage, relation: 'contradicts' }]) });
    expect(descriptionOf(byRole(quiz, 'group', ASKED))).to.equal(own.contradicts);
  });

  it('sets passages in the serif of the page, and the mark behind the chosen one alone', async () => {
    const quiz = await mount({ quiz: 'only-passage' });
    await clickOn('radio', PROOF);
    const marks = radios(quiz).map(
      (radio) => getComputedStyle(radio.labels![0]!.querySelector('[dir]')!).backgroundColor,
    );
    expect(new Set(marks.filter((_, index) => index !== 2))).to.have.property('size', 1);
    expect(marks[2]).not.to.equal(marks[0]);
    expect(getComputedStyle(radios(quiz)[0]!.labels![0]!).fontFamily).to.contain('serif');
  });

  it('gives the same result by arrow keys, by Tab and Enter alone and by clicks (req 48)', async () => {
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      arrows: async () => {
        await tabTo('radio', CLOSED);
        await press('Space', 'ArrowDown', 'ArrowDown');
        await tabTo('button', words.check);
        await press('Enter');
      },
      enter: async () => {
        await tabTo('radio', CLOSED);
        await press('Enter', 'Enter', 'Enter');
        await tabTo('button', words.check);
        await press('Enter');
      },
      clicks: async () => {
        await clickOn('radio', PROOF);
        await clickOn('button', words.check);
      },
    };
    for (const [name, way] of Object.entries(ways)) {
      const quiz = await mount({ quiz: 'only-passage' });
      const log = told();
      await way();
      expect(log, name).to.deep.equal([
        {
          type: 'nq-answered',
          question: 'passage',
          state: 'correct',
          earned: 1,
          possible: 1,
        },
      ]);
      quiz.remove();
    }
  });

  it('judges nothing on an arrow key, and says what is missing (req 49)', async () => {
    const quiz = await mount({ quiz: 'only-passage' });
    const log = told();
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(own.incomplete);
    await tabTo('radio', EVENING, 'Shift+Tab');
    await press('ArrowDown', 'ArrowDown');
    expect(log).to.deep.equal([]);
  });

  it('is as at the start when it is cleared', async () => {
    await mount({ quiz: 'only-passage' });
    await clickOn('radio', KNOWN);
    await clickOn('button', words.clear);
    expect(chosen()).to.deep.equal([]);
  });

  it('says of each passage what it was, gives the reason, and can be read but not changed (req 59, 69)', async () => {
    const quiz = await mount({ quiz: 'only-passage' });
    const said = spoken(quiz);
    await clickOn('radio', KNOWN);
    await clickOn('button', words.check);
    expect(radios(quiz).map(nameOf)).to.deep.equal([
      CLOSED,
      `${KNOWN} ${words.chosenWrong}`,
      `${PROOF} ${words.missed}`,
      EVENING,
    ]);
    expect(descriptionOf(radios(quiz)[1]!)).to.equal(
      `${words.because.contradicted}: Das ist die Behauptung selbst.`,
    );
    expect(said).to.deep.equal([
      `${words.verdicts.incorrect}. ${words.rightIs(PROOF)} Das ist die Behauptung selbst.`,
    ]);
    for (const radio of radios(quiz)) {
      expect(radio.disabled).to.equal(false);
      await click(radio);
    }
    expect(chosen()).to.deep.equal([`${KNOWN} ${words.chosenWrong}`]);
  });
});
