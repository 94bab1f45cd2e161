import { expect } from '@open-wc/testing';
import { questionTypes, registerLanguage, wordsFor } from '../../src/index.js';
import type { Forms } from '../../src/index.js';
import { en, enAround } from '../../src/locales/en.js';
import { languages } from '../../src/locales/languages.js';
import { entriesOf, placesIn, textsOf } from '../support/locale-texts.js';

/** How much longer than in English a text may be: what is said in a word or two may take three. */
const longest = (english: string): number => english.length * 1.8 + 16;

const english = { ...en, around: enAround };
const reference = new Map(entriesOf(english));
const otherOf = (text: string | Forms | undefined): string =>
  (typeof text === 'string' ? text : text?.other) ?? '';

for (const [tag, { around, texts }] of Object.entries(languages)) {
  registerLanguage(tag, texts);

  describe(`the interface in ${tag}`, () => {
    const all = { ...texts, around };
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();

    it('is registered under its tag in lower case, which programs know', () => {
      expect(Intl.getCanonicalLocales(tag).map((it) => it.toLowerCase())).to.deep.equal([tag]);
      expect(Intl.PluralRules.supportedLocalesOf([tag])).to.have.length(1);
    });

    it('has exactly the keys of the English one (req 65)', () => {
      const keys = (entries: readonly (readonly [string, unknown])[]): string[] =>
        entries.map(([key]) => key);
      expect(keys(entriesOf(all)).sort()).to.deep.equal([...reference.keys()].sort());
    });

    it('takes up in every text what that is given, and nothing else (req 65)', () => {
      for (const [key, text] of entriesOf(all)) {
        const places = placesIn(otherOf(reference.get(key)));
        expect(placesIn(otherOf(text)), key).to.deep.equal(places);
        if (typeof text === 'string') continue;
        // A form that stands for one number may leave it out: "no decimal places", "two questions" in one word.
        for (const form of Object.values(text) as string[])
          expect(placesIn(form), `${key}: ${form}`).to.satisfy((found: string[]) =>
            [places, places.slice(0, -1)].some((it) => it.join() === found.join()),
          );
      }
    });

    it('has a form for each plural of the language, and no other, where it has forms', () => {
      for (const [key, text] of entriesOf(all)) {
        if (typeof text === 'string') continue;
        const expected = reference.get(key) as Forms;
        const categories = [...pluralCategories, ...('=0' in expected ? ['=0'] : [])];
        expect(Object.keys(text), key).to.have.members(categories);
      }
    });

    it('is plain text, and no longer than there is room for', () => {
      const expected = new Map(textsOf(english));
      for (const [key, text] of textsOf(all)) {
        if (key.startsWith('quotes.')) continue;
        expect(text, key).not.to.match(/^\s|\s$| {2}|[<>\n\t!！¡]|\p{Extended_Pictographic}/u);
        expect(text, key).to.match(/\p{L}|^\{0\}/u);
        const whole = reference.get(key) ?? reference.get(key.replace(/\.\w+$/, ''));
        const room = longest(expected.get(key) ?? otherOf(whole));
        expect(text.length, `${key}: ${text}`).to.be.at.most(room);
      }
    });

    it('has words for every question type', () => {
      expect(Object.keys(texts.types)).to.have.members(Object.keys(questionTypes));
    });

    it('has a label of its own for each button that may stand beside another', () => {
      const words = { ...texts, readSource: texts.readSource.replace('{0}', 'AFP') };
      const { again, check, clear, finish, forget, hint, next, previous, remember, retry, skip } = words;
      const labels = [again, check, clear, finish, forget, hint, next, previous, remember, retry, skip];
      const more = [words.start, words.toResult, words.showInArticle, words.readSource];
      const { moveDown, moveTo, moveUp } = texts.types.order;
      const every = [...labels, ...more, moveDown, moveUp, moveTo].map((it) => it.toLowerCase());
      expect(every.filter((label, index) => every.indexOf(label) !== index)).to.deep.equal([]);
    });

    it('tells each verdict, status, reason and mark from the others by a word (req 59)', () => {
      const { because, chosenRight, chosenWrong, errors, missed, right, status, verdicts, wrong } = texts;
      const { inPlace, outOfPlace } = texts.types.order;
      const groups = [
        ...[verdicts, status, because, errors, texts.types['true-false'].answers].map(Object.values),
        [chosenRight, chosenWrong, missed],
        [right, wrong],
        [inPlace, outOfPlace],
        texts.levels,
      ];
      for (const group of groups) expect(new Set(group).size, group.join()).to.equal(group.length);
    });

    it('says every text in its own way to fill it', () => {
      const words = wordsFor(tag);
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000])
        expect(words.questions(count), `${count}`)
          .to.match(/\p{L}/u)
          .and.not.to.match(/[{}]|undefined/);
      expect(words.progress(3, 8)).to.contain(words.number(3)).and.contain(words.number(8));
    });

    if (!tag.startsWith('en')) {
      it('is translated, but for a few words that are the same', () => {
        const expected = new Map(textsOf(en));
        const same = textsOf(texts).filter(
          ([key, text]) => text === expected.get(key) && /\p{L}{2}/u.test(text),
        );
        expect(same.length, same.join('; ')).to.be.at.most(8);
      });
    }
  });
}

for (const tag of Object.keys(languages).filter((it) => it.startsWith('de'))) {
  describe(`the sentences in ${tag}`, () => {
    const sentences = textsOf(languages[tag]!.texts)
      .flatMap(([, text]) => text.split(/(?<=[.!?:])\s+/))
      .filter((text) => /\p{L}/u.test(text));
    const lengths = sentences.map((text) => text.split(/\s+/).length);

    it('have at most twelve words on average, and none more than fifteen (req 65)', () => {
      expect(sentences.length).to.be.above(60);
      expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).to.be.at.most(12);
      expect(sentences.filter((_, index) => lengths[index]! > 15)).to.deep.equal([]);
    });

    it('give no command in the passive (req 65)', () => {
      const passive = /\b(muss|müssen|soll|sollen|sollte|sollten|ist|sind)\b.*\b(werden|zu \p{L}+en)\b/u;
      expect(sentences.filter((text) => passive.test(text))).to.deep.equal([]);
    });

    if (tag === 'de-x-leicht') {
      it('are plain: at most nine words each, no passive, and no clause in another (req 65)', () => {
        const hard = /\b(wird|werden|wurden?|worden|dass|weil|obwohl|damit|falls|welche[rsn]?)\b|;/iu;
        expect(sentences.filter((text) => hard.test(text))).to.deep.equal([]);
        expect(sentences.filter((_, index) => lengths[index]! > 9)).to.deep.equal([]);
      });
    }
  });
}
