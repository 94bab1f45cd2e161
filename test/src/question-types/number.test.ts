// Numbers by example: what is typed is read in the reader's language, and what is off by more than allowed is wrong.
import { expect } from '@open-wc/testing';
import { describe as inWords, grade, questionTypes, readNumber, wordsFor } from '../../../src/index.js';
import { show } from '../../support/show.js';
import { numberQuestion } from '../../support/question-types/number.js';

const judged = (typed: string, language: string, value: number): string | undefined => {
  const question = numberQuestion({ key: { value } });
  const response = readNumber(typed, language, question.unit);
  return response === undefined ? undefined : grade(question, response).state;
};

describe('number', () => {
  const right: readonly (readonly [typed: string, language: string, value: number])[] = [
    ['1234,5', 'de', 1234.5],
    ['1.234,5', 'de', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1.234', 'de', 1234],
    ['1.234', 'en', 1.234],
    ['1\u202f234,5', 'fr', 1234.5],
    ['1\u00a0234,5', 'de', 1234.5],
    ['1’234.5', 'de-CH', 1234.5],
    ['12,34,567', 'en-IN', 1_234_567],
    ['٢٣٥', 'ar', 235],
    ['２３５', 'de', 235],
    ['\u200e−235\u200f', 'de', -235],
    ['235 Meter', 'de', 235],
    ['235\u00a0meter', 'de', 235],
  ];
  for (const [typed, language, value] of right) {
    it(`takes ${show(typed)} in ${language} for ${value} (req 76)`, () => {
      expect(judged(typed, language, value)).to.equal('correct');
    });
  }

  for (const typed of [
    '',
    'zwei',
    '1e3',
    '0x10',
    '1/2',
    '12.05.25',
    'Infinity',
    '9'.repeat(61),
    '235 Kilo',
  ]) {
    it(`reads no number in ${show(typed).slice(0, 30)}`, () => {
      expect(judged(typed, 'de', 235)).to.equal(undefined);
    });
  }

  it('is right up to the tolerance, and not beyond it', () => {
    const near = numberQuestion({ key: { value: 20.2, tolerance: { absolute: 0.1 } } });
    expect([20.1, 20.3, 20.31].map((it) => grade(near, it).state)).to.deep.equal([
      'correct',
      'correct',
      'incorrect',
    ]);
    const share = numberQuestion({ key: { value: -200, tolerance: { percent: 2.5 } } });
    expect([-195, -205, -205.1, 200].map((it) => grade(share, it).state)).to.deep.equal([
      'correct',
      'correct',
      'incorrect',
      'incorrect',
    ]);
  });

  it('takes 0.1 + 0.2 for 0.3', () => {
    expect(grade(numberQuestion({ key: { value: 0.3 } }), 0.1 + 0.2).state).to.equal('correct');
  });

  it('is told as the language writes it, with its unit', () => {
    expect(inWords(numberQuestion(), 12_345.5, wordsFor('de'))).to.deep.equal(['12.345,5\u00a0Meter']);
    expect(inWords(numberQuestion(), 12_345.5, wordsFor('en'))).to.deep.equal(['12,345.5\u00a0Meter']);
  });

  it('has no key with more decimals than a reader may type', () => {
    const paths = (value: number): unknown[] =>
      questionTypes.number.problems(numberQuestion({ decimals: 1, key: { value } })).map(({ path }) => path);
    expect(paths(5.5)).to.deep.equal([]);
    expect(paths(5.25)).to.deep.equal([['key', 'value']]);
  });

  it('takes no response that is no finite number', () => {
    for (const input of ['235', NaN, Infinity, null, [235], { valueOf: () => 235 }])
      expect(questionTypes.number.readResponse(numberQuestion(), input)).to.equal(undefined);
  });
});
