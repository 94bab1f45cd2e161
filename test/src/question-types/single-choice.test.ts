import { expect } from '@open-wc/testing';
import { describe as inWords, grade, isComplete, parseBank, solution, wordsFor } from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { letters, singleChoice } from '../../support/questions.js';

const question = singleChoice({ points: 3 });
const marks = (response: string): string =>
  grade(question, response)
    .parts.map(({ id, mark }) => `${id} ${mark}`)
    .join(', ');

describe('single choice', () => {
  it('gives every point for the right option', () => {
    expect(grade(question, 'b')).to.deep.include({ state: 'correct', earned: 3, possible: 3 });
    expect(marks('b')).to.equal('a none, b right, c none, d none');
    expect(solution(question)).to.equal('b');
  });

  it('gives nothing for any other option', () => {
    for (const id of 'acd')
      expect(grade(question, id)).to.deep.include({ state: 'incorrect', earned: 0, possible: 3 });
    expect(marks('c')).to.equal('a none, b missed, c wrong, d none');
  });

  for (const response of [undefined, null, '', 'e', 'B', 0, ['b'], { id: 'b' }, true]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response)).to.deep.equal({
        state: 'incomplete',
        earned: 0,
        possible: 3,
        parts: [],
      });
      expect(isComplete(question, response)).to.be.false;
    });
  }

  it('says a response by the text of its option', () => {
    expect(inWords(question, 'c', wordsFor('de'))).to.deep.equal(['Option C']);
  });

  const refused = {
    'one option': [singleChoice({ options: letters('b') }), '/questions/0/options schema/size'],
    'nine options': [singleChoice({ options: letters('abcdefghi') }), '/questions/0/options schema/size'],
    'a key that names no option': [
      singleChoice({ key: { option: 'x' } }),
      '/questions/0/key/option reference/missing-option',
    ],
    'the key of another type': [
      { ...question, key: { options: ['b'], explanation: 'E' } },
      '/questions/0/key',
    ],
  } as const;
  for (const [name, [bad, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      expect(issuesOf(parseBank(bankJson([bad])))[0]).to.match(new RegExp(`^${issue}`));
    });
  }

  it('takes two to eight options', () => {
    for (const options of [letters('ab'), letters('abcdefgh')]) {
      expect(issuesOf(parseBank(bankJson([singleChoice({ options })])))).to.deep.equal([]);
    }
  });
});
