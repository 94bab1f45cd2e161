import { expect } from '@open-wc/testing';
import {
  answersOf,
  describe as inWords,
  grade,
  parseBank,
  distractors,
  solution,
  wordsFor,
} from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { trueFalse } from '../../support/questions.js';

describe('true or false', () => {
  const question = trueFalse({ points: 2 });
  const open = trueFalse({ notStated: true, key: { answer: 'not-stated' } });

  it('offers two answers, and a third where the question says so', () => {
    expect(answersOf(question)).to.deep.equal(['true', 'false']);
    expect(answersOf(trueFalse({ notStated: false }))).to.deep.equal(['true', 'false']);
    expect(answersOf(open)).to.deep.equal(['true', 'false', 'not-stated']);
  });

  it('gives every point for the right answer and nothing for the other', () => {
    expect(grade(question, 'false')).to.deep.include({ state: 'correct', earned: 2, possible: 2 });
    expect(grade(question, 'true')).to.deep.equal({
      state: 'incorrect',
      earned: 0,
      possible: 2,
      parts: [
        { id: 'true', mark: 'wrong' },
        { id: 'false', mark: 'missed' },
      ],
    });
  });

  it('takes "not stated" for right, for wrong, or for no answer where it is not offered', () => {
    expect(grade(open, 'not-stated').state).to.equal('correct');
    expect(grade(trueFalse({ notStated: true }), 'not-stated').state).to.equal('incorrect');
    expect(grade(question, 'not-stated').state).to.equal('incomplete');
    expect(grade(open, 'not-stated').parts.map(({ mark }) => mark)).to.deep.equal(['none', 'none', 'right']);
  });

  for (const response of [undefined, null, true, false, '', 'True', 'maybe', ['true'], 0]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response).state).to.equal('incomplete');
    });
  }

  it('has every other answer for a distractor', () => {
    expect(distractors(open)).to.deep.equal(['true', 'false']);
    expect(distractors(question)).to.deep.equal(['true']);
    expect(solution(open)).to.equal('not-stated');
  });

  it('says a response in the words of the interface', () => {
    expect(inWords(question, 'true', wordsFor('de'))).to.deep.equal(['Stimmt']);
  });

  const rationale = { because: 'not-stated' as const, text: 'N' };
  const refused = {
    'a key that is no answer': [{ key: { answer: 'yes' } }, '/key/answer schema/value'],
    'a key that is not offered': [{ key: { answer: 'not-stated' } }, '/key/answer schema/key'],
    'a reason for an answer that is not offered': [
      { key: { rationales: { 'not-stated': rationale } } },
      '/key/rationales/not-stated reference/missing-option',
    ],
    'a third answer that is neither offered nor not': [{ notStated: 'yes' }, '/notStated schema/type'],
    options: [{ options: [] }, '/options schema/unknown-key'],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([trueFalse(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
