import { expect } from '@open-wc/testing';
import { DEFAULT_LIMITS, guardJson, readBank } from '../../../src/index.js';
import type { Steps } from '../../../src/index.js';
import { bankJson } from '../../support/banks.js';
import { singleChoice } from '../../support/questions.js';

const stepsOf = (steps: Steps<unknown>): number => {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
};

const textOf = (count: number): string =>
  JSON.stringify(bankJson(Array.from({ length: count }, (_, index) => singleChoice({ id: `q${index}` }))));

const limits = { bytes: 2 ** 30, nodes: 2 ** 30 };

describe('reading a bank in steps', () => {
  it('takes as many steps more as there are questions more: no step grows with the bank', () => {
    const [small, large] = [
      stepsOf(readBank(textOf(500), { limits })),
      stepsOf(readBank(textOf(5_000), { limits })),
    ];
    expect(small).to.be.above(500 / 50);
    expect(large / small).to.be.within(8, 12);
  });

  it('looks at a text in steps, however few questions it is in', () => {
    const text = JSON.stringify({ list: Array.from({ length: 20_000 }, (_, index) => `text ${index}`) });
    expect(stepsOf(guardJson(text, DEFAULT_LIMITS))).to.be.at.least(15);
  });
});
