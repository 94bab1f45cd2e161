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
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { categoriseSupport } from '../../support/question-types/categorise.js';
import { categorising, letters } from '../../support/questions.js';

const question = categorising({ points: 2 });
const inGroups = (groups: string): Record<string, string> =>
  Object.fromEntries([...groups].map((group, index) => ['abcde'[index]!, group]));

describe('categorise', () => {
  // Three of the five are in the largest group, so that two more are to be earned.
  const scores = { xxxyz: 2, xxxyx: 1, xxxxz: 1, xxyyz: 1, xxxxx: 0, yyyyy: 0, xyzyz: 0, zzzzy: 0 };
  for (const [groups, points] of Object.entries(scores)) {
    it(`gives ${points} of 2 points for ${groups} where xxxyz is right`, () => {
      const { earned, state } = grade(question, inGroups(groups));
      expect(earned).to.be.closeTo(points, 1e-12);
      expect(state).to.equal(points === 2 ? 'correct' : points > 0 ? 'partial' : 'incorrect');
    });
  }

  it('marks each item', () => {
    const marks = grade(question, inGroups('xyxyx')).parts.map(({ id, mark }) => `${id} ${mark}`);
    expect(marks).to.deep.equal(['a right', 'b wrong', 'c right', 'd right', 'e wrong']);
  });

  for (const response of [undefined, null, [], ['x'], 'x', {}, { a: 'q' }, { q: 'x' }, { a: 1 }]) {
    it(`cannot be answered by ${JSON.stringify(response)}`, () => {
      expect(questionTypes.categorise.readResponse(question, response)).to.equal(undefined);
      expect(grade(question, response).state).to.equal('incomplete');
    });
  }

  it('is not finished while an item is in no group (req 48)', () => {
    expect(grade(question, inGroups('xxxy')).state).to.equal('incomplete');
  });

  it('says groups in words, in the order of the items', () => {
    expect(inWords(question, inGroups('xy'), wordsFor('de'))).to.deep.equal([
      'Option A – Option X',
      'Option B – Option Y',
    ]);
  });

  it('earns nothing with everything in one group (property)', () => {
    check(
      fc.property(categoriseSupport.questions, fc.nat(), (any, n) => {
        const group = any.groups[n % any.groups.length]!.id;
        const response = Object.fromEntries(any.items.map(({ id }) => [id, group]));
        expect(grade(any, response).earned).to.equal(0);
        expect(grade(any, solution(any)).state).to.equal('correct');
      }),
      1_000,
    );
  });

  const groups = { a: 'x', b: 'x', c: 'x', d: 'y', e: 'z' };
  const { e: _, ...four } = groups;
  const refused = {
    'an item in no group': [{ key: { groups: four } }, '/key/groups schema/key'],
    'a group that is not there': [
      { key: { groups: { ...groups, e: 'q' } } },
      '/key/groups reference/missing-option',
    ],
    'an item that is not there': [
      { key: { groups: { ...groups, q: 'x' } } },
      '/key/groups reference/missing-option',
    ],
    'everything in one group': [{ key: { groups: { ...inGroups('yyyyy') } } }, '/key/groups schema/key'],
    'one group': [{ groups: letters('x') }, '/groups schema/size'],
    'two items': [{ items: letters('ab'), key: { groups: { a: 'x', b: 'y' } } }, '/items schema/size'],
    'a note on nothing': [{ key: { notes: { q: 'Montag' } } }, '/key/notes reference/missing-option'],
    'a note that hides something': [{ key: { notes: { a: '\u202e' } } }, '/key/notes/a text/unsafe'],
    'two groups that read the same': [
      { groups: [...letters('xyz'), { id: 'w', text: 'Option X' }] },
      ' text/same',
    ],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([categorising(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
