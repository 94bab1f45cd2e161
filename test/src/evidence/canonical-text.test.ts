import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CanonicalText, canonicalText } from '../../../src/evidence/index.js';

/** Text that is rich in what the canonical form touches: marks, quotes, dashes, spaces, invisible and lone characters. */
const special = fc.constantFrom(
  ...' \u00a0\u2009\u3000\t\n\r\u0085\u2028',
  ...'\u00ad\u200b\u200c\u200d\u2060\ufeff',
  ...'„“”«»‚‘’‹›"\'–—−‑-…',
  ...'aeoAnÅéäö\u0301\u0308\u0323\u0338',
  ...'각가\u1100\u1161\u11a8\u212b\u2126\u0958\u{1f468}\u{1d15e}',
  '\ud800',
  '\udc00',
  'й',
  'ß',
);
const hostileText = fc.array(special, { maxLength: 60 }).map((parts) => parts.join(''));

describe('canonical text', () => {
  const forms: [string, string, string][] = [
    ['white space of every kind is one space', 'a\u00a0\u2009\t\r\n\u0085\u2028\u3000b  c', 'a b c'],
    ['white space at the ends goes', '\n a \u00a0', 'a'],
    ['soft hyphens and zero-width characters go', 'Aus\u00adfall\u200b\u200c\u200d\u2060\ufeff', 'Ausfall'],
    ['a space between invisible characters stays one space', 'a\u200b \u00ad \ufeffb', 'a b'],
    ['invisible characters alone leave no space', 'a\u200b\u00ad\ufeffb', 'ab'],
    [
      'German, French and English quotes are plain',
      '„a“ “b” »c« «d» ‚e‘ ‘f’ ›g‹ ‹h›',
      `"a" "b" "c" "d" 'e' 'f' 'g' 'h'`,
    ],
    ['typographic apostrophes are plain', 'Musk’s, Muskʼs', "Musk's, Musk's"],
    ['dashes, hyphens and the minus are plain', 'a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
    ['an ellipsis is three points', 'so …', 'so ...'],
    ['letters are composed', 'Gru\u0308n, Cafe\u0301', 'Grün, Café'],
    ['a mark behind an invisible character composes', 'u\u00ad\u0308', 'ü'],
    ['compatibility forms, case and accents stay', 'ﬁ ² ½ ＂ É e', 'ﬁ ² ½ ＂ É e'],
    [
      'digits, signs and other punctuation stay',
      '17.00 Uhr; 5 % (1/2) `x´ 5′',
      '17.00 Uhr; 5 % (1/2) `x´ 5′',
    ],
    ['nothing stays nothing', ' \u00ad\ufeff\n', ''],
  ];
  for (const [outcome, given, expected] of forms) {
    it(outcome, () => expect(canonicalText(given)).to.equal(expected));
  }

  it('is the same when taken twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).to.equal(once);
      }),
    );
  });

  it('is in NFC, without white space but single inner spaces', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
        const canonical = canonicalText(text);
        expect(canonical.normalize()).to.equal(canonical);
        expect(canonical).not.to.match(/[^\S ]| {2}|^ | $/u);
      }),
    );
  });

  it('is the same for a text in NFC and in NFD', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme' })), (text) => {
        expect(canonicalText(text.normalize('NFD'))).to.equal(canonicalText(text.normalize('NFC')));
      }),
    );
  });
});

describe('text runs', () => {
  const build = (...runs: (string | null)[]): CanonicalText<number> =>
    runs.reduce<CanonicalText<number>>(
      (canonical, run, index) => (run === null ? canonical.breakBlock() : canonical.append(run, index)),
      new CanonicalText<number>(),
    );
  const range = (canonical: CanonicalText<number>, words: string): unknown[] => {
    const start = canonical.text.indexOf(words);
    return [canonical.locate(start), canonical.locate(start + words.length, true)];
  };

  it('join where nothing breaks them, and stand apart where a block ends', () => {
    expect(build('Aus', 'fall', null, 'bei X').text).to.equal('Ausfall bei X');
    expect(build('a', null, null, ' ', null, 'b', null).text).to.equal('a b');
  });

  it('make the canonical text of all their text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 8 }), (runs) => {
        expect(build(...runs).text).to.equal(canonicalText(runs.join('')));
      }),
    );
  });

  it('lead a range over several of them back to its ends', () => {
    const canonical = build('  Der ', 'Dienst', ' war\n', null, '„weg“. ');
    expect(range(canonical, 'Dienst')).to.deep.equal([
      { owner: 1, offset: 0 },
      { owner: 1, offset: 6 },
    ]);
    expect(range(canonical, 'Der Dienst war "weg"')).to.deep.equal([
      { owner: 0, offset: 2 },
      { owner: 4, offset: 5 },
    ]);
  });

  it('lead back over soft hyphens, several spaces and an ellipsis', () => {
    const canonical = build('Der  Aus\u00adfall … hielt\u00ad');
    expect(range(canonical, 'Ausfall')).to.deep.equal([
      { owner: 0, offset: 5 },
      { owner: 0, offset: 13 },
    ]);
    expect(range(canonical, '...')).to.deep.equal([
      { owner: 0, offset: 14 },
      { owner: 0, offset: 15 },
    ]);
    expect(range(canonical, 'hielt')).to.deep.equal([
      { owner: 0, offset: 16 },
      { owner: 0, offset: 21 },
    ]);
  });

  it('lead back over letters in two parts, also when the parts stand in two runs', () => {
    const canonical = build('U\u0308ber\u0301all gru', '\u0308n heute');
    expect(canonical.text).to.equal('Übeŕall grün heute');
    expect(range(canonical, 'Übeŕ')).to.deep.equal([
      { owner: 0, offset: 0 },
      { owner: 0, offset: 6 },
    ]);
    expect(range(canonical, 'grün')).to.deep.equal([
      { owner: 0, offset: 10 },
      { owner: 1, offset: 2 },
    ]);
  });

  it('end a range before the white space behind it, not in the run that only holds that', () => {
    const canonical = build('weg', ' \n', null, '\u00ad ');
    expect(canonical.locate(3, true)).to.deep.equal({ owner: 0, offset: 3 });
  });

  it('give a range whose own text is the range’s', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), fc.nat(), fc.nat(), (runs, from, length) => {
        const canonical = build(...runs);
        const { text } = canonical;
        // A range that starts at a combining mark, or cuts a pair or an ellipsis, has no text of its own.
        const cuts = (at: number): boolean =>
          /^[\p{M}\u1160-\u11ff]/u.test(text.slice(at)) ||
          /^[\udc00-\udfff]/.test(text.slice(at)) ||
          (text[at] === '.' && text[at - 1] === '.');
        const start = from % (text.length + 1);
        const end = start + (length % (text.length - start + 1));
        fc.pre(end > start && !cuts(start) && !cuts(end));
        const a = canonical.locate(start)!;
        const b = canonical.locate(end, true)!;
        const raw = runs.map((run, i) =>
          run.slice(
            i === a.owner ? a.offset : i < a.owner ? run.length : 0,
            i === b.owner ? b.offset : i > b.owner ? 0 : undefined,
          ),
        );
        if (a.owner === b.owner) raw[a.owner] = runs[a.owner]!.slice(a.offset, b.offset);
        expect(canonicalText(`|${raw.join('')}|`).slice(1, -1)).to.equal(text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('take in text after having been read', () => {
    const canonical = build('a');
    expect(canonical.text).to.equal('a');
    expect(canonical.append(' b', 1).text).to.equal('a b');
    expect(canonical.locate(2)).to.deep.equal({ owner: 1, offset: 1 });
  });

  it('give a place inside their owners for any offset at all', () => {
    const canonical = build(' a ', 'b');
    for (const offset of [-5, 0, 1, 99, Infinity]) {
      for (const asEnd of [false, true]) {
        const place = canonical.locate(offset, asEnd)!;
        expect(place.offset).to.be.within(0, place.owner === 0 ? 3 : 1);
      }
    }
  });

  it('give no place where there is no text', () => {
    expect(new CanonicalText().breakBlock().locate(0)).to.equal(undefined);
    expect(new CanonicalText().append('', 1).text).to.equal('');
  });
});
