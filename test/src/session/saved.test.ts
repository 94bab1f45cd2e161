import { expect } from '@open-wc/testing';
import { resumeSession, saveSession } from '../../../src/index.js';
import type { Bank, Policy, Question, SessionState } from '../../../src/index.js';
import { setupOf } from '../../support/banks.js';
import { changed } from '../../support/changed.js';
import { multipleChoice, ordering, singleChoice, trueFalse } from '../../support/questions.js';
import { bankAround, resumed, through } from '../../support/resume.js';
import { show } from '../../support/show.js';
import { act, answer, itemsOf, playToEnd, respond, sessionOf, snapshot } from '../../support/sessions.js';

const questions: Question[] = [
  singleChoice({ hints: ['Hinweis'] }),
  multipleChoice({ points: 3 }),
  trueFalse(),
  ordering({ points: 6 }),
];
const responses: unknown[] = ['b', ['a'], 'false', [...'bacd']];

/** A session in which so many questions are answered. */
function after(count: number, policy: Policy = {}): SessionState {
  return responses.slice(0, count).reduce<SessionState>(answer, sessionOf(questions, policy));
}

const edited = (state: SessionState, index: number): Bank =>
  changed(bankAround(state), `/questions/${index}/key/explanation`, 'Genauer gesagt.');

describe('a saved session', () => {
  it('is plain JSON: what was done, and nothing that follows from it', () => {
    const saved = through(saveSession(respond(act(after(1), 'hint'), ['c'])));
    expect(saved).to.deep.include({
      format: 'newsquiz-session/1',
      bank: 'test-bank',
      quiz: 'all',
      seed: 'seed',
    });
    expect(saved).to.deep.include({ stage: 'playing', position: 1 });
    const items = saved.items.map(({ digest, ...rest }) => {
      expect(digest).to.match(/^[0-9a-f]{16}$/);
      return rest;
    });
    expect(items).to.deep.equal([
      { id: 'single', response: 'b', settled: true },
      { id: 'multiple', response: ['c'] },
      { id: 'statement' },
      { id: 'ordering' },
    ]);
  });

  it('goes on where it was, with the same questions in the same order', () => {
    for (const count of [0, 1, 2, 3, 4]) {
      const state = after(count);
      expect(snapshot(resumed(state)), `after ${count}`).to.deep.equal(snapshot(state));
    }
    const hinted = act(after(0), 'hint');
    expect(itemsOf(resumed(hinted))[0]).to.deep.equal({ hints: 1 });
  });

  it('goes on without a question that is held back since', () => {
    const state = after(2);
    const bank = bankAround(state);
    const held = bank.questions.map((it) => (it.id === 'single' ? { ...it, held: 'wrong since today' } : it));
    const again = resumed(state, { ...bank, questions: held });
    expect(again.setup.questions.map(({ id }) => id)).to.deep.equal(['multiple', 'statement', 'ordering']);
  });

  it('on its start screen is there again, or at its first question where the quiz no longer has one', () => {
    const ready = sessionOf(questions, {}, { intro: 'Los.' });
    expect(snapshot(resumed(ready))).to.deep.equal(snapshot(ready));
    const { intro: _intro, ...quiz } = ready.setup.quiz;
    expect(resumed(ready, { ...bankAround(ready), quizzes: [quiz] })).to.deep.include({
      stage: 'playing',
      position: 0,
    });
  });

  it('asks its own questions, whatever the quiz would pick now', () => {
    const some = sessionOf([questions[2]!, questions[0]!]);
    const bank = { ...bankAround(some), questions };
    expect(resumed(some, bank).setup.questions.map(({ id }) => id)).to.deep.equal(['statement', 'single']);
  });
});

describe('a session saved before its bank was edited', () => {
  it('loses only the response to the edited question (req 17)', () => {
    const state = respond(after(2, { navigation: 'free' }), 'true');
    const back = resumed(state, edited(state, 1));
    expect(itemsOf(back)).to.deep.equal([itemsOf(state)[0], {}, itemsOf(state)[2], {}]);
    expect(back).to.deep.include({ settled: 1, earned: 1, position: 2 });
  });

  it('asks the edited question again, where the way is only forward, and then goes on where it was', () => {
    for (const feedback of ['immediate', 'end'] as const) {
      const state = after(3, { feedback });
      const back = resumed(state, edited(state, 1));
      expect(back, feedback).to.deep.include({ position: 1, stage: 'playing' });
      expect(answer(back, ['b']).position, feedback).to.equal(feedback === 'immediate' ? 3 : 2);
      expect(playToEnd(back).end.stage).to.equal('finished');
    }
  });

  it('opens again once it was finished, at the edited question, and can be finished from there', () => {
    for (const feedback of ['immediate', 'end'] as const) {
      for (const navigation of ['forward', 'free'] as const) {
        const done = playToEnd(after(0, { feedback, navigation })).end;
        const back = resumed(done, edited(done, 1));
        expect(back, `${feedback} ${navigation}`).to.deep.include({
          stage: 'playing',
          position: 1,
          settled: 3,
        });
        const { end } = playToEnd(back);
        expect(end).to.deep.include({ stage: 'finished', settled: 4 });
      }
    }
  });

  it('goes on without a question that is gone or held back, at the next one that is there', () => {
    const state = after(1);
    const bank = bankAround(state);
    const gone = { ...bank, questions: bank.questions.filter(({ id }) => id !== 'multiple') };
    for (const back of [
      resumed(state, gone),
      resumeSession(bank, through(saveSession(state)), new Set(['multiple'])),
    ]) {
      expect(back?.setup.questions.map(({ id }) => id)).to.deep.equal(['single', 'statement', 'ordering']);
      expect(back).to.deep.include({ position: 1, settled: 1, stage: 'playing' });
    }
    const last = after(3);
    const shorter = { ...bank, questions: bank.questions.slice(0, 3) };
    expect(resumed(last, shorter)).to.deep.include({ position: 2, settled: 3, stage: 'playing' });
    expect(playToEnd(resumed(last, shorter)).end.stage).to.equal('finished');
  });

  it('does not mind new questions, another order, or edits elsewhere in the bank', () => {
    const state = after(2);
    const bank = bankAround(state);
    const grown = {
      ...bank,
      revision: 2,
      title: 'Neu',
      questions: [singleChoice({ id: 'new' }), ...bank.questions].reverse(),
    };
    expect(snapshot(resumed(state, grown))).to.deep.equal(snapshot(state));
  });

  it('is none where its bank, its quiz or all of its questions are gone (req 17)', () => {
    const saved = through(saveSession(after(1)));
    const bank = bankAround(after(1));
    expect(resumeSession({ ...bank, id: 'other' }, saved)).to.equal(undefined);
    expect(resumeSession({ ...bank, quizzes: [] }, saved)).to.equal(undefined);
    expect(resumeSession({ ...bank, questions: [] }, saved)).to.equal(undefined);
    expect(resumeSession(bank, saved, new Set(questions.map(({ id }) => id)))).to.equal(undefined);
  });
});

describe('what is no saved session', () => {
  const state = after(2);
  const bank = bankAround(state);
  const saved = through(saveSession(state));
  const junk: unknown[] = [
    ...[undefined, null, 0, '', 'junk', [], {}, true, () => saved, JSON.stringify(saved)],
    ...[
      { ...saved, format: 'newsquiz-session/0' },
      { ...saved, bank: 1 },
      { ...saved, quiz: 'toString' },
    ],
    ...[
      { ...saved, items: {} },
      { ...saved, items: [null] },
      { ...saved, items: [] },
    ],
    ...[
      { ...saved, items: [{ id: 1 }] },
      { ...saved, items: ['single'] },
      { ...saved, items: [{ id: '__proto__' }] },
    ],
  ];
  junk.forEach((input, index) => {
    it(`gives none, and does not throw: ${index} ${show(input)} (req 17)`, () => {
      expect(resumeSession(bank, input)).to.equal(undefined);
    });
  });

  it('gives the session at a place of it, where only its seed, stage or place is junk (req 17)', () => {
    const oddities = [
      ...[{ seed: null }, { stage: 'paused' }, { stage: undefined }],
      ...[{ position: '1' }, { position: Number.NaN }, { position: 0.5 }, { position: Infinity }],
    ];
    for (const oddity of oddities) {
      const back = resumeSession(bank, { ...saved, ...oddity });
      expect(back, show(oddity)).to.deep.include({ stage: 'playing', settled: 2, earned: state.earned });
      expect(back?.position, show(oddity)).to.be.oneOf([0, 1, 2, 3]);
      expect(back?.setup.seed, show(oddity)).to.be.a('string');
    }
  });

  it('gives a place in the session where its own place is out of range (req 17)', () => {
    const positions = [-1, -1e9, 4, 1e9, -0, 2 ** 53];
    const places = positions.map((position) => resumeSession(bank, { ...saved, position })?.position);
    expect(places).to.deep.equal([0, 0, 2, 2, 0, 2]);
  });

  it('gives what can be read, where a response is junk (req 17)', () => {
    for (const response of [null, 'x', 7, ['a', 'x'], { length: 1 }]) {
      const back = resumeSession(bank, changed(saved, '/items/1/response', response));
      expect(back && itemsOf(back)[1]?.response, JSON.stringify(response)).to.equal(undefined);
      expect(back && itemsOf(back)[0]).to.deep.equal(itemsOf(state)[0]);
    }
  });

  it('counts no question twice, though it stands there twice (req 97)', () => {
    const back = resumeSession(bank, { ...saved, items: [...saved.items, saved.items[0], saved.items[1]] });
    expect(back?.setup.questions).to.have.length(4);
    expect(back).to.deep.include({ settled: 2, earned: state.earned });
  });

  it('believes no verdict: it follows from the response (req 17, 98)', () => {
    const forged = changed(saved, '/items/0/response', 'a');
    const back = resumeSession(bank, { ...forged, settled: 9, earned: 99 });
    expect(back).to.deep.include({ settled: 2, earned: state.earned - 1 });
  });

  it('leaves every object as it was, with a key __proto__ in it (req 17)', () => {
    const evil = JSON.stringify(saved).replaceAll('"id"', '"__proto__":{"polluted":true},"id"');
    const back = resumeSession(bank, JSON.parse(evil));
    expect(back && snapshot(back)).to.deep.equal(snapshot(state));
    expect('polluted' in {}).to.be.false;
  });

  it('is a setup of the same questions under another seed', () => {
    expect(setupOf(questions).seed).to.equal('seed');
    expect(resumeSession(bank, { ...saved, seed: 'other' })?.setup.seed).to.equal('other');
  });
});
