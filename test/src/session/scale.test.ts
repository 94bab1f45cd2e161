import { expect } from '@open-wc/testing';
import { parseBank, pickQuestions, startSession } from '../../../src/index.js';
import type { Bank, Policy, SessionState } from '../../../src/index.js';
import { bankJson, QUIZ } from '../../support/banks.js';
import { counted } from '../../support/counted.js';
import { singleChoice } from '../../support/questions.js';
import { act, answer, respond } from '../../support/sessions.js';

const MANY = 10_000;

/** A bank of many questions, as it is written. */
function manyJson(count: number): Record<string, unknown> {
  return bankJson(
    Array.from({ length: count }, (_, index) => singleChoice({ id: `q${index}`, hints: ['Hinweis'] })),
  );
}

function startWith(count: number, policy: Policy): { state: SessionState; reads: () => number } {
  const questions = Array.from({ length: count }, (_, index) =>
    singleChoice({ id: `q${index}`, hints: ['Hinweis'] }),
  );
  const { proxy, reads } = counted(questions);
  return {
    state: startSession({ bank: 'b', quiz: { ...QUIZ, policy }, seed: 's', questions: proxy }),
    reads,
  };
}

describe('a bank of ten thousand questions', () => {
  it('parses whole under raised limits, and is refused under the usual ones', () => {
    const text = JSON.stringify(manyJson(MANY));
    expect(parseBank(text).issues.map(({ code }) => code)).to.deep.equal(['schema/limit']);
    const result = parseBank(text, { limits: { bytes: 2 ** 24, nodes: 500_000 } });
    expect(result.issues).to.deep.equal([]);
    expect(result.ok && result.value.questions.length).to.equal(MANY);
  });

  it('is picked from by looking at each question once, however many are wanted', () => {
    const { proxy, reads } = counted(startWith(MANY, {}).state.setup.questions.slice());
    const bank = { ...bankJson([]), questions: proxy } as unknown as Bank;
    const picked = pickQuestions(bank, { ...QUIZ, pick: { count: 5, order: 'random' } }, 'seed');
    expect(picked).to.have.length(5);
    expect(reads()).to.be.within(MANY, 2 * MANY + 10);
  });
});

describe('the work for an answer', () => {
  for (const policy of [{}, { navigation: 'free' }, { feedback: 'end' }] as const satisfies Policy[]) {
    it(`looks at no more questions of ten thousand than of ten (${JSON.stringify(policy)})`, () => {
      const looks = [10, 100, MANY].map((count) => {
        const { state, reads } = startWith(count, policy);
        const before = reads();
        answer(answer(act(answer(state, 'a'), 'hint'), 'b'), 'c');
        return reads() - before;
      });
      expect(looks[0]).to.be.above(0);
      expect(new Set(looks).size, looks.join(', ')).to.equal(1);
    });
  }

  it('copies at most 32 slots on each of three levels, and shares the rest with the state before', () => {
    const { state } = startWith(MANY, { navigation: 'free' });
    const copied = countCopies(() => respond(state, 'a'));
    expect(copied).to.be.within(1, 3 * 32);
    const { state: few } = startWith(32, {});
    expect(countCopies(() => respond(few, 'a'))).to.be.within(1, 32);
  });

  it('keeps ten thousand states of ten thousand answers in the memory of a few copies each', () => {
    let { state } = startWith(MANY, {});
    const states: SessionState[] = [];
    const copied = countCopies(() => {
      for (let index = 0; index < MANY; index++) states.push((state = answer(state, 'b')));
    });
    expect(state).to.deep.include({ stage: 'finished', settled: MANY, earned: MANY });
    expect(states[4_999]).to.deep.include({ position: 5_000, settled: 5_000 });
    expect(states[4_999]!.items.at(5_000)).to.deep.equal({});
    expect(copied).to.be.at.most(2 * MANY * 3 * 32);
  });
});

/** How many array slots are copied, by spreading or slicing, while something runs. */
function countCopies(run: () => void): number {
  const iterate = Array.prototype[Symbol.iterator];
  const slice = Array.prototype.slice;
  let copied = 0;
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    copied += this.length;
    return iterate.call(this);
  };
  Array.prototype.slice = function (this: unknown[], ...range) {
    const part: unknown[] = slice.apply(this, range);
    copied += part.length;
    return part;
  };
  try {
    run();
  } finally {
    Array.prototype[Symbol.iterator] = iterate;
    Array.prototype.slice = slice;
  }
  return copied;
}
