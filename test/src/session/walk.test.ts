import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pointsOf, reduce, replay, SessionStore, summarize } from '../../../src/index.js';
import type { SessionAction, SessionState } from '../../../src/index.js';
import { expectLegal, expectLegalStep, expectStrict, pointsWith } from '../../support/legal.js';
import { check, STEPS } from '../../support/property.js';
import { playToEnd, snapshot } from '../../support/sessions.js';
import { actionOf, step, walk } from '../../support/walks.js';
import type { Step } from '../../support/walks.js';

const TURNS = 100;
const LONG = 600_000;

/** A walk without looking around. */
function go(start: SessionState, steps: readonly Step[]): SessionState {
  return steps.reduce((state, each) => reduce(state, actionOf(state, each)), start);
}

describe('a session', () => {
  it(`is legal after each of ${STEPS} random steps of ${STEPS / TURNS} sessions (req 96, 98)`, function () {
    this.timeout(LONG);
    const ends = { finished: 0, playing: 0, ready: 0 };
    let taken = 0;
    const property = fc.property(walk(TURNS), ({ start, steps }) => {
      let state = start;
      expectLegal(state);
      for (const each of steps) {
        const action = actionOf(state, each);
        const next = reduce(state, action);
        expectLegalStep(state, action, next);
        if (next !== state) {
          expectLegal(next);
          expectStrict(next);
        }
        state = next;
        taken++;
      }
      ends[state.stage]++;
    });
    check(property, 1_000);
    expect(taken).to.be.at.least(STEPS);
    expect(ends.finished, 'many of them come to an end').to.be.above(STEPS / TURNS / 4);
    expect(ends.playing, 'and many do not').to.be.above(STEPS / TURNS / 10);
  });

  it('comes to the same state and score when its log is replayed (req 98)', function () {
    this.timeout(LONG);
    const property = fc.property(walk(TURNS), ({ start, steps }) => {
      const store = new SessionStore(start, () => 0);
      for (const each of steps) store.dispatch(actionOf(store.state, each));
      const replayed = replay(store.initial, JSON.parse(JSON.stringify(store.log)) as SessionAction[]);
      expect(snapshot(replayed)).to.deep.equal(snapshot(store.state));
      expect(summarize(replayed)).to.deep.equal(summarize(store.state));
    });
    check(property, 200);
  });

  it('is not changed by what comes after: every state before is as it was', () => {
    const property = fc.property(walk(40), ({ start, steps }) => {
      let state = start;
      const states = steps.map((each) => (state = reduce(state, actionOf(state, each))));
      const pictures: string[] = [];
      let again = start;
      for (const each of steps) {
        again = reduce(again, actionOf(again, each));
        pictures.push(JSON.stringify(snapshot(again)));
      }
      expect(states.map((it) => JSON.stringify(snapshot(it)))).to.deep.equal(pictures);
    });
    check(property, 100);
  });

  it('never gets stuck: from anywhere an eager reader comes to the end (req 96)', function () {
    this.timeout(LONG);
    const property = fc.property(walk(30), ({ start, steps }) => {
      const { end, steps: needed } = playToEnd(go(start, steps));
      expect(end.stage).to.equal('finished');
      expect(needed).to.be.at.most(2 * start.items.length + 2);
      expectLegal(end);
    });
    check(property, 500);
  });

  it('changes nothing for an action twice, or for late ones in between (req 96)', function () {
    this.timeout(LONG);
    const property = fc.property(walk(40), fc.infiniteStream(step), ({ start, steps }, noise) => {
      let [calm, noisy] = [start, start];
      const late = (it: SessionState): SessionAction =>
        actionOf(it, { ...(noise.next().value as Step), kind: 'other' });
      for (const each of steps) {
        const action = actionOf(calm, each);
        calm = reduce(calm, action);
        for (const disturbed of [late(noisy), action, action]) noisy = reduce(noisy, disturbed);
        noisy = reduce(noisy, late(noisy));
      }
      expect(snapshot(noisy)).to.deep.equal(snapshot(calm));
    });
    check(property, 300);
  });

  it('has a score that follows from responses, hints and attempts alone, over 10,000 games or 100,000 (req 98)', function () {
    this.timeout(LONG);
    let games = 0;
    const property = fc.property(walk(12), fc.nat({ max: 12 }), ({ start, steps }, cut) => {
      const { end } = playToEnd(go(start, steps.slice(0, cut)));
      const { questions, quiz } = end.setup;
      const recomputed = questions.map((question, at) => pointsWith(question, end.items.at(at), quiz));
      const sum = recomputed.reduce((all, points) => all + points, 0);
      const summary = summarize(end);
      expect(summary.earned).to.be.closeTo(sum, 1e-9);
      expect(end.earned).to.be.closeTo(sum, 1e-9);
      expect(summary.possible).to.equal(
        end.setup.questions.reduce((all, question) => all + pointsOf(question), 0),
      );
      expect(summary.percent).to.be.within(0, 100);
      games++;
    });
    check(property, 10_000);
    expect(games).to.be.at.least(STEPS / 10);
  });
});
