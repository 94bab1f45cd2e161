import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  describe as inWords,
  grade,
  momentLabel,
  momentsOf,
  parseBank,
  solution,
  spanLabel,
  wordsFor,
} from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { placing, timelineSupport } from '../../support/question-types/timeline.js';

const question = placing();
const june = (days: string): Record<string, string> =>
  Object.fromEntries([...days].map((day, index) => ['abcd'.charAt(index), `2025-06-0${day}`]));
const share = (days: string): number => grade(question, june(days)).earned;

describe('timeline', () => {
  it('gives half for nearness beyond what one place would earn, and half for order', () => {
    expect(share('1357')).to.equal(1);
    expect(share('1367')).to.be.closeTo(1 / 2 + (7 / 8 - 1 / 4) / (3 / 4) / 2, 1e-12);
    // Two neighbours change places: nothing is near for them, five of six pairs are in order.
    expect(share('3157')).to.be.closeTo(5 / 12 + (1 / 2 - 1 / 4) / (3 / 4) / 2, 1e-12);
    expect(share('7531')).to.equal(0);
  });

  it('forgives what is within the tolerance, and no more', () => {
    const lenient = placing({
      from: 'satT12:00',
      to: 'satT20:00',
      step: 30,
      events: question.events.slice(0, 2),
      key: { at: { a: 'satT14:30', b: 'satT17:00' }, tolerance: 30 },
    });
    expect(grade(lenient, { a: 'satT15:00', b: 'satT16:30' }).state).to.equal('correct');
    expect(grade(lenient, { a: 'satT15:30', b: 'satT17:00' }).state).to.equal('partial');
  });

  it('earns nothing with all at one place, wherever that is (property)', () => {
    check(
      fc.property(timelineSupport.questions, (it) => {
        for (const moment of momentsOf(it)) {
          const all = Object.fromEntries(it.events.map(({ id }) => [id, moment]));
          expect(grade(it, all).earned).to.equal(0);
        }
      }),
      100,
    );
  });

  it('earns all for the solution, and less the further off one event is, the others in place (property)', () => {
    check(
      fc.property(timelineSupport.questions, fc.nat(), fc.nat(), (it, n, m) => {
        expect(issuesOf(parseBank(bankJson([it])))).to.deep.equal([]);
        const right = solution(it) as Record<string, string>;
        const moments = momentsOf(it);
        const { id } = it.events[n % it.events.length]!;
        const place = moments.indexOf(right[id]!);
        const other = m % moments.length;
        const nearer = other + Math.sign(place - other);
        const at = (index: number): number => grade(it, { ...right, [id]: moments[index] }).earned;
        expect(at(place)).to.equal(it.points ?? 1);
        expect(at(other)).to.be.within(0, it.points ?? 1);
        expect(at(nearer)).to.be.at.least(at(other) - 1e-9);
      }),
      300,
    );
  });

  it('reads and writes moments of every kind, through month ends and midnight', () => {
    const month = placing({ from: '2025-02-27', to: '2025-03-02' });
    expect(momentsOf(month)).to.deep.equal(['2025-02-27', '2025-02-28', '2025-03-01', '2025-03-02']);
    const night = placing({ from: 'satT23:00', to: 'sunT01:00', step: 60 });
    expect(momentsOf(night)).to.deep.equal(['satT23:00', 'sunT00:00', 'sunT01:00']);
    expect(momentsOf(placing({ from: 'sat', to: 'mon' }))).to.deep.equal(['sat', 'sun', 'mon']);
  });

  it('writes moments and stretches in the words of the language', () => {
    const hours = placing({ from: 'satT12:00', to: 'satT20:00', step: 60 });
    expect(momentLabel(hours, 'satT15:00', 'de')).to.equal('Samstag, 15 Uhr');
    expect(momentLabel({ ...hours, step: 30 }, 'satT15:30', 'de')).to.equal('Samstag, 15:30');
    expect(momentLabel(question, '2025-06-01', 'en')).to.equal('June 1, 2025');
    expect([1440, 2880, 90, 180, 150].map((it) => spanLabel(it, 'de'))).to.deep.equal([
      '1 Tag',
      '2 Tage',
      '90 Minuten',
      '3 Stunden',
      '2,5 Stunden',
    ]);
    expect(inWords(question, june('1337'), wordsFor('de'))[3]).to.equal('7. Juni 2025: Option D');
  });

  for (const response of [undefined, [], {}, { a: '2025-06-01' }, { ...june('1357'), a: '2025-06-10' }]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response).state).to.equal('incomplete');
    });
  }

  const at = question.key.at;
  const refused = {
    'a moment beside the axis': [{ key: { at: { ...at, a: '2025-05-31' } } }, '/key/at/a schema/key'],
    'a moment between steps': [
      { step: 2880, key: { at: { ...at, a: '2025-06-02' } } },
      '/key/at/a schema/key',
    ],
    'a moment of another kind': [{ key: { at: { ...at, a: 'sun' } } }, '/key/at/a schema/key'],
    'a day that there is not': [{ key: { at: { ...at, a: '2025-06-31' } } }, '/key/at/a schema/key'],
    'no form of a moment': [{ key: { at: { ...at, a: 'Sonntag' } } }, '/key/at/a schema/format'],
    'ends the wrong way round': [{ from: '2025-06-09', to: '2025-06-01' }, '/to schema/key'],
    'more than a hundred steps': [{ to: '2026-06-01' }, '/step schema/key'],
    'days in parts': [{ step: 60 }, '/step schema/key'],
    'all events at one moment': [{ key: { at: june('3333') } }, '/key/at schema/key'],
    'an event without a moment': [{ key: { at: june('135') } }, '/key/at schema/key'],
    'a moment for no event': [
      { key: { at: { ...at, x: '2025-06-01' } } },
      '/key/at reference/missing-option',
    ],
    'a tolerance over everything': [{ key: { tolerance: 99_999 } }, '/key/at schema/key'],
  } as const;
  for (const [name, [changes, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused (req 94)`, () => {
      const issues = issuesOf(parseBank(bankJson([placing(changes)])));
      expect(issues).to.include(`/questions/0${issue}`);
    });
  }
});
