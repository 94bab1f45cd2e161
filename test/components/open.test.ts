// An answer in the reader's own words: it stays in the page, is compared, and is assessed by whoever wrote it.
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Question } from '../../src/index.js';
import { page } from '../support/a11y-states.js';
import { expectAccessible } from '../support/a11y-whole.js';
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
import { mount, ownStorage, settled, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

type Open = Extract<Question, { type: 'open' }>;

const { compare, check, met, notMet, incomplete, left, model } = words.types.open;
const why: Open = {
  id: 'why',
  type: 'open',
  prompt: 'Warum ist die Brücke gesperrt?',
  basis: ['closed', 'cracks'],
  difficulty: 2,
  skill: 'comprehension',
  graded: true,
  points: 2,
  maxLength: 80,
  key: {
    model: 'Gutachter fanden Risse in zwei Trägern.',
    criteria: [
      { id: 'who', text: 'Die Gutachter kommen vor.' },
      { id: 'what', text: 'Die Risse kommen vor.' },
    ],
    explanation: 'Beides steht im zweiten Absatz.',
  },
};
const { graded: _, maxLength: __, points: ___, ...rest } = why;
const ungraded: Open = { ...rest, id: 'thoughts' };
const SECRET = 'Geheim: wegen der Risse';

const field = (): HTMLTextAreaElement => byRole(document.body, 'textbox') as HTMLTextAreaElement;

async function write(text: string): Promise<void> {
  field().focus();
  await sendKeys({ type: text });
  for (const quiz of document.querySelectorAll('news-quiz')) await settled(quiz);
}

async function compared(question: Open = why): Promise<Element> {
  const quiz = await mount({ bank: bankOf([question]) });
  await write(SECRET);
  await clickOn('button', compare);
  return quiz;
}

describe('an open question', () => {
  it('is a field with a name and a limit, and says that the text stays in the page (req 47)', async () => {
    const quiz = await mount({ bank: bankOf([why]) });
    expect(nameOf(field())).to.equal(words.yourAnswer);
    expect(descriptionOf(field())).to.equal(left(80));
    expect(descriptionOf(byRole(quiz, 'group'))).to.contain('verlässt diese Seite nicht');
    expect(allByRole(quiz, 'button').map(nameOf)).to.deep.equal([compare]);
    expect(textOf(quiz)).not.to.contain(why.key.model);
  });

  it('wants a text before the model answer is shown', async () => {
    const quiz = await mount({ bank: bankOf([why]) });
    const said = spoken(quiz);
    await clickOn('button', compare);
    await write('   ');
    await clickOn('button', compare);
    expect(said).to.deep.equal([incomplete, incomplete]);
    expect(descriptionOf(byRole(quiz, 'group'))).to.contain(incomplete);
    expect(textOf(quiz)).not.to.contain(why.key.model);
    await write('R');
    expect(textOf(quiz)).not.to.contain(incomplete);
  });

  it('locks the text when it is compared, and moves the focus to the model answer (req 50)', async () => {
    const quiz = await compared();
    expect(textOf(focused())).to.equal(`${model}: ${why.key.model}`);
    expect(field().readOnly).to.equal(true);
    await write('mehr');
    expect(field().value).to.equal(SECRET);
    expect(allByRole(quiz, 'checkbox').map(nameOf)).to.deep.equal(why.key.criteria.map(({ text }) => text));
    expect(allByRole(quiz, 'button').map(nameOf)).to.deep.equal([check, words.clear]);
  });

  it('is judged by the reader’s own ticks, each said in words (req 59, 69)', async () => {
    const quiz = await compared();
    const said = spoken(quiz);
    await clickOn('checkbox', 'Die Risse kommen vor.');
    await clickOn('button', check);
    expect(allByRole(quiz, 'checkbox').map(nameOf)).to.deep.equal([
      `Die Gutachter kommen vor. ${notMet}`,
      `Die Risse kommen vor. ${met}`,
    ]);
    expect(textOf(allByPart(quiz, 'feedback')[0]!)).to.contain('Teilweise richtig: 1 von 2 Punkten');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Teilweise richtig: 1 von 2 Punkten\./u);
    expect(field().value).to.equal(SECRET);
    for (const box of allByRole(quiz, 'checkbox') as HTMLInputElement[]) {
      const before = box.checked;
      await click(box);
      expect([box.disabled, box.checked]).to.deep.equal([false, before]);
    }
    expect(nameOf(focused())).not.to.equal('');
  });

  it('takes no tick at all for an answer', async () => {
    const log = told();
    await compared();
    await clickOn('button', check);
    expect(log.at(-1)).to.include({ state: 'incorrect', earned: 0, possible: 2 });
  });

  it('without points is thanked for and never right or wrong', async () => {
    const log = told();
    const quiz = await compared(ungraded);
    await clickOn('checkbox', 'Die Risse kommen vor.');
    await clickOn('button', check);
    expect(textOf(allByPart(quiz, 'feedback')[0]!)).to.contain(words.thanks);
    expect(log.at(-1)).to.include({ state: 'ungraded', possible: 0 }).and.not.to.have.property('choice');
    expect(allByRole(quiz, 'checkbox').map(nameOf)[1]).to.contain(met);
    await clickOn('button', words.toResult);
    await click(byRole(quiz, 'summary'));
    expect(textOf(quiz))
      .to.contain(SECRET)
      .and.match(new RegExp(`${notMet}: ?Die Gutachter kommen vor\\.`));
    expect(textOf(quiz)).not.to.contain(words.rightAnswer);
  });

  it('tells the page nothing of what was written (req 36, 99)', async () => {
    const log = told();
    const quiz = await mount({ bank: bankOf([why, single]) });
    await write(SECRET);
    await clickOn('button', compare);
    await clickOn('checkbox', 'Die Risse kommen vor.');
    await clickOn('button', check);
    expect(log.map(({ type }) => type)).to.deep.equal(['nq-ready', 'nq-answered']);
    expect(JSON.stringify(log)).not.to.contain('Geheim').and.not.contain('what');
    expect(quiz.outerHTML).not.to.contain('Geheim');
  });

  it('is kept on the device only when the reader asked for that (req 16)', async () => {
    const kept = ownStorage();
    const quiz = await mount({ bank: bankOf([why]), attributes: { remember: '' } });
    await write('Ri');
    expect(kept.size).to.equal(0);
    await clickOn('button', words.remember);
    await write('sse');
    expect([...kept.values()].join()).to.contain('Risse');
    quiz.remove();
    await mount({ bank: bankOf([why]), attributes: { remember: '' } });
    expect(field().value).to.equal('Risse');
    expect(descriptionOf(field())).to.equal(left(75));
    await clickOn('button', words.forget);
    expect(kept.size).to.equal(0);
  });

  it('is begun anew when it is cleared, before and after the comparison', async () => {
    const quiz = await mount({ bank: bankOf([why]) });
    await write('Anders');
    await clickOn('button', words.clear);
    expect(field().value).to.equal('');
    await write('Noch anders');
    await clickOn('button', compare);
    await clickOn('button', words.clear);
    expect([field().value, field().readOnly]).to.deep.equal(['', false]);
    expect(allByRole(quiz, 'checkbox')).to.deep.equal([]);
  });

  it('grows with its text, and says near the end how much room there is, twice at most', async () => {
    const quiz = await mount({ bank: bankOf([why]), into: page() });
    const said = spoken(quiz);
    const before = field().getBoundingClientRect().height;
    await write('Zeile\nZeile\nZeile\nZeile\nZeile\nZeile\n');
    expect(field().getBoundingClientRect().height).to.be.above(before);
    expect(field().scrollHeight).to.be.at.most(field().clientHeight + 1);
    expect(said).to.deep.equal([]);
    await write('x'.repeat(60));
    expect(field().value).to.have.length(80);
    expect(said).to.deep.equal([left(20), left(0)]);
    expect(descriptionOf(field())).to.equal(left(0));
  });

  it('is compared by a button of its own where the reader may go on without an answer', async () => {
    const policy = { navigation: 'free', feedback: 'end' } as const;
    const quizzes = [quizOf('all', { policy, pick: { questions: ['why', 'single'] } })];
    const quiz = await mount({ bank: bankOf([why, single], { quizzes }) });
    const log = told();
    await write('Risse');
    await clickOn('button', compare);
    expect(textOf(focused())).to.contain(why.key.model);
    await clickOn('checkbox', 'Die Risse kommen vor.');
    await clickOn('button', words.next);
    await clickOn('button', words.previous);
    expect(field().value).to.equal('Risse');
    expect((byRole(quiz, 'checkbox', 'Die Risse kommen vor.') as HTMLInputElement).checked).to.equal(true);
    expect(focused()).to.equal(byRole(quiz, 'heading'));
    await clickOn('button', words.next);
    await clickOn('button', words.finish);
    expect(log[0]).to.include({ question: 'why', state: 'partial', earned: 1 });
  });

  it('is the same by keyboard, by Tab and Enter, and by clicks (req 48)', async () => {
    const [, what] = why.key.criteria;
    const keys = (tick: string) => async (): Promise<void> => {
      await tabTo('textbox', words.yourAnswer);
      await write('Risse');
      await tabTo('button', compare);
      await press(tick);
      await tabTo('checkbox', what!.text);
      await press(tick);
      await tabTo('button', check);
      await press(tick);
    };
    const clicks = async (): Promise<void> => {
      await click(field());
      await write('Risse');
      await clickOn('button', compare);
      await clickOn('checkbox', what!.text);
      await clickOn('button', check);
    };
    for (const way of [keys('Space'), keys('Enter'), clicks]) {
      await mount({ bank: bankOf([why]) });
      const log = told();
      await way();
      expect(log).to.deep.equal([
        { type: 'nq-answered', question: 'why', state: 'partial', earned: 1, possible: 2 },
      ]);
      await tidyUp();
    }
  });

  it('is accessible when it is written, compared, done and summed up, at 320 pixels (req 45, 56-58, 64)', async () => {
    await setViewport({ width: 320, height: 640 });
    const quiz = await mount({ bank: bankOf([why]), into: page() });
    await expectAccessible(quiz, 'open');
    await write('Donaudampfschifffahrtsgesellschaftskapitänsmütze 🚧');
    await expectAccessible(quiz, 'written');
    await clickOn('button', compare);
    await clickOn('checkbox', 'Die Risse kommen vor.');
    await expectAccessible(quiz, 'compared');
    await clickOn('button', check);
    await expectAccessible(quiz, 'done');
    await clickOn('button', words.toResult);
    await click(byRole(quiz, 'summary'));
    await expectAccessible(quiz, 'result');
    await setViewport({ width: 800, height: 600 });
  });
});
