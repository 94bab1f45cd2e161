// Gaps by example: typed ones by the rules for typed answers, chosen ones by id, each for its share.
import { expect } from '@open-wc/testing';
import {
  describe as inWords,
  grade,
  isComplete,
  parseBank,
  questionTypes,
  wordsFor,
} from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { show } from '../../support/show.js';
import { cloze } from '../../support/question-types/cloze.js';

const { readResponse } = questionTypes.cloze;
const typed = (accepted: string, given: string, rules = {}): string =>
  grade(
    cloze({
      text: 'Am {day} war es.',
      gaps: [{ id: 'day' }],
      rules,
      key: { accept: { day: [accepted] }, options: undefined },
    }),
    { day: given },
  ).state;

describe('cloze', () => {
  for (const [given, accepted] of [
    ['mo', 'Mo'],
    [' Montag\u00a0', 'Montag'],
    ['Mu\u0308ller', 'Müller'],
    ['Mueller', 'Müller'],
    ['Gruss', 'Gruß'],
    ['\u200fالاثنين', 'الاثنين'],
    ['Mon\u00adtag.', 'Montag'],
  ] as const) {
    it(`takes ${show(given)} for ${show(accepted)} in a typed gap (req 73, 76)`, () => {
      expect(typed(accepted, given)).to.equal('correct');
    });
  }

  it('holds each rule against what is typed', () => {
    expect(typed('Montag', 'montag', { case: 'exact' })).to.equal('incorrect');
    expect(typed('Montag', 'Mnotag', { typos: 1 })).to.equal('correct');
    expect(typed('Montag', 'Mnotag')).to.equal('incorrect');
  });

  it('refuses a picture on the option of a gap, and says where it stands', () => {
    const image = { src: 'media/bus.svg', alt: 'Ein gelber Bus', width: 400, height: 240 };
    const [day, what] = cloze().gaps;
    const options = [
      { id: 'a', text: 'Riss', image },
      { id: 'b', text: 'Bruch' },
    ];
    const asked = { ...cloze(), gaps: [day, { ...what, options }] };
    expect(issuesOf(parseBank(bankJson([asked])))).to.include(
      '/questions/0/gaps/1/options/0/image schema/unknown-key',
    );
  });

  it('marks each gap by itself', () => {
    const { parts } = grade(cloze(), { day: 'Dienstag', what: 'b' });
    expect(parts.map(({ id, mark }) => [id, mark])).to.deep.equal([
      ['day', 'wrong'],
      ['what', 'right'],
    ]);
  });

  it('is complete once there is something in every gap', () => {
    expect(isComplete(cloze(), { day: 'Montag' })).to.equal(false);
    expect(isComplete(cloze(), { day: '\u00a0\u200b', what: 'b' })).to.equal(false);
    expect(isComplete(cloze(), { day: 'x', what: 'a' })).to.equal(true);
  });

  it('takes no response to a gap that is not there, with an option that is not there, or too long', () => {
    expect(readResponse(cloze(), { day: 'Montag', what: 'b' })).to.deep.equal({ day: 'Montag', what: 'b' });
    const hostile = ['{"__proto__":"x"}', '{"constructor":"x"}', '{"what":"z"}', '{"day":1}', '["Montag"]'];
    for (const input of [...hostile, `{"day":"${'x'.repeat(201)}"}`])
      expect(readResponse(cloze(), JSON.parse(input)), input.slice(0, 30)).to.equal(undefined);
  });

  it('is told gap by gap, in the order of the text, an empty one as such', () => {
    expect(inWords(cloze(), { what: 'b' }, wordsFor('de'))).to.deep.equal(['…', 'Option B']);
  });

  it('is told where its gaps, its text and its key do not belong together', () => {
    const found = (change: Parameters<typeof cloze>[0]): string[] =>
      questionTypes.cloze.problems(cloze(change)).map(({ code, path }) => `${path.join('/')} ${code}`);
    const gap = { text: 'Am {day} war es.', gaps: [{ id: 'day' }] };
    const key = { accept: { day: ['Montag'] }, options: undefined };
    expect(found({ ...gap, key })).to.deep.equal([]);
    expect(found({ ...gap, text: 'Am {dya} war es.', key })).to.deep.equal([
      'text schema/key',
      'text reference/missing-option',
    ]);
    expect(found({ ...gap, key: { ...key, accept: { ...key.accept, hour: ['acht'] } } })).to.deep.equal([
      'key reference/missing-option',
    ]);
    expect(found({ ...gap, key: { ...key, accept: undefined } })).to.deep.equal(['key schema/key']);
    expect(found({ ...gap, text: 'Am {day} war es, am Montag.', key })).to.deep.equal(['text text/given']);
  });
});
