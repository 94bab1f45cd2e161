// Random walks over whatever there is to press, in any haste: the quiz stays in a state that makes sense.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { NewsQuiz } from '../../components/index.js';
import {
  allByRole,
  ancestorsOf,
  byRole,
  elementsIn,
  focused,
  nameOf,
  roleOf,
  textOf,
} from '../support/elements-dom.js';
import { quizOf, testBank } from '../support/elements-bank.js';
import { spoken } from '../support/elements-input.js';
import {
  article,
  fieldsOf,
  mount,
  ownStorage,
  replaced,
  settled,
  tidyUp,
  words,
} from '../support/elements-page.js';
import type { Told } from '../support/elements-page.js';
import { scaled, STEPS } from '../support/property.js';

afterEach(tidyUp);

const PRESSABLE = new Set(['button', 'checkbox', 'radio', 'summary']);

/** One thing that a reader does; `which` is counted through what there is at that moment. */
interface Step {
  readonly which: number;
  readonly how: 'click' | 'double' | 'twenty' | 'enter' | 'held' | 'remove' | 'language';
  /** Whether the next step comes before the page has caught up. */
  readonly isHasty: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(1000),
  how: fc.oneof(
    { weight: 12, arbitrary: fc.constant('click' as const) },
    { weight: 6, arbitrary: fc.constantFrom('double' as const, 'enter' as const) },
    { weight: 2, arbitrary: fc.constantFrom('twenty' as const, 'held' as const) },
    { weight: 1, arbitrary: fc.constantFrom('remove' as const, 'language' as const) },
  ),
  isHasty: fc.boolean(),
});

const clickWith = (element: Element, detail: number): unknown =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));

/** Enter, as a browser turns it into a click. */
function enter(element: HTMLElement, repeat: boolean): void {
  const init = { key: 'Enter', bubbles: true, cancelable: true, composed: true, repeat };
  const isButton = ['button', 'summary'].includes(roleOf(element));
  if (element.dispatchEvent(new KeyboardEvent('keydown', init)) && isButton) element.click();
}

const DEEDS: Readonly<Record<Step['how'], (element: HTMLElement, quiz: NewsQuiz) => unknown>> = {
  click: (element) => clickWith(element, 1),
  double: (element) => [1, 2].map((detail) => clickWith(element, detail)),
  twenty: (element) => Array.from({ length: 20 }, (_, index) => clickWith(element, index + 1)),
  enter: (element) => enter(element, false),
  held: (element) => [false, true, true].map((repeat) => enter(element, repeat)),
  remove: (_, quiz) => {
    const { parentElement } = quiz;
    quiz.remove();
    parentElement?.append(quiz);
  },
  language: (_, quiz) => (quiz.language = quiz.language === 'de' ? 'de-CH' : 'de'),
};

/** What one run through a quiz has told, from its first question on. */
interface Run {
  answered: Told[];
  completed: Told[];
  /** What was done, in words. */
  readonly deeds: string[];
}

/** What must be so at any time. */
function expectSense(quiz: NewsQuiz, { answered, completed }: Run): void {
  const heading = nameOf(byRole(quiz, 'heading'));
  expect(heading).not.to.equal('');
  expect(allByRole(quiz, 'button').length).to.be.above(0);
  const ids = answered.map(({ question }) => question);
  expect(new Set(ids).size, 'each question is judged once').to.equal(ids.length);
  for (const { earned, possible } of answered) expect(earned).to.be.within(0, possible as number);
  const bar = byRole(quiz, 'progressbar');
  const [now, total] = [Number(bar.ariaValueNow), Number(bar.ariaValueMax)];
  expect(now).to.be.within(0, total);
  const [, score, possible] = /^Ergebnis: ([\d,]+) von ([\d,]+)$/u.exec(heading) ?? [];
  expect(completed.length, 'a result is told once').to.equal(score === undefined ? 0 : 1);
  if (score === undefined || possible === undefined) return;
  const sum = answered.reduce((all, { earned }) => all + (earned as number), 0);
  expect(completed[0]?.earned).to.be.closeTo(sum, 1e-9);
  expect(Number(score.replace(',', '.')))
    .to.be.closeTo(sum, 0.006)
    .and.at.most(Number(possible.replace(',', '.')));
}

/** The things that a reader can come to, those inside of closed details not. */
const pressable = (quiz: Element): HTMLElement[] =>
  [...elementsIn(quiz)].filter(
    (it) => PRESSABLE.has(roleOf(it)) && it.checkVisibility() && !it.matches(':disabled'),
  );

async function walk(quiz: NewsQuiz, steps: readonly Step[], run: Run): Promise<void> {
  // A quiz that the host takes away, or has loaded anew, cannot keep the focus.
  let isReplaced = false;
  for (const { how, isHasty, which } of steps) {
    const all = pressable(quiz);
    const element = all[which % all.length];
    if (!element) return expect.fail('There is nothing left to press.');
    run.deeds.push(`${how} ${nameOf(element)}${isHasty ? ' …' : ''}`);
    const isAgain = nameOf(element) === words.again;
    element.focus();
    DEEDS[how](element, quiz);
    if (isAgain && how !== 'remove' && how !== 'language') run.answered = run.completed = [];
    isReplaced ||= how === 'remove' || how === 'language';
    if (isHasty) continue;
    await settled(quiz);
    expectSense(quiz, run);
    if (!isReplaced) expect(focused() === document.body, 'the focus is lost').to.equal(false);
    isReplaced = false;
  }
  await settled(quiz);
  expectSense(quiz, run);
}

/** The quizzes of the bank that have all the questions, and one of two for the way to the end. */
const quizzes = ['forward', 'free', 'end-free', 'end-forward', 'free-intro', 'short'];
const short = quizOf('short', {
  pick: { questions: ['two-answers', 'ordering'] },
  policy: { navigation: 'free' },
});
const bank = { ...testBank(), quizzes: [...testBank().quizzes, short] };

async function walkFrom(name: string, steps: readonly Step[]): Promise<void> {
  const run: Run = { answered: [], completed: [], deeds: [] };
  const quiz = await mount({ bank, quiz: name, attributes: { remember: '', lang: 'de' }, into: article() });
  quiz.addEventListener('nq-answered', (event) => run.answered.push(fieldsOf(event)));
  quiz.addEventListener('nq-completed', (event) => run.completed.push(fieldsOf(event)));
  try {
    await walk(quiz, steps, run);
  } catch (error) {
    throw new Error(`${String(error)}\n${run.deeds.join('\n')}\n${textOf(quiz)}`, { cause: error });
  } finally {
    for (const article of [...ancestorsOf(quiz)].filter((it) => it.localName === 'article')) article.remove();
  }
}

describe('a random walk', () => {
  it('of presses, double clicks and held keys never leaves the quiz blank, lost or unfair (req 96)', async function () {
    this.timeout(120_000 * Math.max(1, scaled(1)));
    const errors: unknown[] = [];
    replaced(console, 'error', (...all: unknown[]) => errors.push(all));
    replaced(console, 'warn', () => undefined);
    const kept = ownStorage();
    const walks = fc.asyncProperty(
      fc.constantFrom(...quizzes),
      fc.array(step, { minLength: 1, maxLength: 24 }),
      (name, steps) => {
        kept.clear();
        return walkFrom(name, steps);
      },
    );
    const seed = STEPS > 100_000 ? {} : { seed: 11 };
    await fc.assert(walks, { numRuns: scaled(300), includeErrorInReport: true, ...seed });
    expect(errors).to.deep.equal([]);
  });

  it('says at most one thing for each press (req 50, 96)', async () => {
    const quiz = await mount({ bank, quiz: 'forward' });
    const said = spoken(quiz);
    const names = ['Seit Mai', words.check, words.next, 'Ein Neubau begann.', words.check, words.check];
    for (const [index, name] of names.entries()) {
      clickWith(
        [...pressable(quiz)].find((it) => nameOf(it) === name)!,
        1,
      );
      await settled(quiz);
      expect(said).to.have.length([0, 1, 1, 1, 2, 3][index]!);
    }
  });
});
