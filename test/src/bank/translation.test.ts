import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  finish,
  localize,
  mapBankTexts,
  parseBank,
  parseTranslation,
  readTranslation,
} from '../../../src/index.js';
import type { Bank, Translation } from '../../../src/index.js';
import { bankOf, issuesOf } from '../../support/banks.js';
import type { Json } from '../../support/banks.js';
import { changed } from '../../support/changed.js';
import { mutated } from '../../support/mutated.js';
import { check } from '../../support/property.js';
import { letters, fourQuestions, ordering, singleChoice, trueFalse } from '../../support/questions.js';
import { wholeBank } from '../../support/whole-bank.js';

/** In capitals, but for the markers of gaps. */
const loud = (text: string): string =>
  text.replace(/\{.*?\}|[^{]+/gu, (part) => (part.startsWith('{') ? part : part.toUpperCase()));

/** The whole translation of a bank: each text in capitals, headlines included. */
function translationOf(bank: Bank): Json {
  const texts: Json = {};
  mapBankTexts(bank, (text, { keys, lang }) => {
    if (lang === undefined) put(texts, keys, loud(text));
    return text;
  });
  return { format: 'newsquiz-translation/1', bank: bank.id, language: 'en', ...texts };
}

function put(outer: Json, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) outer[key] = text;
  else put((outer[key] ??= {}) as Json, rest, text);
}

function translated(bank: Bank, document: unknown): Bank {
  const result = parseTranslation(bank, document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return localize(bank, result.value);
}

const parsedWhole = parseBank(wholeBank);
if (!parsedWhole.ok) throw new Error('the bank of these tests is broken');
const bank = parsedWhole.value;
const document = translationOf(bank);

describe('a translation', () => {
  it('that has every text has no issue, from a text or a value', () => {
    for (const input of [document, JSON.stringify(document), `\ufeff${JSON.stringify(document)}`]) {
      expect(parseTranslation(bank, input).issues).to.deep.equal([]);
    }
    expect(issuesOf(parseTranslation(bank, { $schema: '../t.json', ...document }))).to.deep.equal([]);
  });

  const places = ['/title', '/facts/said/attribution', '/questions/single/prompt', '/quizzes/named/intro'];
  for (const place of [
    ...places,
    '/questions/single/key/rationales/a/text',
    '/quizzes/all/outcomes/any/text',
  ]) {
    it(`without a text at ${place} is used, and the place in the bank is named`, () => {
      const result = parseTranslation(bank, changed(document, place, undefined));
      expect(result.ok).to.be.true;
      expect(result.issues.map(({ code }) => code)).to.deep.equal(['translation/missing']);
      const { path = '', message = '' } = result.issues[0] ?? {};
      const there = path
        .split('/')
        .slice(1)
        .reduce<unknown>((outer, key) => (outer as Json)[key], bank);
      expect(there, path).to.be.a('string');
      expect(message).to.include(place.slice(1).replaceAll('/', ' / '));
    });
  }

  it('needs no headline of an article, and may have one', () => {
    const without = changed(document, '/sources', undefined);
    expect(issuesOf(parseTranslation(bank, without))).to.deep.equal([]);
    expect(translated(bank, without).sources[0]?.headline).to.equal('Brücke gesperrt');
    expect(translated(bank, document).sources[0]?.headline).to.equal('BRÜCKE GESPERRT');
  });

  const extras = [
    '/questions/gone',
    '/facts/said/status',
    '/questions/single/options/x',
    '/a~1b',
    '/licence',
  ];
  for (const place of extras) {
    it(`with something at ${place} that is no text of the bank is used, and the place in it is named`, () => {
      const result = parseTranslation(bank, changed(document, place.replace('~1', '|'), 'Text'));
      expect(result.ok).to.be.true;
      expect(issuesOf(result)).to.deep.equal([`${place.replace('~1', '|')} translation/extra`]);
    });
  }

  it('cannot hide a text under a key that only looks like its path', () => {
    const flat = changed(changed(document, '/title', undefined), '/questions', {
      ...(document.questions as object),
      'single/prompt': 'FLAT',
    });
    expect(issuesOf(parseTranslation(bank, flat))).to.deep.equal([
      ...['/title translation/missing', '/questions/single~1prompt translation/extra'],
    ]);
  });

  it('cannot change keys, numbers or structure', () => {
    for (const [place, value] of [
      ['/questions/single/key/option', 'a'],
      ['/questions/single/points', 7],
      ['/questions/ordering/key/order', ['d']],
      ['/quizzes/all/pick', { count: 1 }],
    ] as const) {
      const result = parseTranslation(bank, changed(document, place, value));
      expect(result.issues.length, place).to.be.above(0);
      const questions = translated(bank, changed(document, place, value)).questions;
      expect(questions).to.have.length(bank.questions.length);
      expect(translated(bank, changed(document, place, value))).to.deep.equal(translated(bank, document));
    }
  });

  it('with a text that a reader must not see is reported, and the text is not used (req 93)', () => {
    for (const text of ['\u202eWer?', '', ' ', '\ud800', 5, null, ['Wer?'], { text: 'Wer?' }]) {
      const input = changed(document, '/questions/single/prompt', text);
      const result = parseTranslation(bank, input);
      expect(issuesOf(result)[0], JSON.stringify(text)).to.equal('/questions/0/prompt translation/missing');
      expect(translated(bank, input).questions[0]?.prompt).to.equal('Wer war es?');
    }
  });

  it('in which two options read the same is reported (req 94)', () => {
    const result = parseTranslation(
      bank,
      changed(document, '/questions/multiple/options/d/text', 'option\u00a0b'),
    );
    expect(issuesOf(result)).to.deep.equal(['/questions/1 text/same']);
    expect(result.ok).to.be.true;
  });

  const refused: [string, string, unknown, string][] = [
    ['of another format', '/format', 'newsquiz-bank/1', '/format schema/format'],
    ['of another bank', '/bank', 'other', '/bank translation/bank'],
    ['without a language', '/language', undefined, '/language schema/format'],
    ['in what is no language (req 20)', '/language', 'de-a', '/language schema/format'],
    ['in what is no language at all (req 20)', '/language', ['en'], '/language schema/format'],
  ];
  for (const [name, place, value, issue] of refused) {
    it(`${name} is refused`, () => {
      const result = parseTranslation(bank, changed(document, place, value));
      expect(result.ok).to.be.false;
      expect(issuesOf(result)).to.deep.equal([issue]);
    });
  }

  it('that is none, or no JSON, is refused and never throws (req 90)', () => {
    for (const input of [undefined, null, 1, [], {}, '', '[', () => document]) {
      expect(parseTranslation(bank, input).ok).to.be.false;
    }
    expect(
      issuesOf(parseTranslation(bank, JSON.stringify(document).replace('"title"', '"__proto__"'))),
    ).to.deep.equal([' schema/refused-key']);
    expect(parseTranslation(bank, document, { limits: { nodes: 3 } }).issues[0]?.code).to.equal(
      'schema/limit',
    );
  });

  it('never throws, whatever is changed in it, and leaves a bank that parses (req 90, 91)', function () {
    this.timeout(60_000);
    check(
      fc.property(mutated(document), (input) => {
        const result = parseTranslation(bank, input);
        expect(result.issues.length).to.be.at.most(50);
        const read = finish(readTranslation(bank, JSON.stringify(input)));
        expect([read.ok, read.ok && read.value]).to.deep.equal([result.ok, result.ok && result.value]);
        if (!result.ok) return;
        expect(issuesOf(parseBank(localize(bank, result.value)))).to.deep.equal([]);
      }),
      1_000,
    );
  });
});

describe('localizing', () => {
  it('puts each translated text in its place and the language beside it', () => {
    const localized = translated(bank, document);
    const texts: string[] = [];
    mapBankTexts(localized, (text) => {
      texts.push(text);
      return text;
    });
    expect(texts).to.have.length.above(30);
    expect(texts.filter((text) => text !== loud(text))).to.deep.equal([]);
    expect(localized.language).to.equal('en');
    expect(JSON.stringify(localized).toUpperCase()).to.equal(
      JSON.stringify({ ...bank, language: 'EN' }).toUpperCase(),
    );
  });

  it('leaves the bank as it was', () => {
    const before = JSON.stringify(bank);
    translated(bank, document);
    expect(JSON.stringify(bank)).to.equal(before);
  });

  it('keeps what is not translated', () => {
    const empty: Translation = { bank: bank.id, language: 'en', texts: {} };
    expect(localize(bank, empty)).to.deep.equal({ ...bank, language: 'en' });
  });

  it('keeps what names a language of its own: an option, and all of a question', () => {
    const options = [{ id: 'a', text: 'Yes', lang: 'en' }, ...letters('bc')];
    const foreign = bankOf([
      singleChoice({ options }),
      ordering({ lang: 'ar', hints: ['Hinweis'], key: { notes: { a: 'Montag' } } }),
      trueFalse({ lang: 'fr' }),
    ]);
    const input = translationOf(foreign);
    expect(Object.keys(input.questions as object), 'texts in the language of the bank').to.deep.equal([
      'single',
    ]);
    expect(issuesOf(parseTranslation(foreign, input))).to.deep.equal([]);
    const [single, ...others] = translated(foreign, input).questions;
    expect(single).to.deep.include({ prompt: 'WER WAR ES?' });
    expect((single as { options: unknown[] }).options).to.deep.equal([
      { id: 'a', text: 'Yes', lang: 'en' },
      { id: 'b', text: 'OPTION B' },
      { id: 'c', text: 'OPTION C' },
    ]);
    expect(others).to.deep.equal(foreign.questions.slice(1));
    expect(
      issuesOf(parseTranslation(foreign, changed(input, '/questions/statement', { prompt: 'X' }))),
    ).to.deep.equal(['/questions/statement/prompt translation/extra']);
  });

  it('covers the notes of an order and the reasons of a statement', () => {
    const key = { rationales: { true: { because: 'contradicted' as const, text: 'Nein.' } } };
    const notes = { a: 'Montag', d: 'Freitag' };
    const both = bankOf([trueFalse({ key }), ordering({ key: { notes } }), ...fourQuestions().slice(0, 1)]);
    const [statement, order] = translated(both, translationOf(both)).questions;
    expect((statement as { key: Json }).key.rationales).to.deep.equal({
      true: { because: 'contradicted', text: 'NEIN.' },
    });
    expect((order as { key: Json }).key.notes).to.deep.equal({ a: 'MONTAG', d: 'FREITAG' });
  });
});
