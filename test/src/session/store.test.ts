import { expect } from '@open-wc/testing';
import { replay, SessionStore } from '../../../src/index.js';
import { fourQuestions } from '../../support/questions.js';
import { sessionOf, snapshot } from '../../support/sessions.js';

const right = { type: 'respond', question: 'single', response: 'b' } as const;
const submit = { type: 'submit', question: 'single' } as const;

describe('a session store', () => {
  it('applies actions and tells whether they were allowed', () => {
    const store = new SessionStore(sessionOf(fourQuestions()), () => 0);
    expect(store.dispatch(submit)).to.be.false;
    expect(store.dispatch(right)).to.be.true;
    expect(store.dispatch(submit)).to.be.true;
    expect(store.dispatch(submit), 'the second click').to.be.false;
    expect(store.state).to.deep.include({ settled: 1, earned: 1 });
  });

  it('writes down what changed the session, and when', () => {
    // The clock is asked before each action, those that are refused as well.
    let now = 100;
    const store = new SessionStore(sessionOf(fourQuestions()), () => now++);
    for (const action of [submit, right, submit, submit]) store.dispatch(action);
    expect(store.log).to.deep.equal([
      { ...right, at: 101 },
      { ...submit, at: 102 },
    ]);
  });

  it('comes to the same state when its log is replayed from the start', () => {
    const store = new SessionStore(sessionOf(fourQuestions()), () => 0);
    for (const action of [right, submit, { type: 'next', question: 'single' } as const])
      store.dispatch(action);
    expect(store.initial.settled).to.equal(0);
    expect(snapshot(replay(store.initial, store.log))).to.deep.equal(snapshot(store.state));
  });

  it('comes to the same score on any clock (req 98)', () => {
    const clocks = [
      () => 0,
      () => -1e15,
      () => Number.NaN,
      () => Number.POSITIVE_INFINITY,
      () => Math.random() * 1e12,
    ];
    const ends = clocks.map((clock) => {
      const store = new SessionStore(sessionOf(fourQuestions()), clock);
      for (const action of [right, submit]) store.dispatch(action);
      return snapshot(store.state);
    });
    for (const end of ends) expect(end).to.deep.equal(ends[0]);
  });
});
