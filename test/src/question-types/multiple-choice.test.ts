import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describe as inWords, grade, isComplete, parseBank, solution, wordsFor } from '../../../src/index.js';
import { multipleChoiceSupport } from '../../support/question-types/multiple-choice.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { letters, multipleChoice } from '../../support/questions.js';

const question = multipleChoice({ points: 6 });
const earned = (chosen: string): number => grade(question, [...chosen]).earned;

describe('multiple choice', () => {
  // Two of five options are right: each right one is worth 3 of 6 points, each wrong one costs 2.
  const scores: Record<string, number> = {
    ac: 6,
    a: 3,
    c: 3,
    acb: 4,
    acbd: 2,
    ab: 1,
    cd: 1,
    abd: 0,
    b: 0,
    bde: 0,
    abcde: 0,
  };
  for (const [chosen, points] of Object.entries(scores)) {
    it(`gives ${points} of 6 points for ${chosen} where a and c are right`, () => {
      expect(earned(chosen)).to.be.closeTo(points, 1e-12);
      const state = points === 6 ? 'correct' : points > 0 ? 'partial' : 'incorrect';
      expect(grade(question, [...chosen]).state).to.equal(state);
      expect(earned([...chosen].reverse().join(''))).to.equal(earned(chosen));
    });
  }

  it('marks what was chosen and what was missed', () => {
    const marks = grade(question, ['b', 'a']).parts.map(({ id, mark }) => `${id} ${mark}`);
    expect(marks).to.deep.equal(['a right', 'b wrong', 'c missed', 'd none', 'e none']);
  });

  it('is complete with any choice, or with as many as it asks for', () => {
    expect([[], ['a'], [...'abcde']].map((it) => isComplete(question, it))).to.deep.equal([
      false,
      true,
      true,
    ]);
    const exact = multipleChoice({ choose: 2 });
    expect(['', 'a', 'ab', 'abc'].map((it) => isComplete(exact, [...it]))).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
    expect(grade(exact, ['a'])).to.deep.equal({ state: 'incomplete', earned: 0, possible: 1, parts: [] });
  });

  for (const response of [undefined, null, 'a', {}, ['a', 'a'], ['a', 'x'], [null], [['a']]]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response).state).to.equal('incomplete');
    });
  }

  it('says a response by the texts of its options, in the order of the question', () => {
    expect(inWords(question, ['d', 'a'], wordsFor('de'))).to.deep.equal(['Option A', 'Option D']);
  });

  it('gives everything for the solution and nothing for choosing everything (property)', () => {
    check(
      fc.property(multipleChoiceSupport.questions, (any) => {
        const { state, earned: all, possible } = grade(any, solution(any));
        expect({ state, all }).to.deep.equal({ state: 'correct', all: possible });
        const everything = any.options.map(({ id }) => id);
        const { choose: _choose, ...free } = any;
        expect(grade(free, everything)).to.deep.include({ state: 'incorrect', earned: 0 });
      }),
      1_000,
    );
  });

  it('gives more for one more right option, and never more for one more wrong (property)', () => {
    check(
      fc.property(
        multipleChoiceSupport.questions,
        fc.nat(),
        fc.nat(),
        ({ choose: _choose, ...free }, bits, n) => {
          const chosen = free.options.map(({ id }) => id).filter((_, index) => (bits >> index) & 1);
          const rest = free.options.map(({ id }) => id).filter((id) => !chosen.includes(id));
          const more = rest[n % rest.length];
          fc.pre(chosen.length > 0 && more !== undefined);
          const [before, after] = [grade(free, chosen), grade(free, [...chosen, more])];
          if (!free.key.options.includes(more)) expect(after.earned).to.be.at.most(before.earned);
          else expect(after.earned - before.earned).to.be.at.least(before.earned > 0 ? 1e-9 : 0);
          expect(after.state === 'correct').to.equal(after.earned === after.possible);
        },
      ),
      1_000,
    );
  });

  const refused = {
    'two options': [{ options: letters('ac') }, '/options schema/size'],
    'eleven options': [{ options: letters('abcdefghijk') }, '/options schema/size'],
    'no right option': [{ key: { options: [] } }, '/key/options schema/size'],
    'no wrong option': [{ options: letters('abc'), key: { options: [...'abc'] } }, '/key/options schema/key'],
    'a right option named twice': [{ key: { options: ['a', 'a'] } }, '/key/options schema/key'],
    'a right option that is not there': [
      { key: { options: ['a', 'x'] } },
      '/key/options reference/missing-option',
    ],
    'another number to choose than are right': [{ choose: 3 }, '/choose schema/key'],
    'none to choose': [{ choose: 0 }, '/choose schema/size'],
    'a reason for an option that is not there': [
      { key: { rationales: { x: { because: 'not-stated', text: 'N' } } } },
      '/key/rationales reference/missing-option',
    ],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([multipleChoice(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
