// The project's own checks, for what the checkers miss, over every sample of every question type, in every state.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { CHECKS } from '../support/a11y-checks.js';
import { CONDITIONS } from '../support/a11y-conditions.js';
import { met, onSamples } from '../support/a11y-suite.js';

const CHECKERS = ['axe', 'ibm', 'tree'];

before(() => setViewport({ width: 800, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

onSamples(CHECKS.filter(({ name }) => !CHECKERS.includes(name)));

describe('the list of conditions', () => {
  it('holds none that is no longer met', () => {
    const idle = CONDITIONS.filter((_, index) => !met.has(index)).map(({ condition }) => condition);
    expect(idle).to.deep.equal([]);
  });
});
