// Where the focus is after each step, and what is said.
import { expect } from '@open-wc/testing';
import { allByRole, byRole, elementsIn, focused, nameOf, roleOf, textOf } from '../support/elements-dom.js';
import { bankOf, multiple, single, statement, twoAnswers } from '../support/elements-bank.js';
import {
  click,
  clickOn,
  clicks,
  hold,
  liveRegions,
  press,
  spoken,
  tabTo,
} from '../support/elements-input.js';
import { inPage, mount, ownStorage, tidyUp, told, words } from '../support/elements-page.js';
import type { NewsQuiz } from '../../components/index.js';

afterEach(tidyUp);

/** Where the focus is: role and name. */
const focus = (): string => `${roleOf(focused())} "${nameOf(focused())}"`;

/** A choice in each question of the quizzes for the policies. */
async function answerAny(quiz: NewsQuiz): Promise<void> {
  const [option, second] = [...allByRole(quiz, 'radio'), ...allByRole(quiz, 'checkbox')];
  if (option) await click(option);
  if (second && roleOf(second) === 'checkbox') await click(second);
  if (!option) await click(allByRole(quiz, 'button', /^Nach oben/)[1]!);
}

const judgements = {
  single: {
    answer: ['Seit Mai'],
    said: 'Leider falsch. Richtig ist: Seit Montag. Im Mai waren die Gutachter da.',
  },
  statement: {
    answer: [words.types['true-false'].answers.true],
    said: 'Leider falsch. Richtig ist: Steht nicht im Artikel. Das sagt nur der Verein.',
  },
  multiple: {
    answer: ['Ein Ersatzbus fuhr.', 'Ein Neubau begann.'],
    said:
      'Leider falsch: 0 von 2 Punkten. Richtig ist: Ein Ersatzbus fuhr.; Der Stadtrat tagte. ' +
      'Von einem Neubau ist keine Rede.',
  },
  'any-number': {
    answer: ['Ein Ersatzbus fuhr.'],
    said:
      'Teilweise richtig: 1 von 2 Punkten. Richtig ist: Ein Ersatzbus fuhr.; Der Stadtrat tagte. ' +
      'Bus und Rat gehören zum Montag.',
  },
  'two-answers': {
    answer: [words.types['true-false'].answers.true],
    said: 'Richtig. Elf Uhr liegt vor zwölf.',
  },
};

describe('after the check', () => {
  for (const [question, { answer, said }] of Object.entries(judgements)) {
    it(`one text is said: result, right answer, reason; the focus stays, in ${question} (req 50)`, async () => {
      const quiz = await mount({ quiz: `only-${question}` });
      expect(liveRegions(quiz).map((it) => it.textContent)).to.deep.equal(['']);
      const [region] = liveRegions(quiz);
      for (const name of answer)
        await click(byRole(quiz, /fuhr|begann/u.test(name) ? 'checkbox' : 'radio', name));
      const log = spoken(quiz);
      await tabTo('button', words.check);
      const button = focused();
      await press('Enter');
      expect(log).to.deep.equal([said]);
      expect(liveRegions(quiz)).to.deep.equal([region]);
      expect(elementsIn(region!).next().done).to.equal(true);
      expect(focused()).to.equal(button);
      expect(roleOf(focused())).to.equal('button');
    });
  }

  it('the focus is where the mouse pressed, and stays there (req 50)', async () => {
    const quiz = await mount({ quiz: 'only-single' });
    await click(byRole(quiz, 'radio', 'Seit Mai'));
    await clickOn('button', words.check);
    expect(focus()).to.equal(`button "${words.toResult}"`);
  });

  it('without an answer it is told what is missing, as often as it is asked (req 50, 52)', async () => {
    const quiz = await mount({ quiz: 'only-multiple' });
    const log = spoken(quiz);
    const tellings = told();
    await tabTo('button', words.check);
    await press('Enter', 'Enter');
    expect(log).to.deep.equal(Array(2).fill(words.types['multiple-choice'].incomplete));
    expect(textOf(quiz)).to.contain(words.types['multiple-choice'].incomplete);
    expect(tellings).to.deep.equal([]);
    expect(focus()).to.equal(`button "${words.check}"`);
  });

  it('a problem goes when the answer changes (req 68)', async () => {
    const quiz = await mount({ quiz: 'only-multiple' });
    await clickOn('button', words.check);
    await clickOn('checkbox', 'Ein Neubau begann.');
    expect(textOf(quiz)).not.to.contain(words.types['multiple-choice'].incomplete);
  });
});

/** A header that covers the top of the page. */
function stickyHeader(): HTMLElement {
  const box = inPage('<header></header><main></main>');
  const header = box.querySelector('header')!;
  header.style.cssText = 'position: sticky; inset-block-start: 0; block-size: 96px; background: #000';
  box.style.cssText = 'min-block-size: 300vh';
  box.querySelector('main')!.style.cssText = 'padding-block: 60vh 100vh';
  document.documentElement.style.scrollPaddingBlockStart = '96px';
  return box;
}

describe('after “next”', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('the focus is on the heading of the new question, in view below a sticky header (req 51)', async () => {
    const box = stickyHeader();
    const quiz = await mount({ quiz: 'forward', into: box.querySelector('main')! });
    for (const number of [2, 3, 4]) {
      await answerAny(quiz);
      await clickOn('button', words.check);
      scrollBy(0, innerHeight / 2);
      await tabTo('button', words.next);
      await press('Enter');
      expect(focus()).to.match(new RegExp(`^heading "Frage ${number} von 4: .+"$`, 'u'));
      expect(focused()).to.equal(byRole(quiz, 'heading'));
      const { bottom, top } = focused().getBoundingClientRect();
      expect(top).to.be.at.least(96);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });

  it('the same result is said again, in full (req 52)', async () => {
    const twin = { ...single, id: 'twin' };
    const quiz = await mount({ bank: bankOf([single, twin]) });
    const log = spoken(quiz);
    for (const button of [words.next, words.toResult]) {
      await clickOn('radio', 'Seit Mai');
      await clickOn('button', words.check);
      await clickOn('button', button);
    }
    expect(log).to.deep.equal(Array(2).fill(judgements.single.said));
  });

  it('nothing of the question before is left to be said (req 50)', async () => {
    const quiz = await mount({ bank: bankOf([twoAnswers, statement]) });
    await clickOn('radio', words.types['true-false'].answers.true);
    await clickOn('button', words.check);
    await clickOn('button', words.next);
    expect(liveRegions(quiz).map((it) => it.textContent)).to.deep.equal(['']);
  });
});

describe('haste', () => {
  for (const count of [2, 3, 20])
    it(`of ${count} clicks on “check” judges once, says it once and stays (req 52, 96)`, async () => {
      const quiz = await mount({ bank: bankOf([single, multiple]) });
      const [log, tellings] = [spoken(quiz), told()];
      await clickOn('radio', 'Seit Mai');
      await clicks(byRole(quiz, 'button', words.check), count);
      expect(log).to.deep.equal([judgements.single.said]);
      expect(tellings.map(({ type }) => type)).to.deep.equal(['nq-answered']);
      expect(nameOf(byRole(quiz, 'heading'))).to.contain(single.prompt);
    });

  for (const key of ['Enter', 'Space'])
    it(`of ${key} held down on “check” does not skip the feedback (req 52, 96)`, async () => {
      const quiz = await mount({ bank: bankOf([single, multiple]) });
      const [log, tellings] = [spoken(quiz), told()];
      await clickOn('radio', 'Seit Mai');
      await tabTo('button', words.check);
      await hold(key, 6);
      expect(log).to.deep.equal([judgements.single.said]);
      expect(tellings.map(({ type }) => type)).to.deep.equal(['nq-answered']);
      expect(nameOf(byRole(quiz, 'heading'))).to.contain(single.prompt);
    });

  it('of Enter held down on the start does not answer anything (req 52)', async () => {
    const quiz = await mount({ quiz: 'forward-intro' });
    const tellings = told();
    await tabTo('button', words.start);
    await hold('Enter', 6);
    expect(tellings).to.deep.equal([]);
    expect(focus()).to.equal(`heading "Frage 1 von 4: ${single.prompt}"`);
    expect(allByRole(quiz, 'radio').some((it) => (it as HTMLInputElement).checked)).to.equal(false);
  });
});

describe('the focus', () => {
  it('goes to the heading of the first question after the start (req 51)', async () => {
    await mount({ quiz: 'forward-intro' });
    await tabTo('button', words.start);
    await press('Space');
    expect(focus()).to.equal(`heading "Frage 1 von 4: ${single.prompt}"`);
  });

  it('goes to the hint when it comes up in the place of its button (req 50)', async () => {
    await mount({ quiz: 'only-single' });
    await tabTo('button', words.hint);
    await press('Enter');
    expect(textOf(focused())).to.equal(`${words.hint}: ${single.hints![0]}`);
  });

  it('goes to the heading when the answer is cleared, whose button goes (req 67)', async () => {
    await mount({ quiz: 'only-single' });
    await clickOn('radio', 'Seit Mai');
    await tabTo('button', words.clear);
    await press('Enter');
    expect(focus()).to.equal(`heading "Frage 1 von 1: ${single.prompt}"`);
  });

  it('goes to the heading after “back”, hint or not (req 51)', async () => {
    await mount({ quiz: 'free' });
    await clickOn('button', words.hint);
    await clickOn('button', words.skip);
    await clickOn('button', words.previous);
    expect(focus()).to.equal(`heading "Frage 1 von 4: ${single.prompt}"`);
  });

  it('is at the score when the quiz is over, and at question 1 after “again” (req 82)', async () => {
    const quiz = await mount({ quiz: 'only-two-answers' });
    await clickOn('radio', words.types['true-false'].answers.true);
    await clickOn('button', words.check);
    await tabTo('button', words.toResult);
    await press('Enter');
    expect(focus()).to.equal('heading "Ergebnis: 1 von 1"');
    await tabTo('button', words.again);
    await press('Enter');
    expect(focus()).to.equal(`heading "Frage 1 von 1: ${twoAnswers.prompt}"`);
    expect(allByRole(quiz, 'radio').some((it) => (it as HTMLInputElement).checked)).to.equal(false);
  });

  it('stays on the one button that remembers and forgets (req 50)', async () => {
    ownStorage();
    await mount({ quiz: 'only-single', attributes: { remember: '' } });
    await tabTo('button', words.remember);
    await press('Enter');
    expect(focus()).to.equal(`button "${words.forget}"`);
    await press('Enter');
    expect(focus()).to.equal(`button "${words.remember}"`);
  });
});
