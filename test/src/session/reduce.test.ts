import { expect } from '@open-wc/testing';
import { currentItem, isLast, mayLeave, reduce, replay, startSession } from '../../../src/index.js';
import type { Policy, SessionAction, SessionState } from '../../../src/index.js';
import { setupOf } from '../../support/banks.js';
import { multipleChoice, ordering, singleChoice, trueFalse, WRONG } from '../../support/questions.js';
import { act, answer, itemsOf, respond, sessionOf } from '../../support/sessions.js';

const three = [singleChoice({ hints: ['Hinweis'] }), multipleChoice({ points: 2 }), trueFalse()];
const start = (policy: Policy = {}): SessionState => sessionOf(three, policy);
const policies: Policy[] = [
  { feedback: 'immediate', navigation: 'forward' },
  { feedback: 'immediate', navigation: 'free' },
  { feedback: 'end', navigation: 'forward' },
  { feedback: 'end', navigation: 'free' },
];
const nameOf = ({ feedback, navigation }: Policy): string => `feedback ${feedback}, navigation ${navigation}`;

describe('the start of a session', () => {
  it('is the first question, or the start screen of a quiz with an intro', () => {
    expect(start()).to.deep.include({ stage: 'playing', position: 0, settled: 0, earned: 0 });
    const ready = startSession(setupOf(three, { intro: 'Los.' }));
    expect(ready.stage).to.equal('ready');
    expect(itemsOf(ready)).to.deep.equal([{}, {}, {}]);
  });

  it('is left by "start" and by nothing else, once', () => {
    const ready = startSession(setupOf(three, { intro: 'Los.' }));
    for (const type of ['hint', 'submit', 'next', 'previous', 'finish'] as const)
      expect(act(ready, type)).to.equal(ready);
    expect(respond(ready, 'b')).to.equal(ready);
    const playing = reduce(ready, { type: 'start' });
    expect(playing).to.deep.include({ stage: 'playing', position: 0 });
    expect(reduce(playing, { type: 'start' })).to.equal(playing);
  });
});

describe('a response', () => {
  for (const policy of policies) {
    it(`can be given, changed and taken back until it is judged (${nameOf(policy)})`, () => {
      const given = respond(start(policy), 'a');
      expect(currentItem(given)).to.deep.equal({ response: 'a' });
      expect(currentItem(respond(given, 'c'))).to.deep.equal({ response: 'c' });
      expect(currentItem(respond(given, undefined))).to.deep.equal({});
      expect(given.settled).to.equal(0);
    });
  }

  it('that cannot be one to the question changes nothing', () => {
    const given = respond(start(), 'a');
    for (const junk of ['x', null, 0, ['a'], {}]) {
      expect(respond(given, junk)).to.equal(given);
      expect(respond(start(), junk).items.at(0)).to.deep.equal({});
    }
    const empty = start();
    expect(respond(empty, undefined)).to.equal(empty);
  });

  it('is copied, so that a list that changes later changes nothing', () => {
    const chosen = ['a'];
    const given = respond(sessionOf([multipleChoice()]), chosen);
    chosen.push('b');
    expect(currentItem(given).response).to.deep.equal(['a']);
  });

  it('stays once it is judged', () => {
    const judged = act(respond(start(), 'a'), 'submit');
    expect(respond(judged, 'b')).to.equal(judged);
    expect(respond(judged, undefined)).to.equal(judged);
  });
});

describe('"submit"', () => {
  it('has a complete response judged, once, where feedback is immediate', () => {
    for (const policy of policies.slice(0, 2)) {
      const judged = act(respond(start(policy), 'b'), 'submit');
      expect(currentItem(judged).verdict).to.deep.include({ state: 'correct', earned: 1, possible: 1 });
      expect(judged).to.deep.include({ settled: 1, earned: 1, position: 0, stage: 'playing' });
      expect(act(judged, 'submit')).to.equal(judged);
    }
  });

  it('does nothing without a complete response', () => {
    const empty = start();
    expect(act(empty, 'submit')).to.equal(empty);
    const partial = respond(sessionOf([multipleChoice({ choose: 2 })]), ['a']);
    expect(act(partial, 'submit')).to.equal(partial);
  });

  it('does nothing where feedback comes at the end', () => {
    for (const policy of policies.slice(2)) {
      const given = respond(start(policy), 'b');
      expect(act(given, 'submit')).to.equal(given);
    }
  });
});

describe('"hint"', () => {
  it('shows the hint, once, before the question is judged', () => {
    const hinted = act(start(), 'hint');
    expect(currentItem(hinted)).to.deep.equal({ hints: 1 });
    expect(act(hinted, 'hint')).to.equal(hinted);
    expect(currentItem(respond(hinted, 'b'))).to.deep.equal({ hints: 1, response: 'b' });
    const judged = act(respond(start(), 'b'), 'submit');
    expect(act(judged, 'hint')).to.equal(judged);
  });

  it('does nothing without a hint, or where the quiz offers none', () => {
    const second = answer(start(), 'b');
    expect(act(second, 'hint')).to.equal(second);
    const without = start({ hints: false });
    expect(act(without, 'hint')).to.equal(without);
  });
});

describe('"next" and "previous"', () => {
  it('go on only from a judged question, and never back, where feedback is immediate and the way is forward', () => {
    const given = respond(start(), 'a');
    expect(act(given, 'next')).to.equal(given);
    expect(mayLeave(given)).to.be.false;
    const judged = act(given, 'submit');
    expect(mayLeave(judged)).to.be.true;
    const second = act(judged, 'next');
    expect(second.position).to.equal(1);
    expect(act(second, 'previous')).to.equal(second);
  });

  it('go on only from a complete response where feedback comes at the end and the way is forward', () => {
    const first = start({ feedback: 'end' });
    expect(act(first, 'next')).to.equal(first);
    const second = act(respond(first, 'a'), 'next');
    expect(second).to.deep.include({ position: 1, settled: 0 });
    expect(act(second, 'previous')).to.equal(second);
  });

  it('go anywhere where navigation is free, but not beyond the ends', () => {
    for (const feedback of ['immediate', 'end'] as const) {
      const first = start({ feedback, navigation: 'free' });
      expect(act(first, 'previous')).to.equal(first);
      const last = act(act(first, 'next'), 'next');
      expect(last.position).to.equal(2);
      expect(act(last, 'next')).to.equal(last);
      expect(act(last, 'previous').position).to.equal(1);
    }
  });

  it('end a session of which every question is judged, from its last question', () => {
    const end = answer(answer(answer(start(), 'b'), ['a', 'c']), 'false');
    expect(end).to.deep.include({ stage: 'finished', position: 2, settled: 3, earned: 4 });
    const free = answer(answer(answer(start({ navigation: 'free' }), 'b'), ['a', 'c']), 'false');
    expect(free.stage).to.equal('finished');
  });
});

describe('"finish"', () => {
  it('settles everything, from the last question, as it stands', () => {
    const first = respond(start({ feedback: 'end', navigation: 'free' }), 'b');
    expect(act(first, 'finish')).to.equal(first);
    const last = act(act(first, 'next'), 'next');
    const end = act(last, 'finish');
    expect(end).to.deep.include({ stage: 'finished', settled: 3, earned: 1 });
    expect(itemsOf(end).map(({ verdict }) => verdict?.state)).to.deep.equal([
      'correct',
      'incomplete',
      'incomplete',
    ]);
  });

  it('waits for the last response where the way is only forward', () => {
    for (const feedback of ['immediate', 'end'] as const) {
      const last = answer(answer(start({ feedback }), 'b'), ['a']);
      expect(last.position).to.equal(2);
      expect(act(last, 'finish')).to.equal(last);
      expect(act(respond(last, 'true'), 'finish').stage).to.equal(
        feedback === 'end' ? 'finished' : 'playing',
      );
      expect(act(act(respond(last, 'true'), 'submit'), 'finish').stage).to.equal('finished');
    }
  });

  it('judges nothing twice', () => {
    const judged = act(respond(start({ navigation: 'free' }), 'b'), 'submit');
    const end = act(act(act(judged, 'next'), 'next'), 'finish');
    expect(end.items.at(0)).to.equal(judged.items.at(0));
    expect(end).to.deep.include({ settled: 3, earned: 1 });
  });
});

describe('a finished session', () => {
  const end = answer(answer(answer(start(), 'b'), ['a', 'c']), 'true');

  it('stays as it is, whatever comes (req 96)', () => {
    const types = ['hint', 'submit', 'next', 'previous', 'finish'] as const;
    for (const type of types) expect(act(end, type)).to.equal(end);
    expect(respond(end, 'false')).to.equal(end);
    expect(reduce(end, { type: 'start' })).to.equal(end);
  });
});

describe('an action that names another question', () => {
  it('does nothing, so that a click that comes too late is lost (req 96)', () => {
    const late: SessionAction[] = [
      ...(['submit', 'reveal', 'flag', 'unflag', 'next', 'previous', 'finish'] as const).map((type) => ({
        type,
        question: 'single',
      })),
      { type: 'hint', question: 'single', hint: 1 },
      { type: 'confidence', question: 'single', level: 1 },
      { type: 'goto', question: 'single', position: 2 },
      { type: 'time', question: 'single', event: 'run', at: 0 },
      { type: 'respond', question: 'single', response: 'b' },
    ];
    for (const policy of policies) {
      const second = answer(start(policy), 'b');
      expect(second.position, nameOf(policy)).to.equal(1);
      for (const action of late) expect(reduce(second, action)).to.equal(second);
    }
  });

  it('does nothing twenty times over, so that twenty clicks count once (req 96)', () => {
    const clicks = ['submit', 'next'].flatMap((type) =>
      Array.from({ length: 20 }, () => ({ type, question: 'single' }) as SessionAction),
    );
    const end = replay(respond(start(), 'b'), clicks);
    expect(end).to.deep.include({ position: 1, settled: 1, earned: 1, stage: 'playing' });
  });
});

describe('points', () => {
  it('add up over questions of every type', () => {
    const all = [
      singleChoice({ points: 2 }),
      multipleChoice({ points: 4 }),
      trueFalse(),
      ordering({ points: 6 }),
    ];
    const rights: unknown[] = ['b', ['a'], 'false', [...'abdc']];
    expect(rights.reduce<SessionState>(answer, sessionOf(all)).earned).to.be.closeTo(2 + 2 + 1 + 5, 1e-9);
    const wrongs = [WRONG.single, WRONG.multiple, WRONG.statement, WRONG.ordering];
    expect(wrongs.reduce<SessionState>(answer, sessionOf(all))).to.deep.include({
      earned: 0,
      stage: 'finished',
    });
  });
});

describe('the last question', () => {
  it('is the one that no other follows', () => {
    for (const policy of policies) {
      const first = start(policy);
      const second = answer(first, 'b');
      const third = answer(second, ['a']);
      expect([first, second, third].map(isLast), nameOf(policy)).to.deep.equal([false, false, true]);
    }
  });
});
