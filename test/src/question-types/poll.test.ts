import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  describe as inWords,
  distractors,
  grade,
  parseBank,
  pointsOf,
  sharedChoice,
  solution,
  wordsFor,
} from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { letters, singleChoice } from '../../support/questions.js';
import { poll, pollSupport } from '../../support/question-types/poll.js';

describe('an opinion', () => {
  it('earns nothing, has no right answer and marks no option, whatever is chosen (property)', () => {
    check(
      fc.property(pollSupport.questions, fc.nat(), (question, n) => {
        const response = question.options[n % question.options.length]!.id;
        const { parts, ...verdict } = grade(question, response);
        expect(verdict).to.deep.equal({ state: 'ungraded', earned: 0, possible: 0 });
        expect(parts.map(({ mark }) => mark)).to.deep.equal(question.options.map(() => 'none'));
        expect([pointsOf(question), solution(question)]).to.deep.equal([0, undefined]);
        expect(distractors(question)).to.deep.equal([]);
      }),
      300,
    );
  });

  it('is told by the text of the option, and to the host by its id', () => {
    expect(inWords(poll(), 'b', wordsFor('de'))).to.deep.equal(['Option B']);
    expect(sharedChoice(poll(), 'b')).to.equal('b');
    expect(sharedChoice(poll(), undefined)).to.equal(undefined);
    expect(sharedChoice(singleChoice(), 'b')).to.equal(undefined);
  });

  it('is no option that is not there', () => {
    for (const junk of ['x', '', null, ['a'], 0]) expect(grade(poll(), junk).state).to.equal('incomplete');
  });

  const refused = {
    'points, which nobody could earn': [{ points: 2 }, '/points schema/unknown-key'],
    'a key with a right option': [{ key: { option: 'a' } }, '/key/option schema/unknown-key'],
    'two options that read the same': [
      { options: [...letters('a'), { id: 'b', text: 'option a' }] },
      ' text/same',
    ],
    'one option': [{ options: letters('a') }, '/options schema/size'],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([poll(changes as never)])));
      expect(issues[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
