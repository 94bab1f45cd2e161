import { expect } from '@open-wc/testing';
import { EXPECTED, PATTERNS } from '../../src/patterns.js';

const cases: Record<keyof typeof PATTERNS, { good: string[]; bad: string[] }> = {
  day: {
    good: ['2025-05-26', '2024-02-29', '1999-12-31'],
    bad: ['', '2025-5-26', '2025-13-01', '2025-00-10', '2025-05-32', '2025-05-00', 'mon', '2025-05-26T10:00'],
  },
  moment: {
    good: ['2025-05-24', '2025-05-24T15:00', '0001-01-01T00:00', 'sat', 'satT23:59', 'monT00:00'],
    bad: [
      '',
      'Sat',
      'saturday',
      'sa',
      '2025-5-24',
      '24.05.2025',
      '2025-05-24T24:00',
      '2025-05-24T15:60',
      '2025-05-24T15',
      '2025-05-24 15:00',
      '2025-05-24T15:00Z',
      '2025-05-24T15:00:00',
      'sat T15:00',
      'T15:00',
      'sat\n',
    ],
  },
  id: {
    good: ['a', 'q1', '1', 'outage-length', 'then', 'valueof', 'to-string', 'a-1-b', 'constructor-1'],
    bad: ['', 'A', 'ä', 'a_b', 'a--b', '-a', 'a-', 'a b', ' a', 'a\n', 'a/b', 'a.b', '\u0430'],
  },
  language: {
    good: [
      'de',
      'en',
      'pt-BR',
      'zh-Hant-TW',
      'ar-EG',
      'es-419',
      'de-1996',
      'de-CH-1996',
      'yue',
      'de-x-leicht',
    ],
    bad: [
      '',
      'd',
      'DE',
      'deutsch',
      'de_DE',
      'de-',
      '-de',
      'de-a',
      'de-DE-DE',
      'de-1',
      'de DE',
      'de\n',
      'de-x',
    ],
  },
  digest: {
    good: ['0123456789abcdef'],
    bad: ['', '0123456789ABCDEF', '0123456789abcde', '0123456789abcdef0', '0123456789abcdeg'],
  },
  words: {
    good: ['Am', 'Am Montag', 'a b c d e f', ' a\u00a0b\nc ', '17.00 Uhr', '–'],
    bad: ['', ' ', 'a b c d e f g', ' a b\u00a0c d\ne f\tg'],
  },
  image: {
    good: ['map.svg', 'media/karte-1.png', 'https://example.org/a.webp', 'https://example.org/a/b.jpeg'],
    bad: [
      '',
      'map',
      '/map.svg',
      '../map.svg',
      'a b.svg',
      'map.html',
      'http://example.org/a.png',
      'https://u:p@example.org/a.png',
      'https://example.org/a.png?x',
      'data:image/png;base64,AA',
      'javascript:a.png',
      'a\\b.png',
    ],
  },
  alt: {
    good: [
      'Eine Brücke mit drei Bögen',
      'Bild der Brücke bei Nacht',
      'Photo of a ferry',
      'The start page of example.com',
      'Icons auf einem Telefon',
      'جسر',
    ],
    bad: [
      ...['bridge.jpg', 'IMG_0042', 'DSC00012.JPG', 'Die Brücke.svg ', 'media/bridge.png'],
      ...[
        'Bild',
        'bild.',
        ' Foto ',
        'Photo',
        'image',
        'Image of',
        'a picture',
        'Ein Foto von',
        'the image of:',
      ],
      ...['Das Bild', 'صورة'],
    ],
  },
  file: {
    good: ['report.de.html', 'report', 'media/report_1.html', 'a-b/c.d'],
    bad: [
      '',
      '../report.html',
      '/report.html',
      'a//b',
      'a/../b',
      './a',
      'a/',
      'https://example.org/a',
      'a b',
      'a\\b',
    ],
  },
};

describe('the form', () => {
  for (const [name, { good, bad }] of Object.entries(cases)) {
    const pattern = PATTERNS[name as keyof typeof PATTERNS];

    it(`of a ${name} is told from what is none`, () => {
      for (const text of good) expect(pattern.test(text), text).to.be.true;
      for (const text of bad) expect(pattern.test(text), text).to.be.false;
    });

    it(`of a ${name} is explained to authors`, () =>
      expect(EXPECTED[pattern.source]).to.match(/^(is|has) .{20,}/));
  }

  it('of an id fits no property that every object has, so that a look-up finds only what is there (req 89)', () => {
    const everyObjectHas = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];
    expect(everyObjectHas).to.include('constructor');
    expect(everyObjectHas.filter((name) => PATTERNS.id.test(name))).to.deep.equal([]);
  });

  it('of a language fits only tags in which a program can write numbers (req 20)', () => {
    for (const tag of cases.language.good)
      expect(() => new Intl.NumberFormat(tag).format(1), tag).not.to.throw();
  });

  it('of words and of ids is found out quickly, however long and however built a text is (req 90)', () => {
    for (const part of ['a', ' ', 'a ', 'a-', 'a\n ', '-']) {
      for (const end of ['', '!', '\u0000', ' \n ']) {
        const text = part.repeat(5_000) + end;
        for (const pattern of Object.values(PATTERNS)) pattern.test(text);
      }
    }
  });
});
