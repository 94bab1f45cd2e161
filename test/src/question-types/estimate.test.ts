import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describe as inWords, grade, parseBank, solution, wordsFor } from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { show } from '../../support/show.js';
import { estimateSupport, estimating } from '../../support/question-types/estimate.js';

const question = estimating({ points: 10 });

describe('estimate', () => {
  // 235 is right; up to 10 off earns all, from 60 on nothing, and a tenth less for each 5 between.
  const scores = {
    235: 10,
    245: 10,
    225: 10,
    250: 9,
    220: 9,
    265: 6,
    290: 1,
    295: 0,
    175: 0,
    400: 0,
    237.5: 10,
  };
  for (const [response, points] of Object.entries(scores)) {
    it(`gives ${points} of 10 points for ${response} where 235 is right`, () => {
      expect(grade(question, Number(response)).earned).to.be.closeTo(points, 1e-9);
    });
  }

  it('is not moved off its limits by the noise of binary fractions', () => {
    const key = { value: 20.2, full: 0.1, zero: 0.3 };
    const fine = estimating({ min: 0, max: 50, step: 0.1, key });
    expect(grade(fine, 20.3).state).to.equal('correct');
    expect(grade(fine, 20.1).state).to.equal('correct');
    expect(grade(fine, 20.5).state).to.equal('incorrect');
  });

  for (const response of [undefined, null, '235', -1, 401, NaN, Infinity, [], {}]) {
    it(`takes ${show(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response).state).to.equal('incomplete');
    });
  }

  it('says a response with its unit, as the language writes it', () => {
    expect(inWords(question, 12.5, wordsFor('de'))).to.deep.equal(['12,5\u00a0Meter']);
  });

  it('earns less the further off it is, all for the solution, and never leaves its range (property)', () => {
    check(
      fc.property(
        estimateSupport.questions,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (it, a, b) => {
          const { max, min } = it;
          const given = [a, b].map((share) => Math.min(max, min + share * (max - min)));
          const [near, far] = given.sort((x, y) => Math.abs(x - it.key.value) - Math.abs(y - it.key.value));
          const { earned, possible } = grade(it, near);
          expect(earned).to.be.within(0, possible);
          expect(earned).to.be.at.least(grade(it, far).earned - 1e-9);
          expect(grade(it, solution(it)).earned).to.equal(possible);
          expect(issuesOf(parseBank(bankJson([it])))).to.deep.equal([]);
        },
      ),
      500,
    );
  });

  const refused = {
    'ends the wrong way round': [{ min: 400, max: 0 }, '/max schema/key'],
    'a step that misses the end': [{ step: 7 }, '/step schema/key'],
    'a step of nothing': [{ step: 0 }, '/step schema/size'],
    'a value beside the scale': [{ key: { value: 500 } }, '/key/value schema/key'],
    'no room between full and zero': [{ key: { full: 60 } }, '/key/zero schema/key'],
    'a value between two steps': [{ key: { value: 237, full: 1 } }, '/key/full schema/key'],
    'credit for every number': [{ key: { zero: 500 } }, '/key/zero schema/key'],
    'all points where the slider starts': [{ key: { value: 205 } }, '/key/full schema/key'],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      expect(issuesOf(parseBank(bankJson([estimating(changes)])))[0]).to.equal(`/questions/0${issue}`);
    });
  }
});
