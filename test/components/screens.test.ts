// The way through a quiz: start, questions under each policy, result.
import { expect } from '@open-wc/testing';
import { bankOf, quizOf, single, testBank, twoAnswers } from '../support/elements-bank.js';
import { allByRole, byRole, nameOf, roleOf, textOf } from '../support/elements-dom.js';
import { click, clickOn, liveRegions, press, spoken, tabTo } from '../support/elements-input.js';
import { mount, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const buttons = (root: Element): string[] => allByRole(root, 'button').map(nameOf);
const heading = (root: Element): string => nameOf(byRole(root, 'heading'));

/** Gives some answer to the question that is shown. */
async function answer(quiz: Element): Promise<void> {
  const inputs = [...allByRole(quiz, 'radio'), ...allByRole(quiz, 'checkbox')];
  const wanted = inputs[0] && roleOf(inputs[0]) === 'checkbox' ? inputs.slice(0, 2) : inputs.slice(0, 1);
  for (const input of wanted) await click(input);
  if (inputs.length === 0) await click(allByRole(quiz, 'button', /^Nach oben/u)[1]!);
}

describe('the start', () => {
  it('is a screen of its own where the quiz has an intro', async () => {
    const quiz = await mount({ quiz: 'forward-intro' });
    expect(heading(quiz)).to.equal('Die Brücke');
    expect(textOf(quiz)).to.contain('Vier Fragen zum Bericht.').and.contain('4 Fragen');
    expect(buttons(quiz)).to.deep.equal([words.start]);
    expect(textOf(quiz)).not.to.contain(single.prompt);
    await clickOn('button', words.start);
    expect(heading(quiz)).to.equal(`Frage 1 von 4: ${single.prompt}`);
    expect(textOf(quiz)).not.to.contain('Vier Fragen zum Bericht.');
  });

  it('is the first question where it has none', async () => {
    const quiz = await mount({ quiz: 'forward' });
    expect(heading(quiz)).to.equal(`Frage 1 von 4: ${single.prompt}`);
  });

  it('names the quiz, so that it can be found among the regions of the page', async () => {
    const quiz = await mount({ quiz: 'forward' });
    expect(nameOf(byRole(quiz, 'region'))).to.equal('Die Brücke');
  });
});

/** The buttons at the first, a middle and the last question, before they are answered. */
const OFFERED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  forward: [[words.check, words.hint], [words.check], [words.check]],
  free: [
    [words.check, words.skip, words.hint],
    [words.check, words.previous, words.skip],
    [words.check, words.previous, words.finish],
  ],
  'end-free': [
    [words.next, words.hint],
    [words.next, words.previous],
    [words.finish, words.previous],
  ],
  'end-forward': [[words.next, words.hint], [words.next], [words.finish]],
};

const plain = (quiz: Element): string[] =>
  buttons(quiz)
    .filter((name) => !/^Nach|^Platz/u.test(name))
    .sort();

describe('each policy', () => {
  for (const [policy, [first, middle, last]] of Object.entries(OFFERED))
    it(`offers what it allows, and no more: ${policy}`, async () => {
      const quiz = await mount({ quiz: policy });
      const steps = [first, middle, undefined, last];
      for (const [index, expected] of steps.entries()) {
        if (expected) expect(plain(quiz)).to.deep.equal([...expected].sort());
        await answer(quiz);
        if (!policy.startsWith('end')) await clickOn('button', words.check);
        await clickOn(
          'button',
          index < 3 ? words.next : policy.startsWith('end') ? words.finish : words.toResult,
        );
      }
      expect(heading(quiz)).to.match(/^Ergebnis: .+ von 5$/u);
    });

  it('without feedback tells nothing until the end, then all (end)', async () => {
    const quiz = await mount({ quiz: 'end-forward' });
    const [log, said] = [told(), spoken(quiz)];
    for (const button of [words.next, words.next, words.next, words.finish]) {
      expect(log).to.deep.equal([]);
      await answer(quiz);
      expect(textOf(quiz)).not.to.match(/Richtig|falsch|Absatz/u);
      await clickOn('button', button);
    }
    expect(log.map(({ question, type }) => question ?? type)).to.deep.equal([
      ...['single', 'multiple', 'statement', 'ordering'],
      'nq-completed',
    ]);
    expect(said.filter((text) => !text.includes('Platz'))).to.deep.equal([]);
  });

  it('that goes forward waits for an answer (end)', async () => {
    const quiz = await mount({ quiz: 'end-forward' });
    await clickOn('button', words.next);
    expect(heading(quiz)).to.contain('Frage 1 von 4');
    expect(textOf(quiz)).to.contain(words.types['single-choice'].incomplete);
  });

  it('that is free lets the reader go back to what was answered, and change it (end)', async () => {
    const quiz = await mount({ quiz: 'end-free' });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.next);
    await clickOn('button', words.previous);
    expect((byRole(quiz, 'radio', 'Seit Mai') as HTMLInputElement).checked).to.equal(true);
    await clickOn('radio', 'Seit Montag');
    for (let i = 0; i < 3; i++) await clickOn('button', words.next);
    await clickOn('button', words.finish);
    expect(heading(quiz)).to.equal('Ergebnis: 1 von 5');
  });

  it('that is free keeps the feedback of what was judged (immediate)', async () => {
    const quiz = await mount({ quiz: 'free' });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    const before = textOf(byRole(quiz, 'group'));
    await clickOn('button', words.next);
    await clickOn('button', words.previous);
    expect(textOf(byRole(quiz, 'group'))).to.equal(before);
    expect(textOf(quiz)).to.contain(single.key.explanation);
    expect(buttons(quiz)).to.include(words.next).and.not.include(words.check);
  });

  it('that is free lets the reader skip every question and finish; open ones earn nothing', async () => {
    const quiz = await mount({ quiz: 'free' });
    const log = told();
    for (let i = 0; i < 3; i++) await clickOn('button', words.skip);
    await clickOn('button', words.finish);
    expect(heading(quiz)).to.equal('Ergebnis: 0 von 5');
    expect(log.map(({ state }) => state)).to.deep.equal([...Array<string>(4).fill('incomplete'), undefined]);
    expect(allByRole(quiz, 'summary').map(nameOf)[0]).to.contain(words.verdicts.incomplete);
  });
});

describe('a hint', () => {
  it('is shown only when it is asked for, and then stays', async () => {
    const quiz = await mount({ quiz: 'free' });
    expect(textOf(quiz)).not.to.contain(single.hints![0]);
    await clickOn('button', words.hint);
    expect(textOf(quiz)).to.contain(`${words.hint}: ${single.hints![0]!}`);
    expect(buttons(quiz)).not.to.include(words.hint);
    await clickOn('button', words.skip);
    expect(textOf(quiz)).not.to.contain(single.hints![0]);
    await clickOn('button', words.previous);
    expect(textOf(quiz)).to.contain(single.hints![0]);
  });

  it('is not offered where the policy has none, or the question is judged', async () => {
    const bank = testBank({ quizzes: [quizOf('silent', { policy: { hints: false } })] });
    const quiz = await mount({ bank });
    expect(buttons(quiz)).to.deep.equal([words.check]);
    quiz.remove();
    const other = await mount({ quiz: 'forward' });
    await answer(other);
    await clickOn('button', words.check);
    expect(buttons(other)).not.to.include(words.hint);
  });
});

describe('the progress', () => {
  it('stands in the heading and in a named bar, and nothing says it by itself (req 81)', async () => {
    const quiz = await mount({ quiz: 'end-free' });
    const said = spoken(quiz);
    for (const number of [1, 2, 3, 4]) {
      const bar = byRole(quiz, 'progressbar');
      expect(nameOf(bar)).to.equal(words.progressLabel);
      expect(bar.ariaValueText).to.equal(`Frage ${number} von 4`);
      expect([bar.ariaValueMax, bar.ariaValueNow]).to.deep.equal(['4', `${number - 1}`]);
      expect(heading(quiz)).to.contain(`Frage ${number} von 4`);
      expect(liveRegions(quiz).some((region) => region.contains(bar))).to.equal(false);
      await clickOn('button', number < 4 ? words.next : words.finish);
    }
    expect(byRole(quiz, 'progressbar').ariaValueNow).to.equal('4');
    expect(said).to.deep.equal([]);
  });
});

/** Plays the quiz of two questions: the first wrongly, the second rightly. */
async function played(): Promise<Element> {
  const quiz = await mount({ bank: bankOf([single, twoAnswers]) });
  for (const [name, button] of [
    ['Seit Mai', words.next],
    [words.types['true-false'].answers.true, words.toResult],
  ] as const) {
    await clickOn('radio', name);
    await clickOn('button', words.check);
    await clickOn('button', button);
  }
  return quiz;
}

describe('the result', () => {
  it('is the score as text and the outcome that goes with it (req 82)', async () => {
    const quiz = await played();
    expect(heading(quiz)).to.equal('Ergebnis: 1 von 2');
    expect(textOf(quiz)).to.contain('Da war noch etwas offen.').and.not.contain('Gut gelesen.');
  });

  it('lists every question with how it went (req 82)', async () => {
    const quiz = await played();
    const list = byRole(quiz, 'list', words.review);
    expect(allByRole(list, 'summary').map(nameOf)).to.deep.equal([
      `${single.prompt} Leider falsch, 0 von 1 Punkt`,
      `${twoAnswers.prompt} Richtig, 1 von 1 Punkt`,
    ]);
  });

  it('opens each question to the own and the right answer, by keyboard (req 48, 82)', async () => {
    const quiz = await played();
    expect(textOf(quiz)).not.to.contain('Seit Montag');
    await tabTo('summary', /^Seit wann/u);
    await press('Enter');
    await tabTo('summary', /^Der Ersatzbus/u);
    await press('Space');
    const pairs = allByRole(quiz, 'term').map((term) => [textOf(term), textOf(term.nextElementSibling!)]);
    expect(pairs).to.deep.equal([
      [words.yourAnswer, 'Seit Mai'],
      [words.rightAnswer, 'Seit Montag'],
      [words.rightAnswer, words.types['true-false'].answers.true],
    ]);
    expect(textOf(quiz)).to.contain(single.key.explanation).and.contain(twoAnswers.key.explanation);
  });

  it('says where there was no answer', async () => {
    const quiz = await mount({ bank: testBank(), quiz: 'free' });
    for (let i = 0; i < 3; i++) await clickOn('button', words.skip);
    await clickOn('button', words.finish);
    await click(allByRole(quiz, 'summary')[0]!);
    expect(textOf(allByRole(quiz, 'definition')[0]!)).to.equal(words.noAnswer);
  });

  it('starts anew from question 1, with nothing left of before (req 82)', async () => {
    const quiz = await played();
    const log = told();
    await clickOn('button', words.again);
    expect(heading(quiz)).to.equal(`Frage 1 von 2: ${single.prompt}`);
    expect(textOf(quiz)).not.to.contain('Leider falsch');
    expect(byRole(quiz, 'progressbar').ariaValueNow).to.equal('0');
    await answer(quiz);
    await clickOn('button', words.check);
    expect(log.map(({ type }) => type)).to.include('nq-answered');
  });

  it('counts in the language’s own numbers', async () => {
    const half = { ...single, id: 'half', points: 1 };
    const quiz = await mount({ bank: bankOf([half], { language: 'en' }) });
    expect(heading(quiz)).to.equal(`Question 1 of 1: ${single.prompt}`);
  });
});
