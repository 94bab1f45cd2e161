import { expect } from '@open-wc/testing';
import { mapBankTexts, mapTexts, questionTexts } from '../../../src/index.js';
import type { TextPlace } from '../../../src/index.js';
import { bankOf } from '../../support/banks.js';
import { letters, multipleChoice, singleChoice } from '../../support/questions.js';

function placesIn(
  document: unknown,
  shape: Parameters<typeof mapTexts>[1],
): (TextPlace & { text: string })[] {
  const places: (TextPlace & { text: string })[] = [];
  mapTexts(document, shape, (text, place) => {
    places.push({ text, ...place });
    return text;
  });
  return places;
}

describe('the texts of a document', () => {
  const question = singleChoice({
    options: [{ id: 'x', text: 'Yes', lang: 'en' }, ...letters('b')],
    key: { rationales: { x: { because: 'contradicted', text: 'Nein.' } } },
  });

  it('stand where their shape says, by index and by id', () => {
    const places = placesIn(question, questionTexts('single-choice'));
    expect(places.map(({ text, path, keys }) => [text, path.join('/'), keys.join('/')])).to.deep.equal([
      ['Wer war es?', 'prompt', 'prompt'],
      ['Yes', 'options/0/text', 'options/x/text'],
      ['Option B', 'options/1/text', 'options/b/text'],
      ['So steht es im Bericht.', 'key/explanation', 'key/explanation'],
      ['Nein.', 'key/rationales/x/text', 'key/rationales/x/text'],
    ]);
  });

  it('are in the language that is named nearest to them', () => {
    const langs = (it: object): unknown[] =>
      placesIn(it, questionTexts('single-choice')).map(({ lang }) => lang);
    expect(langs(question)).to.deep.equal([undefined, 'en', undefined, undefined, undefined]);
    expect(langs({ ...question, lang: 'fr' })).to.deep.equal(['fr', 'en', 'fr', 'fr', 'fr']);
  });

  it('can be replaced, and the document stays as it was', () => {
    const mapped = mapTexts(question, questionTexts('single-choice'), (text) =>
      text === 'Yes' ? 'No' : text,
    );
    expect(mapped.options.map(({ text }) => text)).to.deep.equal(['No', 'Option B']);
    expect(question.options[0]?.text).to.equal('Yes');
    expect(mapped.options[1]).to.deep.equal(question.options[1]);
    expect(mapped.key).to.deep.equal(question.key);
    expect(mapTexts(question, questionTexts('single-choice'), (text) => text)).to.deep.equal(question);
  });

  it('are nothing where a document is not of the shape', () => {
    for (const document of [
      null,
      1,
      'text',
      [],
      { prompt: 1, options: 'x', key: null },
      { options: [null, 1] },
    ]) {
      expect(placesIn(document, questionTexts('single-choice'))).to.deep.equal([]);
    }
  });

  it('of a bank are those of its frame and of each entry', () => {
    const bank = bankOf([multipleChoice({ hints: ['Hinweis'] })]);
    const paths: string[] = [];
    const same = mapBankTexts(bank, (text, { path }) => {
      paths.push(path.join('/'));
      return text;
    });
    expect(same).to.deep.equal(bank);
    expect(paths).to.deep.equal(
      [
        ...['title', 'sources/0/headline', 'facts/0/statement', 'questions/0/prompt'],
        ...[0, 1, 2, 3, 4].map((index) => `questions/0/options/${index}/text`),
        ...[
          'questions/0/key/explanation',
          'questions/0/hints/0',
          'quizzes/0/title',
          'quizzes/0/outcomes/0/text',
        ],
      ].sort((a, b) => paths.indexOf(a) - paths.indexOf(b)),
    );
    expect(new Set(paths).size).to.equal(13);
  });
});
