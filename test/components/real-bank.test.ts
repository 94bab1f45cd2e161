// The bank about the outage as readers get it: every question, in both languages, answered rightly and wrongly.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { RequestEvent } from '../../components/events.js';
import type { NewsQuiz } from '../../components/index.js';
import {
  distractors,
  grade,
  localize,
  pointsOf,
  wordsOfType,
  wordsFor,
  parseBank,
  parseTranslation,
  solution,
} from '../../src/index.js';
import type { Bank, Messages, Question } from '../../src/index.js';
import { referenceProblems } from '../support/a11y-checkers.js';
import { layoutProblems, orderProblems, targetProblems } from '../support/a11y-layout.js';
import { pick } from '../support/a11y-states.js';
import { allByRole, byRole, nameOf, textOf } from '../support/elements-dom.js';
import { responseTo } from '../support/question-types/index.js';
import { inPage, settled, started, tidyUp, told } from '../support/elements-page.js';

const FOLDER = '/questions/x-outage';

const textAt = async (path: string): Promise<string> => (await fetch(`${FOLDER}/${path}`)).text();

async function bankIn(language: string): Promise<Bank> {
  const bank = parseBank(await textAt('bank.json'));
  if (!bank.ok) throw new Error(JSON.stringify(bank.issues));
  if (language === bank.value.language) return bank.value;
  const translation = parseTranslation(bank.value, await textAt(`translations/${language}.json`));
  if (!translation.ok) throw new Error(JSON.stringify(translation.issues));
  return localize(bank.value, translation.value);
}

/** The report in a page of its own, with a quiz below it. */
async function opened(language: string, quiz: string): Promise<NewsQuiz> {
  const report = new DOMParser().parseFromString(await textAt(`report.${language}.html`), 'text/html');
  const article = report.querySelector('article') ?? report.body;
  const box = inPage('<article></article>').querySelector('article')!;
  box.append(...article.childNodes);
  const element = document.createElement('news-quiz');
  const attributes = { src: `${FOLDER}/bank.json`, lang: language, quiz, seed: '5' };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await started(element);
  return element;
}

/** Answers the question that is shown: choices and order as a reader does, the others as their element would say it. */
async function respond(quiz: Element, question: Question, response: unknown, words: Messages): Promise<void> {
  if (question.type === 'order') return putInOrder(quiz, question, response as string[], words);
  const options = optionsOf(question, words);
  if (!options) {
    const request = new RequestEvent({ type: 'respond', question: question.id, response });
    quiz.shadowRoot!.querySelector('.stage > *')!.dispatchEvent(request);
    return settled(quiz);
  }
  for (const id of [response].flat() as string[])
    await pick(quiz, question.type === 'multiple-choice' ? 'checkbox' : 'radio', options[id]!);
}

async function putInOrder(
  quiz: Element,
  question: Extract<Question, { type: 'order' }>,
  response: readonly string[],
  words: Messages,
): Promise<void> {
  const text = (id: string): string => question.items.find((item) => item.id === id)!.text;
  const first = (): string =>
    nameOf(allByRole(quiz, 'button', new RegExp(`^${words.types.order.moveUp('')}`, 'u'))[0]!);
  for (const id of response.toReversed()) {
    await pick(quiz, 'button', `${words.types.order.moveTo} ${text(id)}`);
    await pick(quiz, 'button', words.types.order.place(1));
    expect(first()).to.equal(words.types.order.moveUp(text(id)));
  }
}

/** The names of the radio buttons or checkboxes of a question that has them, by id. */
function optionsOf(question: Question, words: Messages): Readonly<Record<string, string>> | undefined {
  if (question.type === 'true-false') return words.types['true-false'].answers;
  if (question.type !== 'single-choice' && question.type !== 'multiple-choice') return undefined;
  return Object.fromEntries(question.options.map(({ id, text }) => [id, text]));
}

/** A response that is complete and earns less than everything, where a question can be answered wrongly. */
function wrong(question: Question): unknown {
  for (let n = 0; n < 500; n++) {
    const response = responseTo(question, n);
    const { parts, state } = grade(question, response);
    if (state === 'ungraded' || parts.some(({ mark }) => mark === 'wrong')) return response;
  }
  throw new Error(`no wrong response to ${question.id} was found`);
}

const problemsOf = (quiz: Element): string[] => [
  ...referenceProblems(quiz),
  ...layoutProblems(quiz),
  ...targetProblems(quiz),
  ...orderProblems(quiz),
];

type Play = (question: Question) => unknown;

/** Plays all questions of a quiz with feedback, and has each screen looked at. */
async function play(
  quiz: Element,
  bank: Bank,
  response: Play,
  note: (screen: string) => unknown,
): Promise<void> {
  const words = wordsFor(bank.language);
  await pick(quiz, 'button', words.start);
  const onwards = new RegExp(`^(?:${words.next}|${words.toResult})$`, 'u');
  for (const question of bank.questions) {
    expect(nameOf(byRole(quiz, 'heading'))).to.contain(question.prompt);
    note(question.id);
    await respond(quiz, question, response(question), words);
    await pick(quiz, 'button', wordsOfType(words, question.type).check ?? words.check);
    expect(textOf(quiz), question.id).to.contain(question.key.explanation);
    note(`${question.id}, judged`);
    await pick(quiz, 'button', onwards);
  }
  note('result');
}

before(() => setViewport({ width: 320, height: 640 }));
after(() => setViewport({ width: 800, height: 600 }));
afterEach(tidyUp);

describe('the bank about the outage, at 320 pixels', function () {
  this.timeout(60_000);

  for (const language of ['de', 'en'])
    it(`is played to full marks: ${language}`, async () => {
      const bank = await bankIn(language);
      const log = told();
      const quiz = await opened(language, 'all');
      await play(
        quiz,
        bank,
        (question) => solution(question) ?? wrong(question),
        () => undefined,
      );
      const [heading] = [nameOf(byRole(quiz, 'heading'))];
      const { earned, possible } = log.at(-1)!;
      expect(earned).to.equal(possible);
      expect(heading).to.match(new RegExp(` ${String(possible)} \\w+ ${String(possible)}$`, 'u'));
      expect(log[0]).to.deep.include({ type: 'nq-evidence', state: 'verified', facts: [], questions: [] });
      const graded = bank.questions.filter((question) => pointsOf(question) > 0);
      expect(log.filter(({ state }) => state === 'correct')).to.have.length(graded.length);
    });

  for (const language of ['de', 'en'])
    it(`has a reason for each wrong answer, and every screen in order: ${language} (req 56, 57, 64, 69)`, async () => {
      const bank = await bankIn(language);
      const words = wordsFor(language);
      const quiz = await opened(language, 'all');
      const log = told();
      const problems: string[] = [];
      const look = (screen: string): void => {
        problems.push(...problemsOf(quiz).map((it) => `${screen}: ${it}`));
        const question = bank.questions.find(({ id }) => screen === `${id}, judged`);
        if (!question) return;
        const text = textOf(quiz);
        const hasReason = Object.values(words.because).some((it) => text.includes(it));
        expect(hasReason || distractors(question).length === 0, screen).to.equal(true);
        expect(text, screen).to.contain(words.paragraph(1).replace('1', ''));
      };
      await play(quiz, bank, wrong, look);
      expect(problems).to.deep.equal([]);
      expect(log.filter(({ state }) => state === 'correct')).to.deep.equal([]);
    });

  it('has a quick quiz of five and one for the class without feedback before the end', async () => {
    const quick = await opened('de', 'quick');
    expect(nameOf(byRole(quick, 'heading'))).to.match(/^Frage 1 von 5: /u);
    quick.remove();
    const classroom = await opened('de', 'classroom');
    const words = wordsFor('de');
    await pick(classroom, 'button', words.start);
    expect(nameOf(byRole(classroom, 'heading'))).to.match(/^Frage 1 von 12: /u);
    expect(allByRole(classroom, 'button', words.check)).to.deep.equal([]);
  });
});
