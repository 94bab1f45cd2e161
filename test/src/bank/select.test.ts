import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { candidatesOf, pickQuestions } from '../../../src/index.js';
import type { Bank, Quiz } from '../../../src/index.js';
import { bankOf, QUIZ } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { multipleChoice, ordering, singleChoice, trueFalse } from '../../support/questions.js';

const quiz = (pick: Quiz['pick'], id = 'all'): Quiz => ({ ...QUIZ, id, pick });
const bank: Bank = bankOf([
  singleChoice({ id: 'a', difficulty: 1, skill: 'recall' }),
  multipleChoice({ id: 'b', difficulty: 2, skill: 'recall' }),
  trueFalse({ id: 'c', difficulty: 3, skill: 'verification' }),
  ordering({ id: 'd', difficulty: 3, skill: 'chronology' }),
  singleChoice({ id: 'e', difficulty: 2, skill: 'attribution' }),
]);
const ids = (pick: Quiz['pick'], seed = 's', held?: ReadonlySet<string>): string =>
  pickQuestions(bank, quiz(pick), seed, held)
    .map(({ id }) => id)
    .join('');

describe('the questions that a quiz could ask', () => {
  const cases: [Quiz['pick'], string][] = [
    [{}, 'abcde'],
    [{ types: ['single-choice'] }, 'ae'],
    [{ types: ['order', 'true-false'] }, 'cd'],
    [{ difficulty: [3] }, 'cd'],
    [{ difficulty: [1, 2] }, 'abe'],
    [{ skills: ['recall', 'chronology'] }, 'abd'],
    [{ types: ['single-choice', 'order'], difficulty: [2, 3], skills: ['attribution'] }, 'e'],
    [{ types: ['order'], difficulty: [1] }, ''],
    [{ questions: ['d', 'a'] }, 'da'],
    [{ questions: ['d', 'a', 'd'] }, 'da'],
    [{ questions: ['e', 'gone', 'b'], difficulty: [2] }, 'eb'],
  ];
  for (const [pick, expected] of cases) {
    it(`are "${expected}" for ${JSON.stringify(pick)}`, () => {
      expect(
        candidatesOf(bank, quiz(pick))
          .map(({ id }) => id)
          .join(''),
      ).to.equal(expected);
      expect(ids(pick)).to.equal(expected);
    });
  }
});

describe('a question that is held back', () => {
  it('could be asked by no quiz, whatever it names', () => {
    const questions = bank.questions.map((it) => (it.id === 'c' ? { ...it, held: 'wrong since today' } : it));
    for (const pick of [{}, { questions: ['c', 'd'] }, { types: ['true-false' as const] }]) {
      const found = candidatesOf({ ...bank, questions }, quiz(pick)).map(({ id }) => id);
      expect(found).not.to.include('c');
    }
  });
});

describe('picking questions', () => {
  it('takes as many as the quiz says, or all there are', () => {
    expect(ids({ count: 3 })).to.have.length(3);
    expect(ids({ count: 99 })).to.equal('abcde');
    expect(ids({ count: 99, order: 'random' })).to.have.length(5);
  });

  it('keeps the order of the bank, or of the list, unless the quiz wants a random one', () => {
    for (const seed of ['1', '2', '3', '4', '5', '6', '7', '8']) {
      const picked = ids({ count: 3 }, seed);
      expect([...picked].sort().join('')).to.equal(picked);
      expect(
        'edcba'.replace(/./g, (id) =>
          ids({ count: 3, questions: [...'edcba'] }, seed).includes(id) ? id : '',
        ),
      ).to.equal(ids({ count: 3, questions: [...'edcba'] }, seed));
    }
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => ids({ order: 'random' }, String(seed))));
    expect(orders.size).to.be.above(25);
  });

  it('gives the same for the same seed, for ever', () => {
    expect(ids({ count: 3, order: 'random' }, 'class-7b')).to.equal('eca');
    expect(ids({ order: 'random' }, 'class-7b')).to.equal('ecabd');
    expect(ids({ count: 2 }, 'class-7b')).to.equal('ce');
  });

  it('asks the same questions in the order of the bank as at random, for one seed', () => {
    for (let seed = 0; seed < 20; seed++) {
      const random = ids({ count: 3, order: 'random' }, String(seed));
      expect([...random].sort().join('')).to.equal(ids({ count: 3 }, String(seed)));
    }
  });

  it('draws other questions for another quiz of the same seed', () => {
    const of = (id: string): string[] => {
      const seeds = Array.from({ length: 10 }, (_, seed) => String(seed));
      return seeds.map((seed) =>
        pickQuestions(bank, quiz({ count: 2, order: 'random' }, id), seed)
          .map((it) => it.id)
          .join(''),
      );
    };
    expect(of('quick')).not.to.deep.equal(of('long'));
  });

  it('holds back what must not be asked, and fills up with others', () => {
    expect(ids({}, 's', new Set(['b', 'd', 'gone']))).to.equal('ace');
    for (let seed = 0; seed < 20; seed++) {
      const picked = ids({ count: 3, order: 'random' }, String(seed), new Set(['a', 'c']));
      expect([...picked].sort().join('')).to.equal('bde');
    }
    expect(ids({ count: 2 }, 's', new Set('abcde'))).to.equal('');
  });

  it('draws each question equally often, in each place', () => {
    const places = new Map<string, number>();
    for (let seed = 0; seed < 5_000; seed++) {
      [...ids({ count: 2, order: 'random' }, `seed-${seed}`)].forEach((id, place) =>
        places.set(id + place, (places.get(id + place) ?? 0) + 1),
      );
    }
    const statistic = [...places.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    expect(places.size).to.equal(10);
    // 8 degrees of freedom: a fair draw passes 26.1 once in a thousand times.
    expect(statistic).to.be.below(26.1);
  });

  it('gives only questions that fit, none twice and none that is held, whatever the quiz (property)', () => {
    const pick = fc.record(
      {
        count: fc.integer({ min: 1, max: 7 }),
        order: fc.constantFrom('random' as const, 'bank' as const),
        difficulty: fc.subarray([1, 2, 3], { minLength: 1 }),
        questions: fc.array(fc.constantFrom(...'abcdefg'), { minLength: 1, maxLength: 8 }),
      },
      { requiredKeys: [] },
    );
    check(
      fc.property(pick, fc.string(), fc.subarray([...'abcde']), (chosen, seed, held) => {
        const picked = pickQuestions(bank, quiz(chosen), seed, new Set(held));
        const possible = candidatesOf(bank, quiz(chosen)).filter(({ id }) => !held.includes(id));
        expect(picked.length).to.equal(Math.min(chosen.count ?? 99, possible.length));
        expect(new Set(picked).size).to.equal(picked.length);
        for (const question of picked) expect(possible).to.include(question);
        expect(pickQuestions(bank, quiz(chosen), seed, new Set(held))).to.deep.equal(picked);
      }),
      500,
    );
  });
});
