// Every policy in the page with every type: found by the registry, and played to the end by the buttons that readers have.
import { expect } from '@open-wc/testing';
import { RequestEvent } from '../../components/events.js';
import type { NewsQuiz } from '../../components/index.js';
import { isComplete, linesOfResponse, pointsOf, solution } from '../../src/index.js';
import type { Policy, Question } from '../../src/index.js';
import { rightResponse, wrongResponse } from '../support/a11y-responses.js';
import { samplesOf, typeNames } from '../support/a11y-samples.js';
import { bankOf, QUIZ } from '../support/banks.js';
import { TestClock } from '../support/elements-clock.js';
import { allByRole, byRole, nameOf, textOf } from '../support/elements-dom.js';
import type { Name } from '../support/elements-dom.js';
import { mount, settled, tidyUp, told, words } from '../support/elements-page.js';

afterEach(tidyUp);

const POINTS = 10;

/** The first sample of each type, with hints. */
const questions = await Promise.all(
  typeNames.map(async (name): Promise<Question> => {
    const [sample] = await samplesOf(name);
    const hints = ['Erster Hinweis.', 'Zweiter Hinweis.'];
    if (!sample) throw new Error(name);
    return { ...sample, hints, ...(pointsOf(sample) > 0 && { points: POINTS }) };
  }),
);
const graded = questions.filter((question) => pointsOf(question) > 0);

/** Responses from outside are what the elements would ask for: the ways of answering have tests of their own. */
async function respond(quiz: NewsQuiz, question: Question, response: unknown): Promise<void> {
  const request = { type: 'respond', question: question.id, response } as const;
  quiz.shadowRoot?.querySelector('.stage > *')?.dispatchEvent(new RequestEvent(request));
  await settled(quiz);
}

async function pick(quiz: NewsQuiz, role: string, name: Name): Promise<void> {
  byRole(quiz, role, name).click();
  await settled(quiz);
}

const has = (quiz: NewsQuiz, name: string | RegExp): boolean => allByRole(quiz, 'button', name).length > 0;

/** Has it judged by the main button, which some types call by a name of their own. */
async function check(quiz: NewsQuiz): Promise<void> {
  quiz.shadowRoot
    ?.querySelector('.stage > *')
    ?.shadowRoot?.querySelector<HTMLElement>('[part~="primary"]')
    ?.click();
  await settled(quiz);
}

async function goOn(quiz: NewsQuiz): Promise<void> {
  await pick(quiz, 'button', has(quiz, words.toResult) ? words.toResult : words.next);
}

function quizUnder(policy: Policy, asked = questions): Promise<NewsQuiz> {
  const pick = { questions: asked.map(({ id }) => id) };
  const quizzes = [{ ...QUIZ, pick, policy: { shuffle: false, ...policy } }];
  return mount({ bank: bankOf(asked, { quizzes }) });
}

const score = (earned: number): string => `Ergebnis: ${earned} von ${POINTS * graded.length}`;

/** What is right is seen as well as said, nothing is called wrong or judged for the reader, and nothing can be changed any more. */
function expectSolved(quiz: NewsQuiz, question: Question): void {
  const text = textOf(quiz).replace(/[\s–:]+/gu, ' ');
  const right = solution(question);
  const lines = right === undefined ? [] : linesOfResponse(question, right, words);
  for (const run of lines.flat())
    expect(text, question.id).to.contain(run.text.replace(/[\s–:]+/gu, ' ').trim());
  const { met, notMet } = words.types.open;
  for (const not of ['NaN', 'undefined', words.wrong, words.chosenWrong, met, notMet])
    expect(text, question.id).not.to.contain(not);
  const open = ['radio', 'checkbox'].flatMap((role) =>
    allByRole(quiz, role).filter((it) => it.ariaDisabled !== 'true'),
  );
  const others = ['combobox', 'slider'].flatMap((role) => allByRole(quiz, role));
  const fields = allByRole(quiz, 'textbox').filter((it) => !(it as HTMLInputElement).readOnly);
  expect([...open, ...others, ...fields].map(nameOf), question.id).to.deep.equal([]);
  expect(allByRole(quiz, 'button').length, question.id).to.equal(1);
}

/** A quiz that has begun with a minute for each question. */
async function timed(clock: TestClock, asked: Question[]): Promise<NewsQuiz> {
  const quiz = await quizUnder({ time: { seconds: 60 } }, asked);
  quiz.clock = clock;
  await pick(quiz, 'radio', /^1 Minute je Frage/u);
  await pick(quiz, 'button', words.start);
  return quiz;
}

describe('every type in one quiz', () => {
  it('takes what hints and attempts cost, asks how sure one is, and counts what was right at once', async () => {
    const quiz = await quizUnder({ hintCost: 20, attempts: 2, attemptCost: 30, confidence: true });
    const log = told();
    for (const question of questions) {
      const isGraded = graded.includes(question);
      await pick(quiz, 'button', /^Hinweis 1 von 2/u);
      expect(allByRole(quiz, 'group', words.howSure), question.id).to.have.length(isGraded ? 1 : 0);
      if (isGraded) {
        await pick(quiz, 'radio', words.levels[2]);
        await respond(quiz, question, wrongResponse(question));
        await check(quiz);
        expect(textOf(quiz), question.id).to.contain('Noch nicht richtig. Noch 1 Versuch.');
      }
      await respond(quiz, question, rightResponse(question));
      await check(quiz);
      if (isGraded) expect(textOf(quiz), question.id).to.match(/Richtig: 5 von 10 Punkten/u);
      expect(log.at(-1), question.id).to.deep.include({ type: 'nq-answered', question: question.id });
      await goOn(quiz);
    }
    expect(nameOf(byRole(quiz, 'heading', /^Ergebnis/u))).to.equal(score(5 * graded.length));
    expect(textOf(byRole(quiz, 'table'))).to.contain(`sicher ${graded.length} 0`);
    expect(log.at(-1)).to.deep.include({ type: 'nq-completed', earned: 5 * graded.length });
  });

  it('can be skipped, marked and come back to by the overview, and is judged at the end alone', async () => {
    const quiz = await quizUnder({ feedback: 'end', navigation: 'free', flags: true, overview: true });
    const log = told();
    for (const [index, question] of questions.entries()) {
      await pick(quiz, 'button', new RegExp(words.flag, 'u'));
      if (index < questions.length - 1) await pick(quiz, 'button', words.next);
      else await pick(quiz, 'button', words.overview);
      expect(textOf(quiz)).not.to.contain(question.key.explanation);
    }
    for (const [index, question] of questions.entries()) {
      await pick(quiz, 'button', new RegExp(`^Frage ${index + 1}, offen, gemerkt`, 'u'));
      await respond(quiz, question, rightResponse(question));
      expect(textOf(quiz), question.id).not.to.contain(question.key.explanation);
      expect(isComplete(question, rightResponse(question))).to.equal(true);
      await pick(quiz, 'button', words.overview);
    }
    expect(textOf(quiz)).not.to.contain(words.openOnes);
    expect(log).to.deep.equal([]);
    await pick(quiz, 'button', words.finish);
    expect(nameOf(byRole(quiz, 'heading', /^Ergebnis/u))).to.equal(score(POINTS * graded.length));
    expect(log.map(({ type }) => type)).to.deep.equal([
      ...questions.map(() => 'nq-answered'),
      'nq-completed',
    ]);
  });

  it('is settled as it stands once a time that was chosen is up (req 79, 80)', async () => {
    const clock = new TestClock();
    const quiz = await timed(clock, questions);
    for (const question of questions) {
      clock.time += 60_000;
      await clock.advance(quiz, 1);
      for (const part of [words.verdicts.incomplete, words.timeUp])
        expect(textOf(quiz), question.id).to.contain(part);
      expect(textOf(quiz), question.id).to.contain(question.key.explanation);
      expectSolved(quiz, question);
      await goOn(quiz);
    }
    expect(nameOf(byRole(quiz, 'heading', /^Ergebnis/u))).to.equal(score(0));
  });

  it('leaves the criteria of an open question for points unjudged once its time is up (req 79)', async () => {
    const clock = new TestClock();
    const question = (await samplesOf('open')).find((sample) => pointsOf(sample) > 0)!;
    const quiz = await timed(clock, [question]);
    clock.time += 60_000;
    await clock.advance(quiz, 1);
    expect(textOf(quiz)).to.contain(words.timeUp);
    expectSolved(quiz, question);
  });
});
