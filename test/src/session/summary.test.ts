import { expect } from '@open-wc/testing';
import { summarize } from '../../../src/index.js';
import type { Outcome, SessionState } from '../../../src/index.js';
import { open } from '../../support/question-types/open.js';
import { poll } from '../../support/question-types/poll.js';
import { fourQuestions, multipleChoice, ordering, singleChoice, trueFalse } from '../../support/questions.js';
import { act, answer, respond, sessionOf } from '../../support/sessions.js';

const outcomes: Outcome[] = [
  { id: 'good', from: 75, text: 'Gut.' },
  { id: 'low', from: 0, text: 'Nun ja.' },
  { id: 'all', from: 100, text: 'Alles.' },
  { id: 'half', from: 50, text: 'Halb.' },
];
const after = (responses: unknown[], questions = fourQuestions()): SessionState =>
  responses.reduce<SessionState>(answer, sessionOf(questions, {}, { outcomes }));

describe('a summary', () => {
  const all = ['b', ['a', 'c'], 'false', [...'abcd']];
  const cases: [string, unknown[], number, string][] = [
    ['everything right', all, 100, 'all'],
    ['three of four right', [...all.slice(0, 3), [...'dcba']], 75, 'good'],
    ['two of four right', ['b', ['b'], 'false', [...'dcba']], 50, 'half'],
    ['one of four right', ['b', ['b'], 'true', [...'dcba']], 25, 'low'],
    ['nothing right', ['a', ['b'], 'true', [...'dcba']], 0, 'low'],
  ];
  for (const [name, responses, percent, outcome] of cases) {
    it(`of ${name} has ${percent} percent and the outcome for it (req 82)`, () => {
      const summary = summarize(after(responses));
      expect(summary.percent).to.equal(percent);
      expect(summary.earned).to.equal((percent / 100) * 4);
      expect(summary.possible).to.equal(4);
      expect(summary.outcome?.id).to.equal(outcome);
    });
  }

  it('lists each question with its response and its verdict, in the order asked (req 82)', () => {
    const { items } = summarize(after(['a', ['a', 'c'], 'false', [...'abcd']]));
    expect(items.map(({ question }) => question.id)).to.deep.equal([
      'single',
      'multiple',
      'statement',
      'ordering',
    ]);
    expect(items.map(({ response }) => response)).to.deep.equal(['a', ['a', 'c'], 'false', [...'abcd']]);
    expect(items.map(({ verdict }) => verdict.state)).to.deep.equal([
      'incorrect',
      'correct',
      'correct',
      'correct',
    ]);
  });

  it('counts what is not judged as it stands, and what is missing as nothing', () => {
    const state = respond(
      sessionOf(fourQuestions(), { navigation: 'free', feedback: 'end' }, { outcomes }),
      'b',
    );
    const { earned, items, percent, possible } = summarize(state);
    expect({ earned, percent, possible }).to.deep.equal({ earned: 1, percent: 25, possible: 4 });
    expect(items.map(({ verdict }) => verdict.state)).to.deep.equal([
      ...['correct', 'incomplete', 'incomplete', 'incomplete'],
    ]);
    expect(items[1]?.response).to.equal(undefined);
  });

  it('counts each question by its points', () => {
    const weighted = [singleChoice({ points: 9 }), multipleChoice({ points: 1 })];
    expect(summarize(after(['b', ['b']], weighted))).to.deep.include({
      earned: 9,
      possible: 10,
      percent: 90,
    });
  });

  it('forgives thirds and sixths the last digits of their sums', () => {
    const options = [...'abcd'].map((id) => ({ id, text: id.toUpperCase() }));
    const thirds = [1, 2, 3].map((n) =>
      multipleChoice({ id: `m${n}`, options, key: { options: [...'abc'] } }),
    );
    const state = after([['a'], ['b'], ['c']], thirds);
    const sum = summarize(state);
    expect(sum.earned).to.be.closeTo(1, 1e-9);
    const bound: Outcome[] = [
      { id: 'low', from: 0, text: 'Nun ja.' },
      { id: 'third', from: sum.percent + 1e-12, text: 'Ein Drittel.' },
    ];
    const quiz = { ...state.setup.quiz, outcomes: bound };
    expect(summarize({ ...state, setup: { ...state.setup, quiz } }).outcome?.id).to.equal('third');
    const above = [bound[0]!, { ...bound[1]!, from: sum.percent + 1e-6 }];
    const next = { ...state.setup, quiz: { ...quiz, outcomes: above } };
    expect(summarize({ ...state, setup: next }).outcome?.id).to.equal('low');
  });

  it('has a percentage that is never beyond its ends', () => {
    const sixths = Array.from({ length: 7 }, (_, n) => ordering({ id: `o${n}`, points: 7 }));
    const { percent } = summarize(after(Array<string[]>(7).fill([...'abcd']), sixths));
    expect(percent).to.equal(100);
  });

  it('leaves out of points, share and outcome what is not graded', () => {
    const opinion = { ...poll(), points: 50 };
    const given = { text: 'Ein Satz.', compared: true, met: ['a'] };
    const mixed = [singleChoice(), opinion, open(), trueFalse()];
    const summary = summarize(after(['b', 'a', given, 'true'], mixed));
    expect(summary).to.deep.include({ earned: 1, possible: 2, percent: 50 });
    expect(summary.outcome?.id).to.equal('half');
    expect(summary.items.map(({ verdict }) => verdict.state)).to.deep.equal([
      ...['correct', 'ungraded', 'ungraded', 'incorrect'],
    ]);
    expect(summary.items[1]?.response).to.equal('a');
  });

  it('of opinions alone has no points, all of its share, and an outcome', () => {
    const summary = summarize(after(['a'], [poll()]));
    expect(summary).to.deep.include({ earned: 0, possible: 0, percent: 100 });
    expect(summary.outcome?.id).to.equal('all');
    const skipped = summarize(sessionOf([poll()], { navigation: 'free' }, { outcomes }));
    expect(skipped.percent).to.equal(100);
    expect(skipped.items[0]?.verdict.state).to.equal('incomplete');
  });

  it('is the same before and after a finish that settles nothing new', () => {
    const last = act(respond(after(all.slice(0, 3)), all[3]), 'submit');
    expect(summarize(act(last, 'finish'))).to.deep.equal(summarize(last));
  });
});
