import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatNumber, plainDigits, readNumber } from '../../src/index.js';
import { check } from '../support/property.js';
import { show } from '../support/show.js';

/** Languages with other separators, digits, signs and groups. */
const LANGUAGES = [
  ...[
    'de',
    'de-AT',
    'de-CH',
    'de-LI',
    'en',
    'en-IN',
    'en-ZA',
    'fr',
    'fr-CH',
    'it',
    'es',
    'pt-PT',
    'pl',
    'sv',
  ],
  ...[
    'nb',
    'fi',
    'lt',
    'sl',
    'hu',
    'cs',
    'ru',
    'uk',
    'bg',
    'el',
    'tr',
    'he',
    'ar',
    'ar-EG',
    'ar-MA',
    'fa',
    'ur',
  ],
  ...[
    'hi',
    'hi-IN-u-nu-deva',
    'bn',
    'mr',
    'ne',
    'my',
    'th',
    'th-u-nu-thai',
    'ja',
    'zh',
    'ko',
    'dz',
    'sw',
    'et',
  ],
];

describe('reading a number', () => {
  const read: Record<string, Record<string, number | undefined>> = {
    de: {
      ...{
        '235': 235,
        ' 235 ': 235,
        '1234,5': 1234.5,
        '1.234,5': 1234.5,
        '1.234': 1234,
        '1.234.567': 1234567,
      },
      ...{
        '1 234,5': 1234.5,
        '1\u202f234': 1234,
        '1\u00a0234': 1234,
        '1\u2009234': 1234,
        "1'234": 1234,
        '1’234,5': 1234.5,
      },
      // A point that can be no thousands separator is taken for what it is elsewhere.
      ...{
        '1.5': 1.5,
        '0.234': 0.234,
        '1.2345': 1.2345,
        '1,234.5': 1234.5,
        '1,234,567': 1234567,
        '1 234.5': 1234.5,
      },
      ...{ '1,234': 1.234, '12,5': 12.5, ',5': 0.5, '5,': 5, '007': 7, '0': 0, '-0': 0, '0,0': 0 },
      ...{ '-3,5': -3.5, '−3,5': -3.5, '–3,5': -3.5, '- 3': -3, '+3': 3, '-1.234': -1234 },
      ...{ '٢٣٥': 235, '２３５': 235, '१२': 12, '1\u00ad2': 12, '\u200e12': 12 },
      ...{
        '1.234.5': undefined,
        '12.05.25': undefined,
        '1.23.456': undefined,
        '1,2,3': undefined,
        '1..5': undefined,
      },
      ...{ '1.234 567': undefined, '1 23': undefined, '12 34': undefined, '1 234 56': undefined },
      ...{ '': undefined, ' ': undefined, ',': undefined, '-': undefined, zwölf: undefined, '5²': undefined },
      ...{
        '1e5': undefined,
        '1/2': undefined,
        '5 bis 6': undefined,
        '5-6': undefined,
        '--5': undefined,
        '5-': undefined,
      },
      ...{
        '0x10': undefined,
        Infinity: undefined,
        NaN: undefined,
        '5 m': undefined,
        '5%': undefined,
        '½': undefined,
      },
    },
    en: {
      '1,234.5': 1234.5,
      '1,234': 1234,
      '1.234': 1.234,
      '1,23': 1.23,
      '1.234,5': 1234.5,
      '1.234.567': 1234567,
    },
    // The point is nothing in French, nor the comma in Swiss German: it could be either.
    fr: {
      '1 234,5': 1234.5,
      '1,234': 1.234,
      '1.234': undefined,
      '1.5': 1.5,
      '1.234.567': 1234567,
      '1.234,5': 1234.5,
    },
    'de-CH': { '1’234.5': 1234.5, '1.234': 1.234, '1,234': undefined, '1,5': 1.5 },
    'en-IN': { '12,34,567.5': 1234567.5, '1,234,567': 1234567, '12,34': 12.34, '1,2,345': undefined },
    ar: { '١٬٢٣٤٫٥': 1234.5, '١٢٫٥': 12.5, '١٢،٥': 12.5, '12.5': 12.5, '\u061c-١٢': -12 },
    fa: { '۱۲٬۳۴۵٫۶': 12345.6, '\u200e−۱۲': -12 },
  };
  for (const [language, cases] of Object.entries(read)) {
    for (const [text, value] of Object.entries(cases)) {
      it(`takes ${show(text)} in ${language} for ${String(value)} (req 76)`, () => {
        expect(readNumber(text, language)).to.equal(value);
      });
    }
  }

  it('gives what was written in the same language, whatever its digits and separators (property, req 76)', () => {
    const number = fc.oneof(
      fc.integer(),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .map((it) => Number(it.toFixed(6))),
    );
    check(
      fc.property(fc.constantFrom(...LANGUAGES), number, (language, value) => {
        const ours = formatNumber(value, language, 6);
        const theirs = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
        for (const text of [ours, theirs])
          expect(readNumber(text, language), `${language} ${text}`).to.equal(value || 0);
      }),
      3_000,
    );
  });

  it('takes a number with the unit of the question, before or behind it, and with no other', () => {
    for (const text of ['5 Meter', '5meter', ' 5\u00a0METER ', 'Meter 5', '+5 Meter'])
      expect(readNumber(text, 'de', 'Meter'), text).to.equal(5);
    for (const text of ['5 Me', '5 Kilometer', 'Meter', '5 Meter Meter', '5 Meter 3'])
      expect(readNumber(text, 'de', 'Meter'), text).to.equal(undefined);
    expect(readNumber('-€5.50', 'en', '€')).to.equal(-5.5);
    expect(readNumber('60 طن', 'ar', 'طن')).to.equal(60);
  });

  it('never throws, never gives what is no number, and takes no time for long texts (property)', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."1230.,'’ -٫٬") }),
    );
    check(
      fc.property(text, fc.constantFrom(...LANGUAGES), (typed, language) => {
        const value = readNumber(typed, language, 'm');
        if (value !== undefined) expect(Number.isFinite(value) && !Object.is(value, -0)).to.be.true;
      }),
      3_000,
    );
    for (const unit of ['1', '1.', '1,234', ' ', '-'])
      expect(readNumber(unit.repeat(1e6), 'de')).to.equal(undefined);
  });
});

describe('digits', () => {
  it('of every script of the basic plane become plain ones, and nothing else changes', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
      const digits = [...'0123456789'].map((digit) => format.format(Number(digit))).join('');
      if (!/^\p{Nd}{10}$/u.test(digits) || [...digits].some((it) => it.normalize('NFKC') > '\uffff'))
        continue;
      if ((digits.normalize('NFKC').codePointAt(0) ?? 0) > 0xffff) continue;
      expect(plainDigits(digits), system).to.equal('0123456789');
    }
    expect(plainDigits('5² ½ Ⅻ ① a')).to.equal('5² ½ Ⅻ ① a');
  });
});
