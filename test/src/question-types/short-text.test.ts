// Short answers by example: which spellings count by default, what each rule changes, and what never is a response.
import { expect } from '@open-wc/testing';
import { grade, isComplete, questionTypes } from '../../../src/index.js';
import { show } from '../../support/show.js';
import { shortText } from '../../support/question-types/short-text.js';

type Rules = NonNullable<ReturnType<typeof shortText>['rules']>;

const stateOf = (given: string, accepted: string, rules: Rules = {}): string =>
  grade(shortText({ rules, key: { accept: [accepted] } }), given).state;

describe('short-text', () => {
  const same: readonly (readonly [given: string, accepted: string, rules?: Rules])[] = [
    ['donaubrücke', 'Donaubrücke'],
    ['Donaubruecke', 'Donaubrücke'],
    ['Donaubru\u0308cke', 'Donaubrücke'],
    ['Strasse', 'Straße'],
    ['STRASSE', 'Straße'],
    ['ﬁne', 'fine'],
    ['Ida\u00a0Kern', 'Ida Kern'],
    ['  Ida \u202f Kern ', 'Ida Kern'],
    ['\u200fالعبّارة\u200e', 'العبّارة'],
    ['Donau\u00adbrücke', 'Donaubrücke'],
    ['New-York', 'New York'],
    ['Jose', 'José', { diacritics: 'ignore' }],
    ['Donaubrükce', 'Donaubrücke', { typos: 1 }],
    ['Donaubrcke', 'Donaubrücke', { typos: 1 }],
  ];
  for (const [given, accepted, rules] of same) {
    it(`takes ${show(given)} for ${show(accepted)} (req 76)`, () => {
      expect(stateOf(given, accepted, rules)).to.equal('correct');
    });
  }

  const other: readonly (readonly [given: string, accepted: string, rules?: Rules])[] = [
    ['musk', 'Musk', { case: 'exact' }],
    ['Mueller', 'Müller', { umlauts: 'exact' }],
    ['Strasse', 'Straße', { eszett: 'exact' }],
    ['Jose', 'José'],
    ['Donaubrükce', 'Donaubrücke'],
    ['Irak', 'Iran', { typos: 2 }],
    ['235', '236', { typos: 2 }],
    ['.*', 'Donaubrücke'],
    ['Donaubrücke'.repeat(18), 'Donaubrücke'],
  ];
  for (const [given, accepted, rules] of other) {
    it(`does not take ${show(given).slice(0, 40)} for ${show(accepted)} (req 76)`, () => {
      expect(stateOf(given, accepted, rules)).to.equal('incorrect');
    });
  }

  it('is not complete while nothing that can be read was typed', () => {
    for (const blank of [' ', '\u00a0', '\u200b', '\u00ad'])
      expect(isComplete(shortText(), blank), show(blank)).to.equal(false);
  });

  it('takes no response that is longer than an answer can be', () => {
    const { readResponse } = questionTypes['short-text'];
    expect(readResponse(shortText(), 'x'.repeat(200))).to.equal('x'.repeat(200));
    expect(readResponse(shortText(), 'x'.repeat(201))).to.equal(undefined);
  });
});
