import { expect } from '@open-wc/testing';
import {
  confidenceOf,
  currentItem,
  currentQuestion,
  grade,
  policyOf,
  reduce,
  summarize,
} from '../../../src/index.js';
import type { Policy, SessionAction, SessionItem, SessionState } from '../../../src/index.js';
import { multipleChoice, singleChoice, trueFalse } from '../../support/questions.js';
import { act, answer, respond, sessionOf } from '../../support/sessions.js';

const hinted = singleChoice({ hints: ['Erster', 'Zweiter', 'Dritter'], points: 10 });
const three = [hinted, multipleChoice({ points: 2 }), trueFalse()];
const start = (policy: Policy = {}): SessionState => sessionOf(three, policy);
const earned = (state: SessionState): number | undefined => currentItem(state).verdict?.earned;

describe('hints', () => {
  it('come one after the other, each by its number, until there are no more', () => {
    let state = start();
    for (const hint of [1, 2, 3]) {
      state = act(state, 'hint');
      expect(currentItem(state)).to.deep.equal({ hints: hint });
      expect(reduce(state, { type: 'hint', question: 'single', hint }), 'a second click').to.equal(state);
    }
    expect(act(state, 'hint')).to.equal(state);
    expect(reduce(start(), { type: 'hint', question: 'single', hint: 2 }).items.at(0)).to.deep.equal({});
  });

  it('take their share of the points, whatever is left, and never more than all', () => {
    const right = (count: number, hintCost: number): number | undefined => {
      let state = start({ hintCost });
      for (let i = 0; i < count; i++) state = act(state, 'hint');
      return earned(act(respond(state, 'b'), 'submit'));
    };
    expect([0, 1, 2, 3].map((count) => right(count, 20))).to.deep.equal([10, 8, 6, 4]);
    expect([0, 1, 2, 3].map((count) => right(count, 0))).to.deep.equal([10, 10, 10, 10]);
    expect([1, 2].map((count) => right(count, 100))).to.deep.equal([0, 0]);
    expect(earned(act(respond(act(start({ hintCost: 50 }), 'hint'), 'a'), 'submit'))).to.equal(0);
  });

  it('leave the state of the verdict to the response', () => {
    const state = act(respond(act(start({ hintCost: 100 }), 'hint'), 'b'), 'submit');
    expect(currentItem(state).verdict).to.deep.include({ state: 'correct', earned: 0, possible: 10 });
  });
});

describe('several attempts', () => {
  const policy: Policy = { attempts: 3, attemptCost: 30 };
  const check = (state: SessionState, response: unknown): SessionState =>
    act(respond(state, response), 'submit');

  it('keep a question open until it is right or the last one is used', () => {
    const first = check(start(policy), 'a');
    expect(currentItem(first)).to.deep.equal({ response: 'a', tried: ['a'] });
    const second = check(first, 'c');
    expect(currentItem(second)).to.deep.equal({ response: 'c', tried: ['a', 'c'] });
    expect(earned(check(second, 'b'))).to.be.closeTo(4, 1e-9);
    expect(earned(check(second, 'd'))).to.equal(0);
    expect(earned(check(start(policy), 'b'))).to.equal(10);
  });

  it('cost nothing for the same response again, be it the one before or an earlier one', () => {
    const first = check(start(policy), 'a');
    expect(act(first, 'submit')).to.equal(first);
    const second = check(first, 'c');
    const back = respond(second, 'a');
    expect(act(back, 'submit')).to.equal(back);
  });

  it('end where the reader gives up, with what the response is worth', () => {
    const partly = sessionOf([multipleChoice({ points: 2, key: { options: ['a', 'c'] } })], policy);
    expect(act(partly, 'reveal'), 'before the first check').to.equal(partly);
    const tried = check(partly, ['a']);
    expect(earned(act(tried, 'reveal'))).to.equal(1);
    expect(earned(act(respond(tried, ['a', 'c']), 'reveal'))).to.be.closeTo(2 - 0.6, 1e-9);
    expect(act(respond(tried, undefined), 'reveal').items.at(0).verdict).to.deep.include({
      state: 'incomplete',
      earned: 0,
    });
  });

  it('are one where the feedback comes at the end', () => {
    expect(policyOf(start({ ...policy, feedback: 'end' }).setup.quiz).attempts).to.equal(1);
  });

  it('keep the way forward closed, and the way round it open', () => {
    const tried = check(start(policy), 'a');
    expect(act(tried, 'next')).to.equal(tried);
    const free = check(start({ ...policy, navigation: 'free' }), 'a');
    expect(act(free, 'next').position).to.equal(1);
    expect(act(act(free, 'next'), 'previous').items.at(0)).to.deep.equal({ response: 'a', tried: ['a'] });
  });

  it('cost half of the points where the quiz does not say', () => {
    expect(earned(check(check(start({ attempts: 2 }), 'a'), 'b'))).to.equal(5);
  });

  it('know a response whose parts come in another order', () => {
    const state = start(policy);
    const item: SessionItem = { response: { a: '1', b: '2' }, tried: [{ b: '2', a: '1' }] };
    const same = { ...state, items: state.items.with(0, item) };
    expect(act(same, 'submit')).to.equal(same);
  });
});

describe('confidence', () => {
  const rate = (state: SessionState, level: number): SessionState =>
    reduce(state, { type: 'confidence', question: currentQuestion(state).id, level });

  it('is stated before the first check, and not after', () => {
    const policy: Policy = { confidence: true, attempts: 2 };
    const sure = rate(start(policy), 3);
    expect(currentItem(sure)).to.deep.equal({ confidence: 3 });
    expect(rate(sure, 3)).to.equal(sure);
    expect(currentItem(rate(sure, 1))).to.deep.equal({ confidence: 1 });
    for (const level of [0, 4, 1.5, NaN]) expect(rate(sure, level)).to.equal(sure);
    const tried = act(respond(sure, 'a'), 'submit');
    expect(rate(tried, 1)).to.equal(tried);
    const plain = start();
    expect(rate(plain, 3)).to.equal(plain);
  });

  const rated = (level: number | undefined, response: unknown, tried?: 'a'[]) => {
    const question = singleChoice();
    const item: SessionItem = { ...(level && { confidence: level }), ...(tried && { tried }) };
    return { question, item, verdict: grade(question, response) };
  };

  it('is counted by level: how often it was stated, and how often that was right at once', () => {
    const list = [rated(3, 'b'), rated(3, 'a'), rated(3, 'b', ['a']), rated(1, 'b'), rated(undefined, 'b')];
    expect(confidenceOf([...list, rated(2, undefined)])).to.deep.equal({
      rows: [
        { level: 1, answered: 1, right: 1 },
        { level: 2, answered: 0, right: 0 },
        { level: 3, answered: 3, right: 1 },
      ],
      reading: undefined,
    });
  });

  it('is not spoken of where nobody stated it', () => {
    expect(confidenceOf([])).to.equal(undefined);
    expect(confidenceOf([rated(undefined, 'b'), rated(3, undefined)])).to.equal(undefined);
  });

  const times = (count: number, level: number, response: string) =>
    Array.from({ length: count }, () => rated(level, response));

  it('is read from five answers on: what was stated against what was right', () => {
    const reading = (...lists: ReturnType<typeof times>[]) => confidenceOf(lists.flat())?.reading;
    expect(reading(times(4, 3, 'a'))).to.equal(undefined);
    expect(reading(times(5, 3, 'a'))).to.equal('over');
    expect(reading(times(5, 3, 'b'))).to.equal('fits');
    expect(reading(times(5, 1, 'b'))).to.equal('under');
    expect(reading(times(2, 1, 'b'), times(4, 1, 'a'))).to.equal('fits');
    expect(reading(times(17, 3, 'b'), times(3, 3, 'a'))).to.equal('fits');
    expect(reading(times(16, 3, 'b'), times(4, 3, 'a'))).to.equal('over');
  });

  it('never changes the score', () => {
    const score = (level?: number): number => {
      const first = start({ confidence: true });
      return summarize(answer(level ? rate(first, level) : first, 'b')).earned;
    };
    expect([1, 2, 3].map(score)).to.deep.equal([score(), score(), score()]);
  });
});

describe('flags and the overview', () => {
  const free: Policy = { navigation: 'free', flags: true, overview: true };
  const go = (state: SessionState, position: number): SessionState =>
    reduce(state, { type: 'goto', question: currentQuestion(state).id, position });

  it('mark a question and take the mark away, each once', () => {
    const marked = act(start(free), 'flag');
    expect(currentItem(marked)).to.deep.equal({ flagged: true });
    expect(act(marked, 'flag')).to.equal(marked);
    expect(currentItem(act(marked, 'unflag'))).to.deep.equal({});
    for (const policy of [{}, { navigation: 'free' }, { flags: true }] as const)
      expect(currentItem(act(start(policy), 'flag')), JSON.stringify(policy)).to.deep.equal({});
  });

  it('lead to any question that is there, where navigation is free', () => {
    expect(go(start(free), 2).position).to.equal(2);
    expect(go(go(start(free), 2), 0).position).to.equal(0);
    const state = start(free);
    for (const position of [0, -1, 3, 0.5, NaN, Infinity]) expect(go(state, position)).to.equal(state);
    const forward = start();
    expect(go(forward, 1)).to.equal(forward);
  });

  it('let the reader finish from anywhere, and without the overview only from the last question', () => {
    expect(act(start(free), 'finish').stage).to.equal('finished');
    expect(act(start({ navigation: 'free' }), 'finish').stage).to.equal('playing');
  });
});

describe('an action of a policy', () => {
  it('does nothing once the question is settled', () => {
    const policy: Policy = {
      navigation: 'free',
      ...{ attempts: 2, confidence: true, flags: true, time: { seconds: 30 } },
    };
    const playing = reduce(start(policy), { type: 'start', pace: 1 });
    const settled = act(respond(playing, 'b'), 'submit');
    const question = 'single';
    const late: SessionAction[] = [
      { type: 'hint', question, hint: 1 },
      { type: 'reveal', question },
      { type: 'flag', question },
      { type: 'confidence', question, level: 1 },
      { type: 'time', question, event: 'run', at: 0 },
      { type: 'time', question, event: 'up', at: 1e9 },
    ];
    for (const action of late) expect(reduce(settled, action), action.type).to.equal(settled);
  });
});
