import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textFragment } from '../../../src/evidence/index.js';

describe('text fragment', () => {
  it('names the start alone, or both ends, or the surroundings as well', () => {
    expect(textFragment({ source: 'a', start: 'Der Dienst' })).to.equal('#:~:text=Der%20Dienst');
    expect(textFragment({ source: 'a', start: 'Der', end: 'aus' })).to.equal('#:~:text=Der,aus');
    expect(textFragment({ source: 'a', prefix: 'dass', start: 'Der', end: 'aus', suffix: 'und' })).to.equal(
      '#:~:text=dass-,Der,aus,-und',
    );
  });

  it('keeps the author’s words and encodes what the directive or a URL would read', () => {
    expect(textFragment({ source: 'a', start: '„X“, R&D - 5 % #1' })).to.equal(
      '#:~:text=%E2%80%9EX%E2%80%9C%2C%20R%26D%20%2D%205%20%25%20%231',
    );
  });

  it('is a fragment that reads back to the words, whatever they are', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(words, words, (start, end) => {
        const fragment = textFragment({ source: 'a', start, end });
        expect(fragment).to.match(/^#:~:text=[\w.!~*'()%]+,[\w.!~*'()%]+$/);
        expect(fragment.slice(9).split(',').map(decodeURIComponent)).to.deep.equal([start, end]);
      }),
    );
  });

  it('survives half of a character', () => {
    expect(textFragment({ source: 'a', start: 'a\ud800b' })).to.equal('#:~:text=a%EF%BF%BDb');
  });
});
