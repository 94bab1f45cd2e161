import { expect } from '@open-wc/testing';
import { linesOf, linesOfPairs, readIds, unknownIds } from '../../src/question-type.js';
import { letters } from '../support/questions.js';

describe('reading ids', () => {
  const known = ['a', 'b', 'c'];

  it('gives a list of its own with known ids, each once, in the order given', () => {
    const input = ['c', 'a'];
    const ids = readIds(input, known);
    expect(ids).to.deep.equal(['c', 'a']);
    expect(ids).not.to.equal(input);
    expect(readIds([], known)).to.deep.equal([]);
  });

  for (const input of [
    undefined,
    null,
    'a',
    {},
    { length: 0 },
    ['d'],
    ['a', 'a'],
    ['a', null],
    [['a']],
    [0],
  ]) {
    it(`refuses ${JSON.stringify(input)}`, () => expect(readIds(input, known)).to.equal(undefined));
  }
});

describe('unknown ids', () => {
  it('are named, each with what there is instead', () => {
    expect(unknownIds(['a', 'x', 'y'], ['a', 'b'], ['key'])).to.deep.equal([
      { path: ['key'], code: 'reference/missing-option', message: '"x" is not there; use one of: a, b' },
      { path: ['key'], code: 'reference/missing-option', message: '"y" is not there; use one of: a, b' },
    ]);
  });
});

describe('pairs in words', () => {
  it('keep the language of each side', () => {
    const items = [{ id: 'a', text: 'Hilfe', lang: 'de' }];
    const targets = [{ id: 'b', text: 'aide', lang: 'fr' }];
    const [line] = linesOfPairs({ a: 'b' }, items, targets);
    expect(line?.map(({ lang, text }) => [text, lang])).to.deep.equal([
      ['Hilfe', 'de'],
      [' – ', undefined],
      ['aide', 'fr'],
    ]);
  });
});

describe('the texts of choices', () => {
  it('stand in the order of the ids asked for, without those that are not there', () => {
    const lines = linesOf(['c', 'x', 'a'], letters('abc'));
    expect(lines.map((line) => line.map(({ text }) => text))).to.deep.equal([['Option C'], ['Option A']]);
  });
});
