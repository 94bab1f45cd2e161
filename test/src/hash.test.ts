import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fingerprint } from '../../src/hash.js';
import { check } from '../support/property.js';

describe('fingerprint', () => {
  // Written down for ever: saved sessions and the digests in banks hold fingerprints.
  const known = {
    '': 'ab3e7c0b9ca70078',
    a: '1a80b1b34de71356',
    b: '82c4623231730fb8',
    Quiz: 'd4df9f3d301c6725',
    'Gegen 17.00 Uhr': '88634b90c7d00dea',
    ß: '5868dd7532d1f192',
    '😀': '6a85a42694abb9fb',
    ['a'.repeat(1000)]: '514307c3f9028156',
  };
  for (const [text, expected] of Object.entries(known)) {
    it(`of "${text.slice(0, 20)}" is ${expected}`, () => expect(fingerprint(text)).to.equal(expected));
  }

  const unit = fc.integer({ min: 0, max: 0xffff });
  const units = fc.array(unit, { maxLength: 40 });

  it('never stays the same when one character of a text becomes another, in neither half', () => {
    check(
      fc.property(units, unit, unit, units, (before, one, other, after) => {
        fc.pre(one !== other);
        const [a, b] = [one, other].map((it) => fingerprint(String.fromCharCode(...before, it, ...after)));
        expect(a?.slice(0, 8)).not.to.equal(b?.slice(0, 8));
        expect(a?.slice(8)).not.to.equal(b?.slice(8));
      }),
      5_000,
    );
  });

  it('tells texts apart whose characters change places', () => {
    check(
      fc.property(units, unit, unit, (before, one, other) => {
        fc.pre(one !== other);
        const of = (...codes: number[]): string => fingerprint(String.fromCharCode(...before, ...codes));
        expect(of(one, other)).not.to.equal(of(other, one));
      }),
      5_000,
    );
  });

  it('is sixteen lower-case hexadecimal digits, whatever the text', () => {
    check(
      fc.property(units, (codes) => {
        expect(fingerprint(String.fromCharCode(...codes))).to.match(/^[0-9a-f]{16}$/);
      }),
      1_000,
    );
  });
});
