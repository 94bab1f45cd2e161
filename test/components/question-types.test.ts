// What each type of question is to the reader: native controls, words for each state, and no dead ends.
import { expect } from '@open-wc/testing';
import { bankOf, multiple, single, statement } from '../support/elements-bank.js';
import { allByRole, byRole, descriptionOf, focused, nameOf, textOf } from '../support/elements-dom.js';
import { cdp, click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const inputs = (root: Element): HTMLInputElement[] =>
  [...allByRole(root, 'radio'), ...allByRole(root, 'checkbox')] as HTMLInputElement[];

const chosen = (root: Element): string[] =>
  inputs(root)
    .filter((it) => it.checked)
    .map(nameOf);

interface Node {
  readonly role: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

describe('single choice and statements', () => {
  for (const question of [single, statement]) {
    it(`are native radio buttons of one group, none chosen: ${question.type} (req 67)`, async () => {
      const quiz = await mount({ quiz: `only-${question.id}` });
      const radios = inputs(quiz);
      const group = byRole(quiz, 'group');
      expect(group).to.be.instanceOf(HTMLFieldSetElement);
      expect(nameOf(group)).to.equal(`Frage 1 von 1: ${question.prompt}`);
      expect(descriptionOf(group)).to.equal(words.types[question.type].instruction);
      expect(radios).to.have.length(question.type === 'single-choice' ? 4 : 3);
      expect(chosen(quiz)).to.deep.equal([]);
      for (const radio of radios) {
        expect(radio.type).to.equal('radio');
        expect(radio.name).to.equal(radios[0]!.name);
        expect(radio.getRootNode()).to.equal(group.getRootNode());
        expect(group.contains(radio)).to.equal(true);
        expect(radio.labels).to.have.length(1);
      }
    });
  }

  it('tell the place in the group and its size (req 67)', async () => {
    await mount({ quiz: 'only-single' });
    const { nodes } = await cdp<{ nodes: Node[] }>('Accessibility.getFullAXTree');
    const radios = nodes.filter(({ role }) => role.value === 'radio');
    expect(radios).to.have.length(4);
    // The browser counts native radio buttons of one name; nothing in the markup may say otherwise.
    for (const element of inputs(document.body))
      for (const name of ['aria-posinset', 'aria-setsize', 'role'])
        expect(element.hasAttribute(name)).to.equal(false);
  });

  it('are a choice that can be taken back (req 67)', async () => {
    const quiz = await mount({ quiz: 'only-single' });
    expect(allByRole(quiz, 'button', words.clear)).to.deep.equal([]);
    await clickOn('radio', 'Seit Mai');
    expect(chosen(quiz)).to.deep.equal(['Seit Mai']);
    await clickOn('button', words.clear);
    expect(chosen(quiz)).to.deep.equal([]);
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain(words.types['single-choice'].incomplete);
  });

  it('have a third answer only where the bank says so', async () => {
    const quiz = await mount({ quiz: 'only-two-answers' });
    expect(inputs(quiz).map(nameOf)).to.deep.equal([
      words.types['true-false'].answers.true,
      words.types['true-false'].answers.false,
    ]);
  });

  it('keep a fixed option in its place, however the others are shuffled', async () => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 8; seed++) {
      const quiz = await mount({ quiz: 'only-single', attributes: { seed: `${seed}` } });
      const names = inputs(quiz).map(nameOf);
      expect(names[3]).to.equal('Nichts davon');
      orders.add(names.join());
      quiz.remove();
    }
    expect(orders.size).to.be.above(1);
  });
});

describe('multiple choice', () => {
  it('is native checkboxes, none chosen, and says how many are wanted (req 68)', async () => {
    const quiz = await mount({ quiz: 'only-multiple' });
    const group = byRole(quiz, 'group');
    expect(`${nameOf(group)} ${descriptionOf(group)}`).to.contain('Wählen Sie genau 2.');
    expect(inputs(quiz).map(({ type }) => type)).to.deep.equal(Array(4).fill('checkbox'));
    expect(chosen(quiz)).to.deep.equal([]);
  });

  it('takes more than are wanted and then says so, with the numbers (req 68)', async () => {
    const quiz = await mount({ quiz: 'only-multiple' });
    const [said, log] = [spoken(quiz), told()];
    for (const box of inputs(quiz).slice(0, 3)) await click(box);
    expect(chosen(quiz)).to.have.length(3);
    await clickOn('button', words.check);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('genau 2').and.contain('3 von 2');
    expect(descriptionOf(byRole(quiz, 'group'))).to.contain('3 von 2');
    expect(log).to.deep.equal([]);
  });

  it('says the points of a partly right answer, to the ear and to the eye (req 68)', async () => {
    const quiz = await mount({ quiz: 'only-any-number' });
    const said = spoken(quiz);
    await clickOn('checkbox', 'Ein Ersatzbus fuhr.');
    await clickOn('button', words.check);
    expect(said[0]).to.match(/^Teilweise richtig: 1 von 2 Punkten\./u);
    expect(textOf(quiz)).to.contain('Teilweise richtig: 1 von 2 Punkten');
  });

  it('writes points as the language does', async () => {
    const third = { ...multiple, id: 'third', points: 1 };
    const { choose: _, ...free } = third;
    const quiz = await mount({ bank: bankOf([free]) });
    await clickOn('checkbox', 'Ein Ersatzbus fuhr.');
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain('0,5 von 1 Punkt');
  });
});

interface Judged {
  readonly question: string;
  readonly choose: readonly string[];
  /** What the name of each option then says. */
  readonly marks: Readonly<Record<string, string>>;
}

const JUDGED: readonly Judged[] = [
  {
    question: 'single',
    choose: ['Seit Mai'],
    marks: {
      'Seit Mai': words.chosenWrong,
      'Seit Montag': words.missed,
      'Seit Sonntag': '',
      'Nichts davon': '',
    },
  },
  {
    question: 'multiple',
    choose: ['Ein Ersatzbus fuhr.', 'Ein Neubau begann.'],
    marks: {
      'Ein Ersatzbus fuhr.': words.chosenRight,
      'Ein Neubau begann.': words.chosenWrong,
      'Der Stadtrat tagte.': words.missed,
      'Gutachter fanden Risse.': '',
    },
  },
  {
    question: 'statement',
    choose: [words.types['true-false'].answers['not-stated']],
    marks: {
      [words.types['true-false'].answers['not-stated']]: words.chosenRight,
      [words.types['true-false'].answers.true]: '',
      [words.types['true-false'].answers.false]: '',
    },
  },
];

describe('judged options', () => {
  for (const { choose, marks, question } of JUDGED) {
    const setUp = async (): Promise<Element> => {
      const quiz = await mount({ quiz: `only-${question}` });
      for (const name of choose) await click(inputs(quiz).find((it) => nameOf(it) === name)!);
      await clickOn('button', words.check);
      return quiz;
    };

    it(`say in words what they were, in ${question} (req 59, 69)`, async () => {
      const quiz = await setUp();
      const names = inputs(quiz).map(nameOf);
      expect([...names].sort()).to.deep.equal(
        Object.entries(marks)
          .map(([text, mark]) => `${text} ${mark}`.trim())
          .sort(),
      );
    });

    it(`can be reached and read, but not changed, in ${question} (req 69)`, async () => {
      const quiz = await setUp();
      const [log, before] = [told(), chosen(quiz)];
      const option = inputs(quiz).find((it) => it.checked)!;
      for (const input of inputs(quiz)) {
        expect(input.disabled).to.equal(false);
        expect(input.ariaDisabled).to.equal('true');
        await click(input);
        expect(chosen(quiz)).to.deep.equal(before);
      }
      await tabTo(option.type, nameOf(option), 'Shift+Tab');
      await press('Space', 'ArrowDown', 'Space', 'ArrowUp', 'ArrowUp', 'Enter');
      expect(chosen(quiz)).to.deep.equal(before);
      expect(inputs(quiz)).to.include(focused());
      expect(log).to.deep.equal([]);
    });
  }

  it('give the reason in the row of the wrong choice, tied to it (req 69)', async () => {
    const quiz = await mount({ quiz: 'only-single' });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    const [wrong] = allByRole(quiz, 'radio', /^Seit Mai/u);
    expect(descriptionOf(wrong!)).to.equal(`${words.because['other-fact']}: Im Mai waren die Gutachter da.`);
    expect(textOf(wrong!.closest('[part~=choice]')!)).to.contain('Im Mai waren die Gutachter da.');
    for (const other of inputs(quiz).filter((it) => it !== wrong)) expect(descriptionOf(other)).to.equal('');
  });
});
