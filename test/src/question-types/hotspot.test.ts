import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  boxOf,
  describe as inWords,
  grade,
  isComplete,
  parseBank,
  solution,
  wordsFor,
} from '../../../src/index.js';
import type { Question } from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { check } from '../../support/property.js';
import { hotspot, hotspotSupport } from '../../support/question-types/hotspot.js';

type Area = Extract<Question, { type: 'hotspot' }>['areas'][number];

const question = hotspot({ points: 2 });
const marks = (response: string): string =>
  grade(question, response)
    .parts.map(({ id, mark }) => `${id} ${mark}`)
    .join(', ');

/** What is wrong with two areas of a picture that is 400 by 200. */
function problemsOf(a: Partial<Area>, b: Partial<Area>): string[] {
  const picture = { src: 'map.svg', alt: 'Karte', width: 400, height: 200 };
  const areas = [a, b].map((area, index) => ({ id: 'ab'[index]!, text: 'AB'[index]!, x: 0, y: 0, ...area }));
  return issuesOf(parseBank(bankJson([hotspot({ areas, picture })]))).filter(
    (issue) => !/schema\/empty/u.test(issue),
  );
}

const far = { x: 80, y: 10, width: 18, height: 40 };

describe('a hotspot', () => {
  it('gives every point for the right area and nothing for another', () => {
    expect(grade(question, 'b')).to.deep.include({ state: 'correct', earned: 2, possible: 2 });
    expect(grade(question, 'd')).to.deep.include({ state: 'incorrect', earned: 0, possible: 2 });
    expect(marks('b')).to.equal('a none, b right, c none, d none');
    expect(marks('c')).to.equal('a none, b missed, c wrong, d none');
    expect(solution(question)).to.equal('b');
  });

  for (const response of [undefined, null, '', 'e', 0, ['b'], { x: 1, y: 1 }, true]) {
    it(`takes ${JSON.stringify(response)} as no answer, not as a wrong one`, () => {
      expect(grade(question, response).state).to.equal('incomplete');
      expect(isComplete(question, response)).to.be.false;
    });
  }

  it('says a response by the name of its area', () => {
    expect(inWords(question, 'c', wordsFor('de'))).to.deep.equal(['Ort c']);
  });

  it('has areas in percent of the picture; a circle is as high as it is wide (req 77)', () => {
    const picture = { src: 'map.svg', alt: 'Karte', width: 400, height: 200 };
    expect(boxOf({ id: 'a', text: 'A', x: 50, y: 50, radius: 10 }, picture)).to.deep.equal({
      x: 40,
      y: 30,
      width: 20,
      height: 40,
      rx: 10,
      ry: 20,
    });
    expect(boxOf({ id: 'a', text: 'A', x: 5, y: 6, width: 7, height: 8 }, picture)).to.deep.equal({
      x: 5,
      y: 6,
      width: 7,
      height: 8,
      rx: 0,
      ry: 0,
    });
  });

  it('refuses areas that lie over each other (req 77)', () => {
    expect(problemsOf({ x: 70, y: 20, width: 20, height: 40 }, far)[0]).to.match(
      /^\/questions\/0\/areas\/1 schema\/overlap$/u,
    );
    expect(problemsOf({ x: 50, y: 50, radius: 20 }, { x: 65, y: 50, radius: 20 })).to.have.length(1);
    expect(problemsOf(far, far)).to.have.length(1);
  });

  it('takes areas that share an edge', () => {
    const half = { y: 0, width: 50, height: 100 };
    expect(problemsOf({ ...half, x: 0 }, { ...half, x: 50 })).to.deep.equal([]);
  });

  it('refuses areas that a finger could not tell apart where the picture is 280 pixels wide (req 77)', () => {
    // 44 of 280 pixels are 15.7 percent.
    const spot = { y: 50, radius: 2 };
    expect(problemsOf({ ...spot, x: 30 }, { ...spot, x: 45 })[0]).to.contain('schema/overlap');
    expect(problemsOf({ ...spot, x: 30 }, { ...spot, x: 46 })).to.deep.equal([]);
    // And 44 of its 140 in height are 31.4.
    expect(problemsOf({ x: 30, y: 30, radius: 2 }, { x: 30, y: 61, radius: 2 })[0]).to.contain('overlap');
    expect(problemsOf({ x: 30, y: 30, radius: 2 }, { x: 30, y: 62, radius: 2 })).to.deep.equal([]);
  });

  const badAreas: Readonly<Record<string, Partial<Area>>> = {
    'no size': {},
    'a width alone': { width: 10 },
    'a radius and a width': { radius: 10, width: 10, x: 20, y: 30 },
    'no extent': { width: 0, height: 10 },
    'a part beyond the right edge': { x: 60, width: 41, height: 10, y: 70 },
    'a part above the picture': { x: 30, y: 10, radius: 10 },
    'a negative place': { x: -1, width: 10, height: 10 },
    'a place beyond the picture': { x: 101, width: 10, height: 10 },
  };
  for (const [name, area] of Object.entries(badAreas)) {
    it(`refuses an area with ${name}, and names it`, () => {
      expect(problemsOf(area, far)[0]).to.match(/^\/questions\/0\/areas\/0/u);
    });
  }

  const refused = {
    'a key that names no area': [
      hotspot({ key: { area: 'x' } }),
      '/questions/0/key/area reference/missing-option',
    ],
    'a reason for no area': [
      hotspot({ key: { rationales: { x: { because: 'not-stated', text: 'Nein.' } } } }),
      '/questions/0/key/rationales reference/missing-option',
    ],
    'a picture without words for it (req 62)': [
      { ...question, picture: { src: 'map.svg', width: 1, height: 1 } },
      '/questions/0/picture/alt schema/missing',
    ],
    'a picture by http (req 85)': [
      { ...question, picture: { ...question.picture, src: 'http://example.org/map.svg' } },
      '/questions/0/picture/src schema/format',
    ],
    'a picture that is a script (req 85)': [
      { ...question, picture: { ...question.picture, src: 'javascript:alert(1)//.svg' } },
      '/questions/0/picture/src schema/format',
    ],
  } as const;
  for (const [name, [bad, issue]] of Object.entries(refused)) {
    it(`with ${name} is refused`, () => {
      expect(issuesOf(parseBank(bankJson([bad])))[0]).to.match(new RegExp(`^${issue}`));
    });
  }

  it('earns everything for one area and nothing for all others, whatever the question', () =>
    check(
      fc.property(hotspotSupport.questions, (asked) => {
        expect(issuesOf(parseBank(bankJson([asked])))).to.deep.equal([]);
        const earned = asked.areas.map(({ id }) => grade(asked, id).earned);
        expect(earned.filter(Boolean)).to.deep.equal([asked.points ?? 1]);
      }),
    ));
});
