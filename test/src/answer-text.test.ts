import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldAnswer, matchAnswer } from '../../src/index.js';
import type { AnswerRules } from '../../src/index.js';
import { check } from '../support/property.js';
import { show } from '../support/show.js';

const typos = (given: string, accepted: string, rules: AnswerRules = {}): number | undefined =>
  matchAnswer(given, [accepted], rules)?.typos;

type Case = readonly [given: string, accepted: string, rules?: AnswerRules];

const SAME: Readonly<Record<string, readonly Case[]>> = {
  'whatever the rules': [
    ['  Ida   Kern ', 'Ida Kern'],
    ['Ida\u00a0Kern', 'Ida Kern', { case: 'exact', umlauts: 'exact', eszett: 'exact' }],
    ['Ida\tKern\n', 'Ida Kern'],
    ['New-York', 'New York'],
    ['E–Mail', 'E-Mail'],
    ['„Die Brücke“', 'Die Brücke'],
    ['d’Arc', "d'Arc"],
    ['d´Arc', 'd’Arc'],
    ['ﬁn', 'fin'],
    ['Ｘ', 'X'],
    ['u\u0308ber', 'über', { umlauts: 'exact' }],
    ['Sonn\u00adtag', 'Sonntag'],
    ['Sonntag.', 'Sonntag'],
    ['٢٣٥', '235'],
    ['👩\u200d👩\u200d👧', '👩👩👧'],
    ['❤️', '❤'],
    ['محمـــد', 'محمد'],
  ],
  'where case is ignored': [
    ['musk', 'Musk'],
    ['İSTANBUL', 'istanbul'],
    ['ΟΔΟΣ', 'οδος'],
    ['GROẞ', 'groß', { eszett: 'exact' }],
  ],
  'where umlauts may be written either way': [
    ['Mueller', 'Müller'],
    ['Müller', 'Mueller'],
    ['Aepfel', 'Äpfel', { case: 'exact' }],
  ],
  'where ß may be ss': [
    ['Strasse', 'Straße'],
    ['Straße', 'Strasse'],
    ['STRASSE', 'STRAẞE', { case: 'exact' }],
  ],
  'where diacritics are ignored': [
    ['Jose', 'José', { diacritics: 'ignore' }],
    ['Lodz', 'Łódź', { diacritics: 'ignore' }],
    ['Coeur', 'Cœur', { diacritics: 'ignore' }],
    ['Muller', 'Müller', { diacritics: 'ignore' }],
    ['Mueller', 'Müller', { diacritics: 'ignore' }],
    ['العبارة', 'العبّارة', { diacritics: 'ignore' }],
    ['شלום'.slice(1), 'שָׁלוֹם'.slice(0, 0) + 'לום', { diacritics: 'ignore' }],
  ],
};

const OTHER: Readonly<Record<string, readonly Case[]>> = {
  'whatever the rules': [
    ['', 'Musk', { typos: 2 }],
    ['Must', 'Musk'],
    ['-5 Grad', '5 Grad'],
    ['2019', '2020'],
    ['Brücke Donau', 'Donau Brücke'],
  ],
  'where case counts': [['musk', 'Musk', { case: 'exact' }]],
  'where umlauts count': [['Mueller', 'Müller', { umlauts: 'exact' }]],
  'where ß counts': [['Strasse', 'Straße', { eszett: 'exact' }]],
  'where diacritics count': [
    ['Jose', 'José'],
    ['Muller', 'Müller'],
    ['العبارة', 'العبّارة'],
  ],
  'because vowel signs are letters in Indic scripts': [['क', 'कि', { diacritics: 'ignore' }]],
};

describe('two answers', () => {
  for (const [when, cases] of Object.entries(SAME)) {
    for (const [given, accepted, rules] of cases) {
      it(`are the same ${when}: ${show(given)} and ${show(accepted)} (req 76)`, () => {
        expect(typos(given, accepted, rules)).to.equal(0);
      });
    }
  }
  for (const [when, cases] of Object.entries(OTHER)) {
    for (const [given, accepted, rules] of cases) {
      it(`are not the same ${when}: ${show(given)} and ${show(accepted)} (req 76)`, () => {
        expect(typos(given, accepted, rules)).to.equal(undefined);
      });
    }
  }

  it('fold to what folds to itself, whatever the rules (property)', () => {
    const rules = fc.record({
      case: fc.constantFrom('ignore' as const, 'exact' as const),
      diacritics: fc.constantFrom('ignore' as const, 'exact' as const),
      umlauts: fc.constantFrom('either' as const, 'exact' as const),
      eszett: fc.constantFrom('either' as const, 'exact' as const),
    });
    const text = fc.string({ unit: fc.constantFrom(..."aäÄößẞSs -–'„éÉİłŁœ.5٣ ﬁ") });
    check(
      fc.property(text, rules, (it, given) => {
        const folded = foldAnswer(it, given);
        expect(foldAnswer(folded, given), show(it)).to.equal(folded);
      }),
      3_000,
    );
  });
});

describe('a typo', () => {
  const forgiven: readonly (readonly [string, string, number, number])[] = [
    ['Donaubrcke', 'Donaubrücke', 1, 1],
    ['Donaubrückee', 'Donaubrücke', 1, 1],
    ['Donabrücke', 'Donaubrücke', 1, 1],
    ['Donuabrücke', 'Donaubrücke', 1, 1],
    ['Donuabrüke', 'Donaubrücke', 2, 2],
    ['Donau brücke', 'Donaubrücke', 1, 1],
    ['Donaubrücke Nord', 'Donaubrücke Nord', 2, 0],
    ['Donaubrucke Nord', 'Donaubrücke Nord', 2, 1],
    ['Bidne', 'Biden', 1, 1],
    ['العباره', 'العبارة', 1, 1],
  ];
  for (const [given, accepted, allowed, found] of forgiven) {
    it(`is forgiven: ${given} for ${accepted}, ${allowed} allowed, ${found} found (req 76)`, () => {
      expect(typos(given, accepted, { typos: allowed })).to.equal(found);
    });
  }

  const refused: readonly (readonly [string, string, number])[] = [
    ['Donuabrüke', 'Donaubrücke', 1],
    ['Donaubrücke', 'Donaubrücken Süd', 2],
    // Short words are other words.
    ...[['Juni', 'Juli', 2] as const, ['Irak', 'Iran', 2] as const, ['Mai', 'Mais', 2] as const],
    ['der Irak', 'der Iran', 2],
    ['Montag', 'Sonntag', 1],
    // Numbers are never typos.
    ...[
      ['Flug 236', 'Flug 235', 2] as const,
      ['235', '236', 2] as const,
      ['Starship 9 10', 'Starship 910', 2] as const,
    ],
    ['Aufzug 2355', 'Aufzug 235', 2],
    ['Aufzug ٢٣٦', 'Aufzug 235', 2],
    ['Temperatur -5', 'Temperatur 5', 2],
  ];
  for (const [given, accepted, allowed] of refused) {
    it(`is not forgiven: ${given} for ${accepted}, ${allowed} allowed (req 76)`, () => {
      expect(typos(given, accepted, { typos: allowed })).to.equal(undefined);
    });
  }

  it('is none where an accepted form fits without one', () => {
    expect(matchAnswer('Brücken', ['Brücke', 'Brücken'], { typos: 2 })).to.deep.equal({
      form: 'Brücken',
      typos: 0,
    });
  });

  it('is counted as the definition of the distance says (property)', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'e\u0323\u0301', '😀'),
      minLength: 1,
      maxLength: 12,
    });
    check(
      fc.property(word, word, fc.constantFrom(1, 2), (given, accepted, most) => {
        const letters = (it: string): readonly string[] => it.normalize('NFKC').match(/.\p{M}*/gsu) ?? [];
        const [a, b] = [letters(given), letters(accepted)];
        const expected = alignment(a, b);
        const limit = expected === 0 ? 0 : Math.min(most, Math.floor(b.length / 5));
        expect(typos(given, accepted, { typos: most }) ?? 9).to.equal(expected <= limit ? expected : 9);
      }),
      5_000,
    );
  });

  it('is looked for at a bearable cost, however long the answer is', () => {
    const long = 'ab'.repeat(100);
    const start = performance.now();
    for (let i = 0; i < 100; i++)
      expect(typos(`xyz${long.slice(3)}`, long, { typos: 2 })).to.equal(undefined);
    expect(performance.now() - start).to.be.below(1_000);
    expect(typos('a'.repeat(1e6), 'a', { typos: 2 })).to.equal(undefined);
    expect(typos('.'.repeat(200), 'a', { typos: 2 })).to.equal(undefined);
  });
});

/** Optimal string alignment by the whole table (Navarro 2001, section 3; with the transposition of neighbours). */
function alignment(a: readonly string[], b: readonly string[]): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i ? (j ? 0 : i) : j)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = i > 1 && j > 1 && isSwapped ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]![j] = Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1, swap);
    }
  }
  return at(a.length, b.length);
}
