// The bank about the outage as readers get it: every question, in both languages, answered rightly and wrongly.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { NewsQuiz } from '../../components/index.js';
import { localize, messagesFor, parseBank, parseTranslation, solution } from '../../src/index.js';
import type { Bank, Messages, Question } from '../../src/index.js';
import { referenceProblems } from '../support/a11y-checkers.js';
import { layoutProblems, orderProblems, targetProblems } from '../support/a11y-layout.js';
import { pick } from '../support/a11y-states.js';
import { allByRole, byRole, nameOf, textOf } from '../support/elements-dom.js';
import { choose } from '../support/elements-input.js';
import { eventOf, inPage, settled, tidyUp, told } from '../support/elements-page.js';

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
  await eventOf(element, 'nq-ready');
  await settled(element);
  return element;
}

/** Answers the question that is shown: by ids of options, or by an order of items. */
async function respond(quiz: Element, question: Question, response: unknown, words: Messages): Promise<void> {
  if (question.type === 'order') {
    const text = (id: string): string => question.items.find((item) => item.id === id)!.text;
    const first = (): string =>
      nameOf(allByRole(quiz, 'button', new RegExp(`^${words.types.order.moveUp('')}`, 'u'))[0]!);
    for (const id of (response as string[]).toReversed()) {
      await pick(quiz, 'button', `${words.types.order.moveTo} ${text(id)}`);
      await pick(quiz, 'button', words.types.order.place(1));
      expect(first()).to.equal(words.types.order.moveUp(text(id)));
    }
    return;
  }
  if (question.type === 'match' || question.type === 'categorise')
    return putAll(quiz, question, response as Record<string, string>);
  for (const id of [response].flat() as string[]) {
    const answers: Readonly<Record<string, string>> = words.types['true-false'].answers;
    const text =
      question.type === 'true-false' ? answers[id] : question.options.find((it) => it.id === id)?.text;
    await pick(quiz, question.type === 'multiple-choice' ? 'checkbox' : 'radio', text!);
  }
}

/** Puts each item to its option or into its group. */
async function putAll(quiz: Element, question: Question, pairs: Record<string, string>): Promise<void> {
  if (!('items' in question) || question.type === 'order') return;
  const { items } = question;
  const targets = question.type === 'match' ? question.options : question.groups;
  const text = (list: typeof items, id: string | undefined): string => list.find((it) => it.id === id)!.text;
  for (const { id } of items) {
    const [item, target] = [text(items, id), text(targets, pairs[id])];
    if (question.type === 'match') await choose(byRole(quiz, 'combobox', item), target);
    else await pick(quiz, 'radio', `${item} – ${target}`);
  }
}

/** A response that earns less than everything. */
function wrong(question: Question): unknown {
  if (question.type === 'order') return (solution(question) as string[]).toReversed();
  if (question.type === 'true-false') return question.key.answer === 'true' ? 'false' : 'true';
  if (question.type === 'match' || question.type === 'categorise') {
    const pairs = Object.entries(solution(question) as Record<string, string>);
    return Object.fromEntries(pairs.map(([id], index) => [id, pairs.at(index - 1)![1]]));
  }
  const right = [solution(question)].flat() as string[];
  const others = question.options.map(({ id }) => id).filter((id) => !right.includes(id));
  if (question.type === 'single-choice') return others[0];
  return question.choose === undefined ? others : [...others, ...right].slice(0, question.choose);
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
  const words = messagesFor(bank.language);
  await pick(quiz, 'button', words.start);
  const onwards = new RegExp(`^(?:${words.next}|${words.toResult})$`, 'u');
  for (const question of bank.questions) {
    expect(nameOf(byRole(quiz, 'heading'))).to.contain(question.prompt);
    note(question.id);
    await respond(quiz, question, response(question), words);
    await pick(quiz, 'button', words.check);
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
      await play(quiz, bank, solution, () => undefined);
      const [heading] = [nameOf(byRole(quiz, 'heading'))];
      const { earned, possible } = log.at(-1)!;
      expect(earned).to.equal(possible);
      expect(heading).to.match(new RegExp(` ${String(possible)} \\w+ ${String(possible)}$`, 'u'));
      expect(log[0]).to.deep.include({ type: 'nq-evidence', state: 'verified', facts: [], questions: [] });
      expect(log.filter(({ state }) => state === 'correct')).to.have.length(bank.questions.length);
    });

  for (const language of ['de', 'en'])
    it(`has a reason for each wrong answer, and every screen in order: ${language} (req 56, 57, 64, 69)`, async () => {
      const bank = await bankIn(language);
      const words = messagesFor(language);
      const quiz = await opened(language, 'all');
      const log = told();
      const problems: string[] = [];
      const look = (screen: string): void => {
        problems.push(...problemsOf(quiz).map((it) => `${screen}: ${it}`));
        const question = bank.questions.find(({ id }) => screen === `${id}, judged`);
        if (!question) return;
        const text = textOf(quiz);
        const hasReason = Object.values(words.because).some((it) => text.includes(it));
        expect(hasReason || question.type === 'order', screen).to.equal(true);
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
    const words = messagesFor('de');
    await pick(classroom, 'button', words.start);
    expect(nameOf(byRole(classroom, 'heading'))).to.match(/^Frage 1 von 12: /u);
    expect(allByRole(classroom, 'button', words.check)).to.deep.equal([]);
  });
});
