import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { digest } from '../../../src/evidence/index.js';

describe('digest', () => {
  it('is sixteen lower-case hexadecimal digits, the same for ever', () => {
    expect(digest('')).to.match(/^[0-9a-f]{16}$/);
    expect(digest('Gegen 17.00 Uhr')).to.equal(digest('Gegen 17.00 Uhr'));
  });

  it('differs whenever one character of a text is another', () => {
    const character = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string()), character, character, ([before, behind], a, b) => {
        fc.pre(a !== b);
        expect(digest(before + a + behind)).not.to.equal(digest(before + b + behind));
      }),
      { numRuns: 2000 },
    );
  });

  it('differs between many similar texts, in either half', () => {
    const count = 20_000;
    const digests = Array.from({ length: count }, (_, number) =>
      digest(`Um ${number}.00 Uhr war es vorbei.`),
    );
    expect(new Set(digests).size).to.equal(count);
    // Of 20,000 random numbers of 32 bits, 0.05 pairs are equal on average.
    for (const half of [digests.map((it) => it.slice(0, 8)), digests.map((it) => it.slice(8))]) {
      expect(new Set(half).size).to.be.at.least(count - 3);
    }
  });
});
