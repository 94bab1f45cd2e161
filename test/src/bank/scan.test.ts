import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { positionOf, scanJson } from '../../../src/index.js';
import { holds } from '../../support/holds.js';
import {
  countNodes,
  INVALID_JSON,
  jsonText,
  mangled,
  parsed,
  tokens,
  VALID_JSON,
} from '../../support/json-texts.js';
import { check } from '../../support/property.js';

const problems = (text: string): string[] => scanJson(text).map(({ path, code }) => `${path} ${code}`);

describe('scanning a text that is JSON', () => {
  for (const text of VALID_JSON) {
    it(`finds nothing in ${JSON.stringify(text)} (req 92)`, () => {
      expect(parsed(text), 'JSON.parse takes it').not.to.equal(undefined);
      expect(scanJson(text)).to.deep.equal([]);
    });
  }
});

describe('scanning a text that is no JSON', () => {
  for (const text of INVALID_JSON) {
    it(`ends at ${JSON.stringify(text)} with one issue (req 92)`, () => {
      expect(parsed(text), 'JSON.parse refuses it').to.equal(undefined);
      expect(scanJson(text).map(({ code }) => code)).to.deep.equal(['schema/json']);
    });
  }

  it('ends quickly where a text opens a hundred thousand lists (req 92)', () => {
    expect(problems('['.repeat(100_000))).to.deep.equal([`${'/0'.repeat(32)} schema/limit`]);
    expect(problems('[{"":'.repeat(50_000))).to.deep.equal([`${'/0/'.repeat(16)} schema/limit`]);
  });

  it('tells line and column of the place', () => {
    const at = (text: string): string =>
      scanJson(text)[0]?.message.match(/line \d+, column \d+: .*/)?.[0] ?? '';
    expect(at('')).to.equal('line 1, column 1: expected a value');
    expect(at('{"a":1,\n  b:2}')).to.equal('line 2, column 3: expected a key in double quotes');
    expect(at('[1,\n2,\n]')).to.equal('line 3, column 1: expected a value');
    expect(at('[1 2]')).to.equal('line 1, column 4: expected "," or "]"');
    expect(at('{"a" 1}')).to.equal('line 1, column 6: expected ":"');
    expect(at('{"a":1}\n\n x')).to.equal('line 3, column 2: goes on after its end');
    expect(at('["ab')).to.match(/^line 1, column 2: has a string that does not end/);
  });
});

describe('scanning and JSON.parse', () => {
  const agree = (text: string): void => {
    const wrong = scanJson(text).some(({ code }) => code === 'schema/json' || code === 'schema/limit');
    holds(wrong === (parsed(text) === undefined), `both say the same of ${JSON.stringify(text)}`);
  };

  it('agree on every JSON text within the limits (req 90)', () => check(fc.property(jsonText, agree), 1_000));

  it('agree on JSON texts with a few characters changed (req 90)', () => {
    let stillJson = 0;
    const property = fc.property(mangled(jsonText), (text) => {
      if (parsed(text)) stillJson++;
      agree(text);
    });
    check(property, 10_000);
    expect(stillJson, 'some texts are still JSON').to.be.above(500);
  });

  it('agree on any other text (req 90)', () => check(fc.property(tokens, agree), 2_000));
});

describe('scanning keys', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuses ${key} at any depth, however it is written (req 89)`, () => {
      const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
      for (const name of [key, escaped]) {
        expect(problems(`{"${name}":1}`)).to.deep.equal([' schema/refused-key']);
        expect(problems(`{"a":[0,{"b":{"${name}":{}}}]}`)).to.deep.equal(['/a/1/b schema/refused-key']);
      }
      expect(problems(`["${key}",{"x${key}":"${key}"}]`)).to.deep.equal([]);
    });
  }

  it('finds one that stands twice in an object, however it is written (req 90)', () => {
    expect(problems('{"a":1,"b":2,"a":3}')).to.deep.equal([' schema/duplicate-key']);
    expect(problems('{"a":1,"\\u0061":3}')).to.deep.equal([' schema/duplicate-key']);
    expect(problems('[0,{"x":{"":1,"":1}}]')).to.deep.equal(['/1/x schema/duplicate-key']);
  });

  it('takes the same key in different objects, and keys that only look alike', () => {
    expect(problems('{"a":{"a":[{"a":1},{"a":1}]},"A":1,"b":{"a":1}}')).to.deep.equal([]);
    expect(problems('{"\u00e4":1,"a\u0308":1}')).to.deep.equal([]);
  });

  it('goes on behind a bad key and names all of them', () => {
    expect(problems('{"a":1,"a":2,"a":3,"b":{"__proto__":1},"c":}')).to.deep.equal([
      ...[' schema/duplicate-key', ' schema/duplicate-key', '/b schema/refused-key', '/c schema/json'],
    ]);
  });

  it('names the key, cut where it is long (req 91)', () => {
    const key = 'k'.repeat(5_000);
    const [issue] = scanJson(`{"${key}":1,"${key}":2}`);
    expect(issue?.message)
      .to.match(/^has the key "kkk.*…$/)
      .and.have.length(300);
  });
});

describe('the visitor of a scan', () => {
  it('meets each value once, after its content, with its path and its place', () => {
    check(
      fc.property(jsonText, (text) => {
        const value = JSON.parse(text) as unknown;
        let visits = 0;
        const ends: number[] = [];
        scanJson(text, undefined, (path, start, end) => {
          const there = path.reduce<unknown>((outer, key) => (outer as Record<string, unknown>)[key], value);
          expect(JSON.parse(text.slice(start, end))).to.deep.equal(there);
          expect(text.slice(start, end)).to.match(/^\S/).and.match(/\S$/);
          visits++;
          ends.push(end);
        });
        expect(visits).to.equal(countNodes(value));
        expect(ends.every((end, index) => index === 0 || end >= ends[index - 1]!)).to.be.true;
      }),
      500,
    );
  });
});

describe('a position', () => {
  it('is counted from line 1, column 1', () => {
    const text = 'ab\n\ncd';
    const places = [...`${text}.`].map((_, offset) => positionOf(text, offset));
    expect(places.map(({ line, column }) => `${line}:${column}`)).to.deep.equal([
      ...['1:1', '1:2', '1:3', '2:1', '3:1', '3:2', '3:3'],
    ]);
  });
});
