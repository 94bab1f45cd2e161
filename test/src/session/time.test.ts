import { expect } from '@open-wc/testing';
import { currentItem, currentQuestion, reduce, timeLeft } from '../../../src/index.js';
import type { Policy, SessionState, TimeAction } from '../../../src/index.js';
import { multipleChoice, singleChoice, trueFalse } from '../../support/questions.js';
import { resumed } from '../../support/resume.js';
import { act, respond, sessionOf, snapshot } from '../../support/sessions.js';

const three = [singleChoice({ points: 10 }), multipleChoice({ points: 2 }), trueFalse()];
const start = (policy: Policy = {}): SessionState => sessionOf(three, policy);

describe('time', () => {
  const policy: Policy = { navigation: 'free', time: { seconds: 30 } };
  const clock = (state: SessionState, event: TimeAction['event'], at: number): SessionState =>
    reduce(state, { type: 'time', question: currentQuestion(state).id, event, at });
  const begun = (pace?: 1 | 2 | 10): SessionState =>
    reduce(start(policy), pace ? { type: 'start', pace } : { type: 'start' });
  const run = (at = 1000): SessionState => clock(begun(1), 'run', at);

  it('is offered on a start screen, and is no limit unless it is chosen (req 79)', () => {
    expect(start(policy).stage).to.equal('ready');
    expect(start({ ...policy, feedback: 'end' }).stage).to.equal('playing');
    expect(timeLeft(begun(), 0)).to.equal(undefined);
    expect(clock(begun(), 'run', 0)).to.deep.equal(begun());
    expect([1, 2, 10].map((pace) => timeLeft(begun(pace as 1), 0))).to.deep.equal([30e3, 60e3, 300e3]);
    const odd = reduce(start(policy), { type: 'start', pace: 3 as 1 });
    expect(odd).to.deep.include({ stage: 'playing' }).and.not.have.property('pace');
  });

  it('runs from when the clock says so, and stands still in between (req 79)', () => {
    expect(timeLeft(begun(1), 9e9), 'not yet').to.equal(30e3);
    expect(timeLeft(run(), 11_000)).to.equal(20e3);
    const paused = clock(run(), 'pause', 11_000);
    expect(timeLeft(paused, 9e9)).to.equal(20e3);
    expect(timeLeft(clock(paused, 'run', 5e6), 5e6 + 500)).to.equal(19_500);
  });

  it('settles the question as it stands once it is up, and not before (req 79, 80)', () => {
    const given = respond(run(), 'b');
    expect(clock(given, 'up', 30_999)).to.equal(given);
    const up = clock(given, 'up', 31_000);
    expect(up).to.deep.include({ settled: 1, earned: 10, position: 0 });
    expect(currentItem(up).left).to.equal(0);
    for (const event of ['run', 'pause', 'more', 'up'] as const)
      expect(clock(up, event, 40_000), event).to.equal(up);
    expect(currentItem(clock(run(), 'up', 1e9)).verdict?.state).to.equal('incomplete');
  });

  it('is given once more, and not twice by a second press (req 79)', () => {
    const more = clock(run(), 'more', 21_000);
    expect(timeLeft(more, 21_000)).to.equal(40e3);
    expect(clock(more, 'more', 21_000)).to.equal(more);
    expect(timeLeft(clock(more, 'more', 41_000), 41_000), 'again, as often as it is needed').to.equal(50e3);
    expect(timeLeft(clock(clock(run(), 'pause', 2000), 'more', 3000), 9e9)).to.equal(59e3);
  });

  it('gives and takes nothing where the clock goes back or is broken (req 80)', () => {
    expect(timeLeft(run(), -864e5)).to.equal(30e3);
    expect(timeLeft(clock(run(), 'pause', -864e5), 0)).to.equal(30e3);
    for (const at of [NaN, Infinity, -Infinity])
      for (const event of ['run', 'pause', 'more', 'up'] as const) {
        const state = run();
        expect(clock(state, event, at), `${event} ${at}`).to.equal(state);
      }
  });

  it('has no rest below zero after a day asleep, and ends once (req 80)', () => {
    const state = run();
    expect(timeLeft(state, 864e5)).to.equal(0);
    const up = clock(state, 'pause', 864e5);
    expect(up).to.deep.include({ settled: 1 });
    expect(clock(up, 'up', 864e5)).to.equal(up);
  });

  it('is kept for each question when the reader goes elsewhere and comes back', () => {
    const left = act(clock(run(), 'pause', 11_000), 'next');
    expect(timeLeft(left, 0), 'the next question has all of it').to.equal(30e3);
    expect(timeLeft(act(clock(clock(left, 'run', 20_000), 'pause', 21_000), 'previous'), 0)).to.equal(20e3);
  });

  it('never changes the score but by its end (req 79)', () => {
    const slow = act(respond(clock(clock(run(), 'more', 29_000), 'pause', 50_000), 'b'), 'submit');
    expect(slow.earned).to.equal(act(respond(begun(), 'b'), 'submit').earned);
  });

  it('is there again after a resume: the choice, and what is left (req 80)', () => {
    const paused = clock(run(), 'pause', 11_000);
    expect(snapshot(resumed(paused))).to.deep.equal(snapshot(paused));
    expect(timeLeft(resumed(run()), 5), 'and does not run').to.equal(30e3);
  });
});
