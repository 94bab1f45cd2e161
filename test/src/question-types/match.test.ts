import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  describe as inWords,
  grade,
  parseBank,
  questionTypes,
  solution,
  wordsFor,
} from '../../../src/index.js';
import { createRandom, shuffle } from '../../../src/random.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { matchSupport } from '../../support/question-types/match.js';
import { letters, matching } from '../../support/questions.js';

const question = matching({ points: 6 });
const reusing = matching({ reuse: true, points: 6, key: { pairs: { a: 'z', b: 'z', c: 'x' } } });

describe('match', () => {
  // One of three is what a random arrangement hits, so that two more are to be earned.
  const scores = { zyx: 6, zyw: 3, zxy: 0, zwx: 3, xzy: 0, wxy: 0 };
  for (const [[a, b, c], points] of Object.entries(scores).map(([ids, it]) => [[...ids], it] as const)) {
    it(`gives ${points} of 6 points for ${[a, b, c].join('')} where zyx is right`, () => {
      const { earned, state } = grade(question, { a, b, c });
      expect(earned).to.be.closeTo(points, 1e-12);
      expect(state).to.equal(points === 6 ? 'correct' : points > 0 ? 'partial' : 'incorrect');
    });
  }

  it('gives nothing for the same option everywhere, where it may be used again', () => {
    for (const id of 'wxyz') expect(grade(reusing, { a: id, b: id, c: id }).earned).to.equal(0);
    expect(grade(reusing, { a: 'z', b: 'z', c: 'x' }).earned).to.equal(6);
  });

  it('marks each item', () => {
    expect(grade(question, { a: 'z', b: 'x', c: 'w' }).parts).to.deep.equal([
      { id: 'a', mark: 'right' },
      { id: 'b', mark: 'wrong' },
      { id: 'c', mark: 'wrong' },
    ]);
  });

  const foreign = [undefined, null, [], ['z', 'y', 'x'], 'zyx', {}, { a: 'q' }, { q: 'z' }, { a: ['z'] }];
  for (const response of [...foreign, { a: 'z', b: 'z' }]) {
    it(`cannot be answered by ${JSON.stringify(response)}`, () => {
      expect(questionTypes.match.readResponse(question, response)).to.equal(undefined);
      expect(grade(question, response).state).to.equal('incomplete');
    });
  }

  it('is not finished while an item has no option (req 48)', () => {
    expect(questionTypes.match.readResponse(question, { a: 'z' })).to.deep.equal({ a: 'z' });
    expect(grade(question, { a: 'z', b: 'y' }).state).to.equal('incomplete');
  });

  it('takes an option twice only where it may be used again (req 71)', () => {
    expect(questionTypes.match.readResponse(reusing, { a: 'z', b: 'z' })).to.deep.equal({ a: 'z', b: 'z' });
  });

  it('says pairs in words, in the order of the items', () => {
    expect(inWords(question, { c: 'x', a: 'z' }, wordsFor('de'))).to.deep.equal([
      'Option A – Option Z',
      'Option C – Option X',
    ]);
  });

  it('brings nothing on the average to who arranges all options at random (property)', () => {
    const own = matching({ options: letters('xyz') });
    const random = createRandom('1');
    let hits = 0;
    const runs = 3000;
    for (let i = 0; i < runs; i++) {
      const ids = shuffle(['x', 'y', 'z'], random);
      hits += ['z', 'y', 'x'].filter((id, place) => ids[place] === id).length;
    }
    expect(hits / runs).to.be.closeTo(1, 0.1);
    expect(grade(own, { a: 'z', b: 'x', c: 'y' }).earned).to.equal(0);
  });

  it('never earns more for one right pair less (property)', () => {
    check(
      fc.property(matchSupport.questions, fc.nat(), (any, n) => {
        const right = solution(any) as Record<string, string>;
        const ids = Object.keys(right);
        const [one, other] = [ids[n % ids.length]!, ids[(n + 1) % ids.length]!];
        const { earned, possible } = grade(any, { ...right, [one]: right[other]!, [other]: right[one]! });
        expect(earned).to.be.below(possible).and.at.least(0);
      }),
      1_000,
    );
  });

  const refused = {
    'an item without a pair': [{ key: { pairs: { a: 'z', b: 'y' } } }, '/key/pairs schema/key'],
    'a pair of no item': [
      { key: { pairs: { a: 'z', b: 'y', c: 'x', q: 'w' } } },
      '/key/pairs reference/missing-option',
    ],
    'a pair with no option': [
      { key: { pairs: { a: 'z', b: 'y', c: 'q' } } },
      '/key/pairs reference/missing-option',
    ],
    'an option for two items': [{ key: { pairs: { a: 'z', b: 'z', c: 'x' } } }, '/key/pairs schema/key'],
    'one option for all': [
      { reuse: true, key: { pairs: { a: 'z', b: 'z', c: 'z' } } },
      '/key/pairs schema/key',
    ],
    'one item': [{ items: letters('a'), key: { pairs: { a: 'z' } } }, '/items schema/size'],
    'one option': [{ options: letters('z') }, '/options schema/size'],
    'two items that read the same': [
      { items: [...letters('ab'), { id: 'c', text: 'Option A' }] },
      ' text/same',
    ],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([matching(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
