import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange, currentQuestion, reduce, resumeSession, saveSession } from '../../../src/index.js';
import type { Bank, SessionState } from '../../../src/index.js';
import { singleChoice } from '../../support/questions.js';
import { expectLegal, expectStrict } from '../../support/legal.js';
import { mutated } from '../../support/mutated.js';
import { check } from '../../support/property.js';
import { bankAround, resumed, through } from '../../support/resume.js';
import { itemsOf, playToEnd, snapshot } from '../../support/sessions.js';
import { actionOf, walk } from '../../support/walks.js';

const LONG = 600_000;

/** What happens to each question of a bank between two visits. */
type Fate = 'same' | 'edited' | 'gone' | 'held';

function editBank(bank: Bank, fates: readonly Fate[]): { bank: Bank; held: Set<string> } {
  const fateOf = (index: number): Fate => fates[index % fates.length] ?? 'same';
  const questions = bank.questions.flatMap((question, index) => {
    if (fateOf(index) === 'gone') return [];
    return fateOf(index) === 'edited' ? [{ ...question, prompt: 'Wer war es wirklich?' }] : [question];
  });
  const held = bank.questions.filter((_, index) => fateOf(index) === 'held').map(({ id }) => id);
  return { bank: { ...bank, questions: [singleChoice({ id: 'new' }), ...questions] }, held: new Set(held) };
}

/** As a page does before it goes: the time stands still. */
function paused(state: SessionState): SessionState {
  const at = (state.since ?? 0) + 7;
  return reduce(state, { type: 'time', question: currentQuestion(state).id, event: 'pause', at });
}

describe('a session that is saved and resumed', () => {
  it('goes on as if nothing had been, at any point, shuffled or not (req 17, 98)', function () {
    this.timeout(LONG);
    const stages = new Set<string>();
    const property = fc.property(walk(60), fc.nat(59), fc.nat(59), ({ start, steps }, first, second) => {
      let [straight, interrupted] = [start, start];
      for (const [index, each] of steps.entries()) {
        const action = actionOf(straight, each);
        straight = reduce(straight, action);
        interrupted = reduce(interrupted, action);
        if (index !== first && index !== second) continue;
        [straight, interrupted] = [paused(straight), resumed(paused(interrupted))];
        stages.add(interrupted.stage);
        expect(snapshot(interrupted)).to.deep.equal(snapshot(straight));
        expectLegal(interrupted);
        expectStrict(interrupted);
        const orders = (it: SessionState): string[][] =>
          it.setup.questions.map((q) => arrange(q, it.setup.seed));
        expect(orders(interrupted)).to.deep.equal(orders(straight));
      }
      expect(snapshot(interrupted)).to.deep.equal(snapshot(straight));
    });
    check(property, 1_000);
    expect([...stages].sort()).to.deep.equal(['finished', 'playing', 'ready']);
  });

  it('loses only what was edited, is legal, and comes to its end, whatever was edited (req 17, 96)', function () {
    this.timeout(LONG);
    let reopened = 0;
    const fate = fc.constantFrom<Fate>('same', 'same', 'same', 'edited', 'gone', 'held');
    const property = fc.property(
      walk(40),
      fc.array(fate, { minLength: 1, maxLength: 6 }),
      ({ start, steps }, fates) => {
        const state = steps.reduce((it, each) => reduce(it, actionOf(it, each)), start);
        const { bank, held } = editBank(bankAround(state), fates);
        const back = resumeSession(bank, through(saveSession(state)), held);
        const fateOf = (index: number): Fate => fates[index % fates.length] ?? 'same';
        const left = state.setup.questions
          .map((_, index) => index)
          .filter((it) => ['same', 'edited'].includes(fateOf(it)));
        expect(back === undefined).to.equal(left.length === 0);
        if (!back) return;
        expect(back.setup.questions.map(({ id }) => id)).to.deep.equal(
          left.map((it) => state.setup.questions[it]?.id),
        );
        expect(itemsOf(back)).to.deep.equal(
          left.map((it) => (fateOf(it) === 'same' ? state.items.at(it) : {})),
        );
        expectLegal(back);
        const { end } = playToEnd(back);
        expect(end.stage).to.equal('finished');
        if (state.stage === 'finished' && back.stage === 'playing') reopened++;
      },
    );
    check(property, 1_500);
    expect(reopened, 'finished sessions that opened again').to.be.above(50);
  });

  it('never throws, and is none or legal, whatever stands in the storage (req 17)', function () {
    this.timeout(LONG);
    const state = playToEnd(fc.sample(walk(1), { numRuns: 1, seed: 3 })[0]!.start).end;
    const bank = bankAround(state);
    let read = 0;
    const tryOne = (input: unknown): void => {
      const back = resumeSession(bank, input);
      if (!back) return;
      read++;
      expectLegal(back);
      expect(playToEnd(back).end.stage).to.equal('finished');
    };
    check(fc.property(fc.oneof(fc.anything(), fc.jsonValue()), tryOne), 1_000);
    check(fc.property(mutated(through(saveSession(state))), tryOne), 3_000);
    expect(read, 'some could be read').to.be.above(500);
  });
});
