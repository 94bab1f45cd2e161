// An opinion: marked as one, given like any other answer, and never right, wrong or counted.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Question } from '../../src/index.js';
import { expectAccessible } from '../support/a11y-whole.js';
import { page } from '../support/a11y-states.js';
import { bankOf, quizOf, single } from '../support/elements-bank.js';
import {
  allByPart,
  allByRole,
  byRole,
  descriptionOf,
  focused,
  nameOf,
  textOf,
} from '../support/elements-dom.js';
import { click, clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const opinion: Extract<Question, { type: 'poll' }> = {
  id: 'opinion',
  type: 'poll',
  prompt: 'Soll die Brücke bleiben?',
  basis: ['closed'],
  difficulty: 1,
  skill: 'comprehension',
  options: [
    { id: 'stay', text: 'Ja' },
    { id: 'go', text: 'Nein' },
    { id: 'open', text: 'Weiß nicht' },
  ],
  key: { explanation: 'Der Stadtrat entscheidet später.' },
};
const alone = bankOf([opinion]);
const give = words.types.poll.check;
const radios = (root: Element): HTMLInputElement[] => allByRole(root, 'radio') as HTMLInputElement[];

describe('an opinion', () => {
  it('is said to be one, not graded and not sent, before it is given (req 67)', async () => {
    const quiz = await mount({ bank: alone });
    const group = byRole(quiz, 'group');
    expect(nameOf(group)).to.equal(`Frage 1 von 1: ${opinion.prompt}`);
    expect(descriptionOf(group))
      .to.contain('Meinung')
      .and.contain('keine Punkte')
      .and.contain('verschickt nichts');
    expect(radios(quiz).map(({ checked, type }) => [type, checked])).to.deep.equal(
      opinion.options.map(() => ['radio', false]),
    );
    await clickOn('button', give);
    expect(textOf(quiz)).to.contain(words.types.poll.incomplete);
  });

  it('is marked as the reader’s own once it is given, and nothing as right or wrong (req 59, 69)', async () => {
    const quiz = await mount({ bank: alone });
    const said = spoken(quiz);
    await clickOn('radio', 'Nein');
    await clickOn('button', give);
    expect(radios(quiz).map(nameOf).sort()).to.deep.equal(['Ja', `Nein ${words.yourAnswer}`, 'Weiß nicht']);
    expect(said).to.deep.equal([`${words.thanks}. ${opinion.key.explanation}`]);
    const [feedback] = allByPart(quiz, 'feedback');
    expect(textOf(feedback!)).to.contain(words.thanks);
    const { chosenRight, chosenWrong, missed, right, wrong } = words;
    for (const word of [chosenRight, chosenWrong, missed, right, wrong])
      expect(textOf(quiz).split(' ')).not.to.include(word);
    for (const radio of radios(quiz)) {
      expect([radio.disabled, radio.ariaDisabled]).to.deep.equal([false, 'true']);
      await click(radio);
    }
    expect(
      radios(quiz)
        .filter((it) => it.checked)
        .map(({ value }) => value),
    ).to.deep.equal(['go']);
  });

  it('is the same by keyboard, by Tab and Enter, and by clicks (req 48)', async () => {
    const ways: Record<string, () => Promise<void>> = {
      async keyboard() {
        await tabTo('radio', nameOf(radios(document.body)[0]!));
        while ((focused() as HTMLInputElement).value !== 'go' || !(focused() as HTMLInputElement).checked)
          await press('ArrowDown');
        await tabTo('button', give);
        await press('Space');
      },
      async enter() {
        while (!radios(document.body).includes(focused() as HTMLInputElement)) await press('Tab');
        while ((focused() as HTMLInputElement).value !== 'go' || !(focused() as HTMLInputElement).checked)
          await press('Enter');
        await tabTo('button', give);
        await press('Enter');
      },
      async clicks() {
        await clickOn('radio', 'Nein');
        await clickOn('button', give);
      },
    };
    for (const [name, way] of Object.entries(ways)) {
      const quiz = await mount({ bank: alone });
      const log = told();
      await way();
      expect(log, name).to.deep.equal([
        { type: 'nq-answered', question: 'opinion', state: 'ungraded', earned: 0, possible: 0, choice: 'go' },
      ]);
      await tidyUp();
      expect(quiz.isConnected).to.equal(false);
    }
  });

  it('tells the page what was chosen, which no graded question does (req 99)', async () => {
    await mount({ bank: bankOf([opinion, single]) });
    const log = told();
    await clickOn('radio', 'Ja');
    await clickOn('button', give);
    await clickOn('button', words.next);
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    await clickOn('button', words.toResult);
    expect(log.map(({ choice, state, type }) => [type, state, choice])).to.deep.equal([
      ['nq-answered', 'ungraded', 'stay'],
      ['nq-answered', 'incorrect', undefined],
      ['nq-completed', undefined, undefined],
    ]);
    expect(log.at(-1)).to.include({ earned: 0, possible: 1 });
  });

  it('counts as a question, but not in the result (req 81, 82)', async () => {
    const quiz = await mount({ bank: bankOf([opinion, single]) });
    expect(nameOf(byRole(quiz, 'heading'))).to.contain('Frage 1 von 2');
    await clickOn('radio', 'Ja');
    await clickOn('button', give);
    await clickOn('button', words.next);
    expect(nameOf(byRole(quiz, 'heading'))).to.contain('Frage 2 von 2');
    await clickOn('radio', 'Seit Montag');
    await clickOn('button', words.check);
    await clickOn('button', words.toResult);
    expect(nameOf(byRole(quiz, 'heading'))).to.equal(`${words.result}: 1 von 1`);
    const [first, second] = allByRole(quiz, 'summary').map(textOf);
    expect(first).to.contain(words.verdicts.ungraded).and.not.contain('Punkt');
    expect(second).to.contain(words.points(1, 1));
    await click(allByRole(quiz, 'summary')[0]!);
    expect(textOf(quiz)).to.contain(`${words.yourAnswer} Ja`).and.not.contain(words.rightAnswer);
  });

  it('alone makes a quiz that ends without a score, with the outcome of all (req 82)', async () => {
    const quiz = await mount({ bank: alone });
    await clickOn('radio', 'Ja');
    await clickOn('button', give);
    await clickOn('button', words.toResult);
    expect(nameOf(byRole(quiz, 'heading'))).to.equal(words.review);
    expect(textOf(quiz))
      .to.contain('Gut gelesen.')
      .and.not.match(/\d von \d|\d \/ \d|NaN/u);
  });

  it('that was skipped is not answered, and not wrong either', async () => {
    const policy = { navigation: 'free', feedback: 'end' } as const;
    const quizzes = [quizOf('all', { policy, pick: { questions: ['opinion'] } })];
    const quiz = await mount({ bank: bankOf([opinion], { quizzes }) });
    const log = told();
    await clickOn('button', words.finish);
    expect(textOf(byRole(quiz, 'summary'))).to.contain(words.verdicts.incomplete);
    expect(
      quiz.shadowRoot!.querySelector('nq-summary')!.shadowRoot!.querySelector('[data-state]'),
    ).to.have.nested.property('dataset.state', 'ungraded');
    expect(log[0]).to.include({ state: 'incomplete' }).and.not.to.have.property('choice');
  });

  it('is accessible when it is open, chosen, given and summed up, at 320 pixels (req 45, 56-58, 64)', async () => {
    await setViewport({ width: 320, height: 640 });
    const quiz = await mount({ bank: alone, into: page() });
    await expectAccessible(quiz, 'open');
    await clickOn('radio', 'Nein');
    await expectAccessible(quiz, 'chosen');
    await clickOn('button', give);
    await expectAccessible(quiz, 'given');
    await clickOn('button', words.toResult);
    await expectAccessible(quiz, 'result');
    await setViewport({ width: 800, height: 600 });
  });
});
