import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { directionOf, foldText, textProblem } from '../../src/text.js';
import { check } from '../support/property.js';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const tabAndLineBreaks = [0x09, 0x0a, 0x0d];

describe('the problem of a text', () => {
  const refused: Record<string, { codes: number[]; message: RegExp }> = {
    'control characters': {
      codes: [...range(0, 0x1f), ...range(0x7f, 0x9f)].filter((it) => !tabAndLineBreaks.includes(it)),
      message: /control character/,
    },
    'characters that reorder what stands around them': {
      codes: [...range(0x202a, 0x202e), ...range(0x2066, 0x2069)],
      message: /reorders/,
    },
    'half characters': { codes: [0xd800, 0xdbff, 0xdc00, 0xdfff], message: /surrogate/ },
  };
  for (const [name, { codes, message }] of Object.entries(refused)) {
    it(`is named for ${name}, wherever they stand (req 93)`, () => {
      for (const code of codes) {
        const character = String.fromCharCode(code);
        for (const text of [character, `${character}Text`, `Te${character}xt`, `Text${character}`]) {
          expect(textProblem(text), `U+${code.toString(16)} in ${JSON.stringify(text)}`).to.match(message);
        }
      }
    });
  }

  it('is named where nothing can be seen (req 93)', () => {
    const blank = [
      '',
      ' ',
      '\n\t',
      '\u00a0',
      '\u200b',
      '\u00ad\u2060\ufeff',
      '\u3164',
      '\u2800',
      '\u{e0001}',
    ];
    for (const text of [...blank, '\u115f\u1160', '\ufe0f', '\u200e\u200f\u061c', '\u3000\u2003']) {
      expect(textProblem(text), JSON.stringify(text)).to.match(/nothing that can be seen/);
    }
  });

  it('is none where a text is odd but harmless', () => {
    const fine = ['Ja', '0', '…', 'a\u200bb', 'Zeile\nZeile', 'mit\tTab', '😀', '👩‍👩‍👧', '🏴\u{e0067}\u{e007f}'];
    for (const text of [...fine, 'العربية', 'Grundstücks\u00adverkehr', 'e\u0301', '�', '<b>fett</b>']) {
      expect(textProblem(text), JSON.stringify(text)).to.equal(undefined);
    }
  });
});

describe('folding a text', () => {
  const same: Record<string, string[]> = {
    'letter case': ['Brücke', 'BRÜCKE', 'brücke'],
    'Unicode composition': ['Br\u00fccke', 'Bru\u0308cke', 'Bru\u200b\u0308cke'],
    'compatibility forms': ['ﬁn 1', 'fin １', 'fin ¹'],
    'white space': [' a  b', 'a\u00a0b', 'a\n b\t', 'a\u3000b'],
    'invisible characters': [
      'ab',
      'a\u200bb',
      'a\u00adb',
      '\ufeffab\u2060',
      'a\u180eb',
      'a\u{e0020}b',
      'a\u2800b',
    ],
  };
  for (const [name, texts] of Object.entries(same)) {
    it(`makes texts equal that differ only in ${name} (req 94)`, () => {
      expect(new Set(texts.map(foldText)).size).to.equal(1);
    });
  }

  it('keeps texts apart that read differently', () => {
    const texts = ['a', 'ä', 'b', 'a b', '1', '-1', '1.', 'ja', 'nein', 'ne in'];
    expect(new Set(texts.map(foldText)).size).to.equal(texts.length);
  });

  it('changes nothing when it is done twice', () => {
    check(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).to.equal(foldText(text));
      }),
      2_000,
    );
  });
});

describe('the direction of a language', () => {
  const directions = {
    rtl: ['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'yi', 'ckb', 'dv', 'uz-Arab', 'az-Arab-IR', 'AR', 'ug-CN'],
    ltr: ['de', 'en-GB', 'ar-Latn', 'uz', 'arn', 'heb-Latn', 'zh-Hans', 'pt-BR', 'urj', 'el'],
  };
  for (const [direction, tags] of Object.entries(directions)) {
    it(`is ${direction} for ${tags.join(', ')} (req 20)`, () => {
      for (const tag of tags) expect(directionOf(tag), tag).to.equal(direction);
    });
  }

  it('is what the locale data says, for every two-letter language in any region', () => {
    const letters = (length: number) =>
      fc.string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        minLength: length,
        maxLength: length,
      });
    check(
      fc.property(letters(2), fc.option(letters(2)), (language, region) => {
        const tag = region ? `${language}-${region.toUpperCase()}` : language;
        const script = String(new Intl.Locale(tag).maximize().script);
        const rtl = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Armi'].includes(script);
        expect(directionOf(tag), tag).to.equal(rtl ? 'rtl' : 'ltr');
      }),
      2_000,
    );
  });
});
