import { expect } from '@open-wc/testing';
import { formatNumber, locales, messagesFor, questionTypes } from '../../src/index.js';
import type { Messages } from '../../src/index.js';
import { entriesOf, textsOf } from '../support/messages.js';

const en = locales.en!;

describe('the words for a language', () => {
  it('are those of the tag, of its first part, or English, whatever the letter case (req 20)', () => {
    expect(messagesFor('de')).to.equal(locales.de);
    for (const tag of ['de-AT', 'DE', 'de-x-leicht', 'De-de'])
      expect(messagesFor(tag), tag).to.equal(locales.de);
    for (const tag of ['en', 'en-GB', 'fr', '', 'den', 'x-de'])
      expect(messagesFor(tag) === en, tag).to.be.true;
  });

  it('are English for what is no language but a property of every object (req 89)', () => {
    for (const tag of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueof-de']) {
      expect(messagesFor(tag) === en, tag).to.be.true;
    }
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

for (const [language, messages] of Object.entries(locales)) {
  describe(`the interface in ${language}`, () => {
    const words = entriesOf(messages);
    const english = new Map(entriesOf(en));

    it('is registered under a language that programs know', () => {
      expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
      expect(Intl.PluralRules.supportedLocalesOf([language])).to.deep.equal([language]);
    });

    it('has exactly the keys of the English one, texts for texts and functions for functions (req 65)', () => {
      const kinds = (list: readonly (readonly [string, unknown])[]): string[] =>
        list.map(([key, value]) => `${key} ${typeof value}`).sort();
      expect(kinds(words)).to.deep.equal(kinds([...english]));
    });

    it('says something for every key, and takes up what it is given (req 65)', () => {
      for (const [key, text] of textsOf(messages)) {
        const reference = new Map(textsOf(en)).get(key) ?? '';
        if (reference === '') expect(text, key).to.equal('');
        else expect(text.trim(), key).to.have.length.above(0);
        for (const mark of ['7', '8', '9'])
          expect(text.includes(mark), `${key}: ${mark}`).to.equal(reference.includes(mark));
        expect(text, key).not.to.match(/undefined|null|NaN|\[object|\s{2}|^\s|\s$/);
      }
    });

    it('has words for every question type and answer', () => {
      expect(Object.keys(messages.types)).to.have.members(Object.keys(questionTypes));
      expect(Object.keys(messages.types['true-false'].answers)).to.deep.equal([
        'true',
        'false',
        'not-stated',
      ]);
    });

    it('has a label of its own for each button that may stand beside another', () => {
      const { again, check, clear, finish, forget, hint, next, previous, remember, retry, skip } = messages;
      const labels = [again, check, clear, finish, forget, hint, next, previous, remember, retry, skip];
      const more = [messages.start, messages.toResult, messages.showInArticle, messages.readSource('AFP')];
      const { moveDown, moveTo, moveUp } = messages.types.order;
      const moves = [moveUp('A'), moveDown('A'), moveUp('B'), moveTo];
      const all = [...labels, ...more, ...moves];
      expect(new Set(all.map((it) => it.toLowerCase())).size).to.equal(all.length);
    });

    it('tells each verdict, status, reason and mark from the others by a word (req 59)', () => {
      const groups: Record<string, string>[] = [
        messages.verdicts,
        messages.status,
        messages.because,
        messages.errors,
      ];
      const marks = { right: messages.chosenRight, wrong: messages.chosenWrong, missed: messages.missed };
      const { inPlace, outOfPlace } = messages.types.order;
      const pairs = { right: messages.right, wrong: messages.wrong };
      const places = { in: inPlace, out: outOfPlace };
      for (const group of [...groups, marks, pairs, places, messages.types['true-false'].answers]) {
        expect(new Set(Object.values(group)).size).to.equal(Object.keys(group).length);
      }
    });

    it('counts in the singular and in the plural', () => {
      expect(messages.questions(1)).not.to.equal(messages.questions(2).replace('2', '1'));
      expect(messages.points('1', '1')).not.to.equal(messages.points('1', '2').replace('2', '1'));
    });

    if (language !== 'en') {
      it('is translated', () => {
        const same = textsOf(messages).filter(
          ([key, text]) => text !== '' && text === new Map(textsOf(en)).get(key),
        );
        expect(same.map(([key]) => key)).to.deep.equal([]);
      });
    }
  });
}

describe('the interface in German', () => {
  const sentences = textsOf(locales.de as Messages)
    .flatMap(([, text]) => text.split(/(?<=[.!?:])\s+/))
    .filter((text) => /\p{L}/u.test(text));
  const lengths = sentences.map((text) => text.split(/\s+/).length);

  it('has sentences of at most twelve words on average, and none of more than fifteen (req 65)', () => {
    expect(sentences.length).to.be.above(60);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).to.be.at.most(12);
    expect(sentences.filter((_, index) => lengths[index]! > 15)).to.deep.equal([]);
  });

  it('gives no command in the passive (req 65)', () => {
    expect(
      sentences.filter((text) => /\b(muss|müssen|sollte|sollten)\b.*\bwerden\b/.test(text)),
    ).to.deep.equal([]);
  });
});
