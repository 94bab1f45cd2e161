import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PersistentList } from '../../../src/session/persistent-list.js';
import { check } from '../../support/property.js';

const lengths = [1, 2, 31, 32, 33, 63, 1023, 1024, 1025, 32_768, 32_769];

describe('a persistent list', () => {
  for (const length of lengths) {
    it(`of ${length} elements keeps each where it was put`, () => {
      let list = PersistentList.filled<number>(length, -1);
      const places = [
        ...new Set([0, 1, 31, 32, 33, 1023, 1024, 1025, length - 1].filter((it) => it < length)),
      ];
      for (const place of places) list = list.with(place, place);
      expect(list.length).to.equal(length);
      expect([...list].map((value, index) => (value === -1 ? -1 : value - index))).to.deep.equal(
        Array.from({ length }, (_, index) => (places.includes(index) ? 0 : -1)),
      );
    });
  }

  it('is, whatever is put in whatever order, like an array that is copied each time (property)', () => {
    const puts = fc.array(fc.record({ at: fc.nat(), value: fc.integer() }), { maxLength: 60 });
    check(
      fc.property(fc.constantFrom(...lengths.slice(0, 9)), puts, (length, changes) => {
        let list = PersistentList.filled<number | string>(length, 'start');
        let model: readonly (number | string)[] = Array<number | string>(length).fill('start');
        const history = [{ list, model }];
        for (const { at, value } of changes) {
          list = list.with(at % length, value);
          model = model.map((it, index) => (index === at % length ? value : it));
          expect(list.at(at % length)).to.equal(value);
          history.push({ list, model });
        }
        for (const then of history.slice(-3)) expect([...then.list]).to.deep.equal(then.model);
        expect([...history[0]!.list]).to.deep.equal(history[0]!.model);
      }),
      300,
    );
  });

  it('gives the very element that was put, and the others of the list before', () => {
    const [a, b] = [{}, {}];
    const list = PersistentList.filled(100, a).with(40, b);
    expect(list.at(40)).to.equal(b);
    expect(list.at(41)).to.equal(a);
  });
});
