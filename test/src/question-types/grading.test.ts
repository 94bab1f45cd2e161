import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arrange, grade, isComplete, pointsOf, questionTypes, solution } from '../../../src/index.js';
import type { Choice, Question } from '../../../src/index.js';
import { anyQuestion, responseTo } from '../../support/arbitraries.js';
import { check } from '../../support/property.js';
import { letters, multipleChoice, ordering, singleChoice, trueFalse } from '../../support/questions.js';

const choicesOf = (question: Question): readonly Choice[] =>
  (questionTypes[question.type].choices as (it: Question) => readonly Choice[])(question);

describe('grading', () => {
  it('never leaves the range from nothing to all points, whatever the response (property)', () => {
    const junk = fc.oneof(fc.anything(), fc.array(fc.constantFrom('o0', 'o1', 'o2', 'o3', 'true', '')));
    check(
      fc.property(anyQuestion, fc.nat(), junk, (question, n, other) => {
        for (const response of [responseTo(question, n), other]) {
          const { earned, parts, possible, state } = grade(question, response);
          expect(possible).to.equal(pointsOf(question));
          expect(earned).to.be.within(0, possible);
          expect(state === 'ungraded').to.equal(possible === 0 && isComplete(question, response));
          expect(state === 'correct').to.equal(possible > 0 && earned === possible);
          expect(state === 'partial').to.equal(earned > 0 && earned < possible);
          expect(state === 'incomplete').to.equal(!isComplete(question, response));
          expect(parts.length > 0).to.equal(state !== 'incomplete');
        }
      }),
      3_000,
    );
  });

  it('gives every point for the solution, and marks nothing in it as wrong or missed (property)', () => {
    check(
      fc.property(anyQuestion, (question) => {
        const response = solution(question);
        expect(response === undefined).to.equal(pointsOf(question) === 0);
        if (response === undefined) return;
        const { state, earned, possible, parts } = grade(question, response);
        expect({ state, earned }).to.deep.equal({ state: 'correct', earned: possible });
        expect(parts.filter(({ mark }) => mark === 'wrong' || mark === 'missed')).to.deep.equal([]);
      }),
      1_000,
    );
  });

  it('gives the same twice and changes neither question nor response (property)', () => {
    check(
      fc.property(anyQuestion, fc.nat(), (question, n) => {
        const response = responseTo(question, n);
        const before = JSON.stringify([question, response]);
        expect(grade(question, response)).to.deep.equal(grade(question, response));
        expect(JSON.stringify([question, response])).to.equal(before);
      }),
      500,
    );
  });

  it('counts a point for a question that names none', () => {
    expect(pointsOf(singleChoice())).to.equal(1);
    expect(pointsOf(singleChoice({ points: 100 }))).to.equal(100);
    expect(grade(singleChoice({ points: 100 }), 'b').earned).to.equal(100);
  });
});

describe('arranging the choices of a question', () => {
  const options = letters('abcdefgh');
  const wide = singleChoice({ options });

  it('gives the same order for the same seed, for ever', () => {
    expect(arrange(wide, 'class-7b').join('')).to.equal('fgacedhb');
    expect(arrange(wide, 'class-7c').join('')).to.equal('afdgcehb');
    expect(arrange(ordering({ items: letters('abcd') }), 'class-7b').join('')).to.equal('cbda');
  });

  it('gives questions orders of their own, and seeds as well', () => {
    const orders = [...'0123456789'].flatMap((n) => [
      arrange(wide, n).join(''),
      arrange({ ...wide, id: 'other' }, n).join(''),
    ]);
    expect(new Set(orders).size).to.equal(20);
  });

  it('gives the order of the author without a seed', () => {
    expect(arrange(wide, undefined).join('')).to.equal('abcdefgh');
    expect(arrange(ordering(), undefined).join('')).to.equal('dcba');
  });

  it('keeps a fixed choice in its place', () => {
    const fixed = options.map((it) => ('ceh'.includes(it.id) ? { ...it, fixed: true } : it));
    for (let seed = 0; seed < 50; seed++) {
      const order = arrange(multipleChoice({ options: fixed }), String(seed)).join('');
      expect(order).to.match(/^..c.e..h$/);
    }
  });

  it('shows each choice once, fixed ones in place, the same twice (property)', () => {
    check(
      fc.property(anyQuestion, fc.option(fc.string(), { nil: undefined }), (question, seed) => {
        const order = arrange(question, seed);
        const choices = choicesOf(question);
        expect([...order].sort()).to.deep.equal(choices.map(({ id }) => id).sort());
        for (const [place, { id, fixed }] of choices.entries()) if (fixed) expect(order[place]).to.equal(id);
        expect(arrange(question, seed)).to.deep.equal(order);
      }),
      2_000,
    );
  });

  it('never shows the items of an order in the right one, with a seed or without, unless it has to (property)', () => {
    let avoided = 0;
    check(
      fc.property(anyQuestion, fc.option(fc.string(), { nil: undefined }), (question, seed) => {
        fc.pre(question.type === 'order');
        const loose = question.items.filter(({ fixed }) => !fixed).map(({ id }) => id);
        const groups = question.key.order.map((it) => [it].flat());
        const times = new Set(loose.map((id) => groups.findIndex((ids) => ids.includes(id))));
        const shown = arrange(question, seed);
        if (times.size < 2) return;
        expect(questionTypes.order.isSolved?.(question, shown)).to.be.false;
        avoided++;
      }),
      2_000,
    );
    expect(avoided).to.be.above(200);
  });

  it('never shows the right order where the author wrote it, and where almost all orders are right', () => {
    const written = ordering({ items: letters('abcd') });
    expect(arrange(written, undefined).join('')).to.equal('bcda');
    const near = ordering({ items: letters('abcd'), key: { order: [['a', 'b', 'c'], 'd'] } });
    for (let seed = 0; seed < 500; seed++) expect(arrange(near, String(seed)).at(-1)).not.to.equal('d');
    const fixed = ordering({ items: letters('abcd').map((it) => ({ ...it, fixed: 'ab'.includes(it.id) })) });
    for (let seed = 0; seed < 50; seed++) expect(arrange(fixed, String(seed)).join('')).to.equal('abdc');
  });

  it('shows the right order only where no other is left', () => {
    const items = letters('abcd').map((it) => ({ ...it, fixed: it.id !== 'd' }));
    expect(arrange(ordering({ items }), 'seed').join('')).to.equal('abcd');
  });

  it('shows every order of four options equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 12_000; seed++) {
      const order = arrange(singleChoice(), `seed-${seed}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).to.equal(24);
    const statistic = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    // 23 degrees of freedom: a fair shuffle passes 49.7 once in a thousand times.
    expect(statistic).to.be.below(49.7);
  });

  it('has nothing to arrange in a statement', () => expect(arrange(trueFalse(), 'seed')).to.deep.equal([]));
});
