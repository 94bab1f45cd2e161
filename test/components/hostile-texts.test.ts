// Requirement 84: whatever stands in the texts of a bank stays text, in each question type and each state.
import { expect } from '@open-wc/testing';
import { NewsQuiz } from '../../components/index.js';
import { parseBank } from '../../src/index.js';
import type { Bank, Question } from '../../src/index.js';
import { reach, samplesOf, typeNames } from '../support/a11y-samples.js';
import { bankJson } from '../support/banks.js';
import type { Json } from '../support/banks.js';
import { allByRole, elementsIn } from '../support/elements-dom.js';
import { created, eventOf, finallyDo, mount, replaced, settled } from '../support/elements-page.js';
import { CORPUS, slotsOf } from '../support/hostile.js';

const HARMLESS = 'und noch etwas';
/** From its start and from its end: what the first one opens cannot hide what the others do. */
const HOSTILE = [CORPUS.join(' '), [...CORPUS].reverse().join(' ')];

/** Makes banks of the samples of a type, in all of whose texts something more stands. */
function bankOfTexts(samples: readonly Question[]): (text: string) => Bank {
  const isWhole = (bank: Json): boolean => parseBank(bank).issues.length === 0;
  const filled = slotsOf(bankJson(samples), HOSTILE[0]!, isWhole);
  return (text) => {
    const result = parseBank(filled(text));
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };
}

/** The elements that a quiz makes; the bank inside of it stands in the page's own. */
function madeBy(root: Element): HTMLElement[] {
  return [...elementsIn(root)].filter((it) => it.getRootNode() !== document);
}

/** The elements of a quiz with the names of their attributes, but for what is in them. */
function shapeOf(root: Element): string[] {
  return madeBy(root).map((it) => [it.localName, ...it.getAttributeNames().sort()].join(' '));
}

/** All that a quiz says: its texts, and the attributes that stand for one. */
function saidBy(root: NewsQuiz): string {
  const spoken = ['alt', 'aria-label', 'aria-valuetext', 'placeholder', 'title'];
  const said = madeBy(root).flatMap((it) => [
    ...[...it.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.nodeValue),
    ...spoken.map((name) => it.getAttribute(name)),
  ]);
  return said.join('\n');
}

const times = (text: string, part: string): number => text.split(part).length - 1;

/** What a script or a foreign address would do, noted until the test is over. */
function watched(): string[] {
  const done: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open'] as const)
    replaced(window, name, () => (done.push(name), null) as never);
  const seen = new PerformanceObserver((list) =>
    done.push(...list.getEntries().flatMap(({ name }) => (name.includes('evil.test') ? name : []))),
  );
  seen.observe({ type: 'resource' });
  finallyDo(() => seen.disconnect());
  return done;
}

async function shownWith(bank: Bank, state: 'judged wrong' | 'result', index: number): Promise<NewsQuiz> {
  const question = bank.questions[index]!;
  const root = await mount({
    bank: { ...bank, quizzes: [{ ...bank.quizzes[0]!, pick: { questions: [question.id] } }] },
  });
  await reach(state, root, question);
  return root;
}

describe('a text that is markup or a script elsewhere', () => {
  for (const type of typeNames)
    it(`stays a text in ${type} (84)`, async () => {
      const done = watched();
      const samples = (await samplesOf(type)).slice(0, 1);
      const bankWith = bankOfTexts(samples);
      const banks = HOSTILE.map((text) => ({ text, bank: bankWith(text) }));
      for (const [index] of samples.entries())
        for (const state of ['judged wrong', 'result'] as const) {
          const should = await shownWith(bankWith(HARMLESS), state, index);
          const wanted = times(saidBy(should), HARMLESS);
          expect(wanted).to.be.above(3);
          for (const { bank, text } of banks) {
            const is = await shownWith(bank, state, index);
            expect(shapeOf(is)).to.deep.equal(shapeOf(should));
            expect(times(saidBy(is), text)).to.equal(wanted);
            is.remove();
          }
          should.remove();
        }
      expect(done).to.deep.equal([]);
    });
});

describe('an attribute that is markup or a script elsewhere', () => {
  for (const name of NewsQuiz.observedAttributes)
    it(`stays a value in ${name}: the quiz plays, or says that it cannot (84)`, async () => {
      const done = watched();
      replaced(globalThis, 'fetch', () => Promise.reject(new TypeError('offline')));
      replaced(console, 'warn', () => undefined);
      for (const value of HOSTILE) {
        const quiz = created({ attributes: { [name]: value } });
        const end = Promise.race([eventOf(quiz, 'nq-ready'), eventOf(quiz, 'nq-error')]);
        document.body.append(quiz);
        await end;
        await settled(quiz);
        const [heading, alert] = [allByRole(quiz, 'heading'), allByRole(quiz, 'alert')];
        expect(heading.length + alert.length).to.be.above(0);
        expect([...elementsIn(quiz)].filter((it) => it.matches('img, a, s, iframe, form, link'))).to.be.empty;
        quiz.remove();
      }
      expect(done).to.deep.equal([]);
    });
});
