// What quizzes offer by policy: hints, attempts, confidence, flags, overview and time.
import { expect } from '@open-wc/testing';
import type { NewsQuiz } from '../../components/index.js';
import { bankOf, quizOf, single, testBank } from '../support/elements-bank.js';
import { allByRole, byRole, focused, nameOf, textOf } from '../support/elements-dom.js';
import { TestClock } from '../support/elements-clock.js';
import { clickOn, press, spoken, tabTo } from '../support/elements-input.js';
import { mount, replaced, settled, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const buttons = (root: Element): string[] => allByRole(root, 'button').map(nameOf);

describe('several hints', () => {
  it('are told with their cost before, come one by one, and each takes the focus', async () => {
    const twoHints = { ...single, hints: ['Erster Absatz.', 'Nicht am Sonntag.'] };
    const quizzes = [quizOf('all', { pick: { questions: ['single'] }, policy: { hintCost: 20 } })];
    const quiz = await mount({ bank: bankOf([twoHints], { quizzes }) });
    for (const number of [1, 2]) {
      await tabTo('button', new RegExp(`^Hinweis ${number} von 2 \\(kostet 20\\s% der Punkte\\)$`, 'u'));
      await press('Enter');
      expect(textOf(focused())).to.equal(`Hinweis ${number} von 2: ${twoHints.hints[number - 1]}`);
    }
    expect(buttons(quiz).filter((name) => name.startsWith(words.hint))).to.deep.equal([]);
    await clickOn('radio', 'Seit Montag');
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain('Richtig: 0,6 von 1 Punkt');
  });
});

describe('several attempts', () => {
  it('say once what is left, keep the answer, and cost nothing for the same one (req 50)', async () => {
    const quiz = await mount({ quiz: 'tries' });
    const [said, log] = [spoken(quiz), told()];
    await clickOn('radio', 'Seit Mai');
    await tabTo('button', words.check);
    await press('Enter');
    expect(said).to.deep.equal(['Noch nicht richtig. Noch 2 Versuche.']);
    expect(log).to.deep.equal([]);
    expect((byRole(quiz, 'radio', 'Seit Mai') as HTMLInputElement).checked).to.equal(true);
    await press('Enter');
    expect(said.at(-1)).to.equal(words.triedBefore);
    await clickOn('radio', 'Seit Sonntag');
    await clickOn('button', words.check);
    expect(said.at(-1)).to.equal('Noch nicht richtig. Noch 1 Versuch.');
    await clickOn('radio', 'Seit Montag');
    await clickOn('button', words.check);
    expect(textOf(quiz)).to.contain('Richtig: 0,4 von 1 Punkt');
    expect(log.map(({ type }) => type)).to.deep.equal(['nq-answered']);
  });

  it('end with the solution where the reader gives up', async () => {
    const quiz = await mount({ quiz: 'tries' });
    expect(buttons(quiz)).not.to.include(words.reveal);
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    await tabTo('button', words.reveal);
    await press('Enter');
    expect(textOf(quiz)).to.contain(single.key.explanation);
    expect(nameOf(focused())).to.equal(words.next);
  });
});

describe('confidence', () => {
  it('is asked for by radio buttons, need not be stated, and is shown in the result', async () => {
    const quiz = await mount({ quiz: 'only-single-sure' });
    expect(nameOf(byRole(quiz, 'group', words.howSure))).to.equal(words.howSure);
    await clickOn('radio', words.levels[2]);
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.check);
    expect(allByRole(quiz, 'group', words.howSure)).to.deep.equal([]);
    await clickOn('button', words.toResult);
    expect(textOf(byRole(quiz, 'table'))).to.match(/geraten 0 0 – eher sicher 0 0 – sicher 1 0/u);
    expect(nameOf(byRole(quiz, 'img'))).to.match(/^0\s%$/u);
  });
});

describe('the overview', () => {
  it('names what is answered, marked and current, and leads there with the focus (req 51)', async () => {
    const quiz = await mount({ quiz: 'grid' });
    await clickOn('radio', 'Seit Mai');
    await clickOn('button', words.next);
    await tabTo('button', new RegExp(words.flag, 'u'));
    await press('Enter');
    expect(focused().ariaPressed).to.equal('true');
    await tabTo('button', words.overview);
    await press('Enter');
    expect(nameOf(focused())).to.equal(words.overview);
    expect(buttons(quiz).slice(0, 4)).to.deep.equal([
      'Frage 1, beantwortet',
      'Frage 2, offen, gemerkt, aktuell',
      'Frage 3, offen',
      'Frage 4, offen',
    ]);
    expect(textOf(quiz)).to.contain('Ohne Antwort: 2, 3, 4').and.contain('Für später gemerkt: 2');
    await clickOn('button', 'Frage 1, beantwortet');
    expect(nameOf(focused())).to.contain('Frage 1 von 4');
    expect((byRole(quiz, 'radio', 'Seit Mai') as HTMLInputElement).checked).to.equal(true);
  });

  it('comes after the last question, and ends the quiz', async () => {
    const quiz = await mount({ quiz: 'grid' });
    for (let i = 0; i < 3; i++) await clickOn('button', words.next);
    expect(buttons(quiz)).not.to.include(words.finish);
    await clickOn('button', words.overview);
    expect(textOf(quiz)).to.contain('Ohne Antwort: 1, 2, 3, 4');
    await clickOn('button', words.toOpen);
    expect(nameOf(focused())).to.contain('Frage 1 von 4');
    await clickOn('button', words.overview);
    await clickOn('button', words.finish);
    expect(nameOf(focused())).to.equal('Ergebnis: 0 von 5');
  });

  it('shows at most a hundred questions at once', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ ...single, id: `q${index}` }));
    const policy = { feedback: 'end', navigation: 'free', overview: true } as const;
    const quizzes = [quizOf('all', { pick: {}, policy })];
    const quiz = await mount({ bank: bankOf(many, { quizzes }) });
    await clickOn('button', words.overview);
    expect(allByRole(quiz, 'listitem')).to.have.length(100);
    await clickOn('button', 'Fragen 101 bis 200');
    await clickOn('button', 'Fragen 201 bis 250');
    expect(allByRole(quiz, 'listitem')).to.have.length(50);
    await clickOn('button', 'Frage 250, offen');
    expect(nameOf(focused())).to.contain('Frage 250 von 250');
  });
});

async function begin(choice: string): Promise<{ quiz: NewsQuiz; clock: TestClock }> {
  const clock = new TestClock();
  const quiz = await mount({ quiz: 'timed' });
  quiz.clock = clock;
  await clickOn('radio', choice);
  await clickOn('button', words.start);
  return { quiz, clock };
}

function hide(hidden: boolean): void {
  replaced(document, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('time', () => {
  it('is an offer: no limit is chosen before, and then there is none (req 79)', async () => {
    const quiz = await mount({ quiz: 'timed' });
    const radios = allByRole(quiz, 'radio') as HTMLInputElement[];
    expect(radios.map(nameOf)).to.deep.equal([
      words.noLimit,
      '1 Minute je Frage',
      '2 Minuten je Frage (doppelte Zeit)',
      '10 Minuten je Frage (zehnfache Zeit)',
    ]);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    await clickOn('button', words.start);
    expect(allByRole(quiz, 'timer')).to.deep.equal([]);
  });

  it('is told at half, before the last 20 seconds, and at the end, once each (req 79, 80)', async () => {
    const { clock, quiz } = await begin('1 Minute je Frage');
    const [said, log] = [spoken(quiz), told()];
    await clock.advance(quiz, 59);
    expect(said).to.deep.equal(['Noch 30 Sekunden', 'Noch 21 Sekunden']);
    await clock.advance(quiz, 5);
    expect(said.slice(2)).to.have.length(1);
    expect(said[2]).to.match(/^Nicht beantwortet\. Die Zeit ist um\./u);
    expect(log.map(({ state, type }) => state ?? type)).to.deep.equal(['incomplete']);
    expect(allByRole(quiz, 'timer')).to.deep.equal([]);
  });

  it('can be stopped, and given once more, without taking the focus (req 79)', async () => {
    const { clock, quiz } = await begin('1 Minute je Frage');
    const shown = (): string => textOf(byRole(quiz, 'timer'));
    await clock.advance(quiz, 40);
    expect(shown()).to.equal('Noch 20 Sekunden');
    expect(nameOf(focused())).to.contain('Frage 1 von 4');
    await tabTo('button', words.moreTime, 'Shift+Tab');
    await press('Enter');
    expect(shown()).to.equal('Noch 1 Minute 20 Sekunden');
    expect(nameOf(focused())).to.equal(words.moreTime);
    await clickOn('button', words.pause);
    clock.time += 864e5;
    await clickOn('button', words.resume);
    expect(shown()).to.equal('Noch 1 Minute 20 Sekunden');
  });

  it('stands still in a hidden tab, and goes on after it (req 79, 80)', async () => {
    const { clock, quiz } = await begin('1 Minute je Frage');
    const shown = (): string => textOf(byRole(quiz, 'timer'));
    await clock.advance(quiz, 10);
    hide(true);
    clock.time += 36e5;
    hide(false);
    await settled(quiz);
    expect(shown()).to.equal('Noch 50 Sekunden');
    await clock.advance(quiz, 10);
    expect(shown()).to.equal('Noch 40 Sekunden');
  });

  it('ends once, however late the page hears of it (req 80)', async () => {
    const { clock, quiz } = await begin('1 Minute je Frage');
    const log = told();
    clock.time += 864e5;
    await clickOn('radio', 'Seit Montag');
    expect(log.map(({ state }) => state)).to.deep.equal(['incomplete']);
    await clock.advance(quiz, 5);
    expect(log).to.have.length(1);
  });
});

describe('a quiz without these policies', () => {
  it('shows nothing of them', async () => {
    const quiz = await mount({ bank: testBank(), quiz: 'free' });
    for (const name of [words.flag, words.overview, words.reveal, words.moreTime])
      expect(buttons(quiz)).not.to.include(name);
  });
});
