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
import { orderSupport } from '../../support/question-types/order.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { letters, ordering } from '../../support/questions.js';

const question = ordering({ points: 6 });
const ties = ordering({ points: 5, key: { order: ['a', ['b', 'c'], 'd'] } });

describe('order', () => {
  // Four items make six pairs, each worth one of the six points.
  const scores: Record<string, number> = {
    abcd: 6,
    bacd: 5,
    abdc: 5,
    bdac: 3,
    dabc: 3,
    cdab: 2,
    dcab: 1,
    dcba: 0,
  };
  for (const [response, points] of Object.entries(scores)) {
    it(`gives ${points} of 6 points for ${response} where abcd is right`, () => {
      const { earned, state } = grade(question, [...response]);
      expect(earned).to.be.closeTo(points, 1e-12);
      expect(state).to.equal(points === 6 ? 'correct' : points > 0 ? 'partial' : 'incorrect');
    });
  }

  // b and c happened at the same time, so that five pairs are left.
  const tied: Record<string, number> = { abcd: 5, acbd: 5, bacd: 4, cbad: 3, bcda: 2, dbca: 0, dcba: 0 };
  for (const [response, points] of Object.entries(tied)) {
    it(`gives ${points} of 5 points for ${response} where b and c are of the same time`, () => {
      expect(grade(ties, [...response]).earned).to.be.closeTo(points, 1e-12);
    });
  }

  it('marks each item that stands at a place of its own time', () => {
    const marks = (it: typeof question, response: string): string[] =>
      grade(it, [...response]).parts.map(({ id, mark }) => `${id} ${mark}`);
    expect(marks(question, 'abdc')).to.deep.equal(['a right', 'b right', 'd wrong', 'c wrong']);
    expect(marks(ties, 'cabd')).to.deep.equal(['c wrong', 'a wrong', 'b right', 'd right']);
    expect(marks(ties, 'acbd')).to.deep.equal(['a right', 'c right', 'b right', 'd right']);
  });

  for (const response of [
    undefined,
    null,
    'abcd',
    [],
    ['a', 'b', 'c'],
    [...'abcda'],
    [...'abca'],
    [...'abcx'],
    {},
  ]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response)).to.deep.equal({
        state: 'incomplete',
        earned: 0,
        possible: 6,
        parts: [],
      });
    });
  }

  it('has the earliest first in its solution, those of one time in either order', () => {
    expect(solution(question)).to.deep.equal([...'abcd']);
    expect(solution(ties)).to.deep.equal([...'abcd']);
    expect(questionTypes.order.isSolved?.(ties, [...'acbd'])).to.be.true;
    expect(questionTypes.order.isSolved?.(ties, [...'bacd'])).to.be.false;
  });

  it('says a response by the texts of its items, in the order given', () => {
    expect(inWords(question, [...'cadb'], wordsFor('de'))).to.deep.equal([
      'Option C',
      'Option A',
      'Option D',
      'Option B',
    ]);
  });

  it('loses as many pairs as two neighbours of different times change places: one (property)', () => {
    check(
      fc.property(orderSupport.questions, fc.nat(), (any, n) => {
        const right = [...(solution(any) as string[])];
        const place = n % (right.length - 1);
        const swapped = [
          ...right.slice(0, place),
          right[place + 1]!,
          right[place]!,
          ...right.slice(place + 2),
        ];
        const groups = any.key.order.map((it) => [it].flat());
        const sizes = groups.map(({ length }) => length);
        const all = right.length;
        const pairs = (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
        const sameTime = groups.some((ids) => ids.includes(right[place]!) && ids.includes(right[place + 1]!));
        const { earned, possible } = grade(any, swapped);
        expect(earned).to.be.closeTo(possible * (sameTime ? 1 : (pairs - 1) / pairs), 1e-9);
      }),
      1_000,
    );
  });

  it('gives for an order and its reverse all points together (property)', () => {
    check(
      fc.property(orderSupport.questions, fc.infiniteStream(fc.nat()), (any, keys) => {
        const drawn = any.items.map(({ id }) => ({ id, at: keys.next().value as number }));
        const response = drawn.sort((a, b) => a.at - b.at).map(({ id }) => id);
        const [there, back] = [grade(any, response), grade(any, [...response].reverse())];
        expect(there.earned + back.earned).to.be.closeTo(there.possible, 1e-9);
      }),
      1_000,
    );
  });

  const refused = {
    'two items': [{ items: letters('ab'), key: { order: ['a', 'b'] } }, '/items schema/size'],
    'nine items': [{ items: letters('abcdefghi'), key: { order: [...'abcdefghi'] } }, '/items schema/size'],
    'an item that the key leaves out': [{ key: { order: [...'abc'] } }, '/key/order schema/key'],
    'an item that the key names twice': [{ key: { order: [...'abcda'] } }, '/key/order schema/key'],
    'one item in place of another': [{ key: { order: [...'abca'] } }, '/key/order schema/key'],
    'an item that is not there': [{ key: { order: [...'abcx'] } }, '/key/order reference/missing-option'],
    'all items at the same time': [{ key: { order: [[...'abcd']] } }, '/key/order schema/key'],
    'a group of one': [{ key: { order: ['a', 'b', 'c', ['d']] } }, '/key/order/3 schema/value'],
    'groups in groups': [{ key: { order: ['a', [['b'], 'c'], 'd'] } }, '/key/order/1 schema/value'],
    'a note for an item that is not there': [
      { key: { notes: { x: 'Montag' } } },
      '/key/notes reference/missing-option',
    ],
    'a note that hides something': [{ key: { notes: { a: '\u202e' } } }, '/key/notes/a text/unsafe'],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([ordering(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
