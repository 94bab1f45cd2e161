import { expect } from '@open-wc/testing';
import { formatNumber, wordsFor } from '../../../src/index.js';
import { languages } from '../../../src/locales/languages.js';
import { said } from '../../../src/locales/messages.js';
import { tagFor } from '../../../src/locales/tags.js';

describe('the words for a language', () => {
  it('are those of the tag, of its first part, or English, whatever the letter case (req 20)', () => {
    for (const tag of ['de', 'de-AT', 'DE', 'De-de', 'de-Latn-CH'])
      expect(wordsFor(tag).start, tag).to.equal('Starten');
    for (const tag of ['en', 'en-GB', 'xx', '', 'den', 'x-de', 'de_DE', 'de--'])
      expect(wordsFor(tag).start, tag).to.equal('Start');
  });

  it('are English for what is no language but a property of every object (req 89)', () => {
    for (const tag of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueof-de']) {
      expect(wordsFor(tag).language, tag).to.equal('en');
    }
  });

  it('are made once, however often they are asked for', () => {
    expect(wordsFor('de-AT')).to.equal(wordsFor('de-AT'));
  });

  it('are looked up by script where a language is written in several', () => {
    const known = new Set(['de', 'de-x-du', 'pt', 'pt-br', 'zh', 'zh-hant', 'he', 'nb']);
    const cases: [string, string | undefined][] = [
      ['zh-TW', 'zh-hant'],
      ['zh-Hant-HK', 'zh-hant'],
      ['zh', 'zh'],
      ['zh-SG', 'zh'],
      ['pt-BR', 'pt-br'],
      ['pt-AO', 'pt'],
      ['iw', 'he'],
      ['no', 'nb'],
      ['nn-NO', 'nb'],
      ['de-x-du', 'de-x-du'],
      ['de-AT-x-du', 'de-x-du'],
      ['de-x-other', 'de'],
      ['fr', undefined],
    ];
    for (const [language, tag] of cases)
      expect(
        tagFor(language, (it) => known.has(it)),
        language,
      ).to.equal(tag);
  });
});

describe('the first words', () => {
  // What `Intl` has to load for its first format is most of the time that words take.
  it('need nothing of Intl for a question in a language that is there', () => {
    const { NumberFormat, Locale, PluralRules } = Intl;
    const refuse = () => {
      throw new Error('Intl was asked.');
    };
    Object.assign(Intl, { NumberFormat: refuse, Locale: refuse, PluralRules: refuse });
    try {
      expect(tagFor('de', (tag) => tag === 'de')).to.equal('de');
      expect(wordsFor('de').progress(1, 10)).to.equal('Frage 1 von 10');
    } finally {
      Object.assign(Intl, { NumberFormat, Locale, PluralRules });
    }
  });
});

describe('a text with places', () => {
  const fill = (text: Parameters<typeof said>[0], language: string, ...values: (number | string)[]): string =>
    (said(text, language) as (...values: (number | string)[]) => string)(...values);

  it('is filled in any order, with numbers as the language writes them and texts as they stand', () => {
    expect(fill('{1} / {0}', 'en', 'a', 'b')).to.equal('b / a');
    expect(fill('{0} von {1}', 'de', 1.5, 12345)).to.equal('1,5 von 12.345');
    expect(fill('{0} / {1}', 'fa', 3, '10')).to.equal('۳ / 10');
    expect(fill('{0}', 'en', '{1} $& {0}')).to.equal('{1} $& {0}');
  });

  it('has whole numbers as Intl writes them, in every text of every language', () => {
    const textsIn = (part: unknown): string[] =>
      typeof part === 'string' ? [part] : Object.values(part as object).flatMap(textsIn);
    const numbers = [0, 7, 45, 678, 2025, 9999];
    for (const [tag, { texts }] of Object.entries(languages)) {
      const format = new Intl.NumberFormat(tag, { useGrouping: false });
      for (const text of textsIn(texts).filter((it) => it.includes('{0}')))
        for (const number of numbers)
          expect(fill(text, tag, number, ''), `${tag}: ${text}`).to.include(format.format(number));
    }
  });

  it('has the sign of its language before a negative number', () => {
    expect(fill('{0} minus', 'sv', -12)).to.equal('−12 minus');
  });

  it('takes the form of its last number', () => {
    const forms = {
      '=0': 'none',
      one: 'one of {0}',
      few: 'few of {0}',
      many: 'many of {0}',
      other: 'part of {0}',
    };
    const pl = (count: number): string => fill(forms, 'pl', 'A', count);
    expect([0, 1, 2, 5, 22, 1.5].map(pl)).to.deep.equal([
      'none',
      'one of A',
      'few of A',
      'many of A',
      'few of A',
      'part of A',
    ]);
    expect(fill({ other: '{0} other' }, 'ja', 1)).to.equal('1 other');
  });
});

describe('a number', () => {
  it('is written as its language does, with at most two decimals (req 68)', () => {
    expect(formatNumber(7, 'de')).to.equal('7');
    expect(formatNumber(2 / 3, 'de')).to.equal('0,67');
    expect(formatNumber(2 / 3, 'en')).to.equal('0.67');
    expect(formatNumber(1234.5, 'de')).to.equal('1234,5');
    expect(formatNumber(12345.5, 'de')).to.equal('12.345,5');
    expect(formatNumber(1 / 8, 'de', 3)).to.equal('0,125');
    expect(formatNumber(0.1 + 0.2, 'en')).to.equal('0.3');
  });
});
