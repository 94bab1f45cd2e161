import { expect } from '@open-wc/testing';
import { DEFAULT_LIMITS } from '../../../src/bank/limits.js';
import { parseBank, scanJson } from '../../../src/index.js';
import type { Limits } from '../../../src/index.js';
import { bankJson, issuesOf } from '../../support/banks.js';
import { singleChoice } from '../../support/questions.js';

const list = (length: number, entry = '0'): string => `[${Array(length).fill(entry).join(',')}]`;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** For each limit a text that reaches a size exactly. */
const reach: Record<keyof Limits, (size: number) => string> = {
  bytes: (size) => ' '.repeat(size - 1) + '0',
  depth: (size) => nested(size),
  nodes: (size) => list(size - 1),
  string: (size) => JSON.stringify('x'.repeat(size)),
};

describe('the limits', () => {
  it('are a mebibyte, 32 levels, 50,000 values and strings of 10,000 characters (req 90)', () => {
    expect(DEFAULT_LIMITS).to.deep.equal({ bytes: 1048576, depth: 32, nodes: 50000, string: 10000 });
  });

  for (const [name, textOf] of Object.entries(reach) as [keyof Limits, (size: number) => string][]) {
    const limit = DEFAULT_LIMITS[name];

    it(`take ${limit - 1} and ${limit} and refuse ${limit + 1} of ${name} (req 90)`, () => {
      expect(scanJson(textOf(limit - 1))).to.deep.equal([]);
      expect(scanJson(textOf(limit))).to.deep.equal([]);
      const issues = scanJson(textOf(limit + 1));
      expect(issues.map(({ code }) => code)).to.deep.equal(['schema/limit']);
      expect(issues[0]?.message).to.include(String(limit));
    });

    it(`of ${name} can be raised and lowered alone (req 90)`, () => {
      expect(scanJson(textOf(limit + 1), { ...DEFAULT_LIMITS, [name]: limit + 1 })).to.deep.equal([]);
      expect(scanJson(textOf(20), { ...DEFAULT_LIMITS, [name]: 19 })).to.have.length(1);
      expect(scanJson(textOf(20), { ...DEFAULT_LIMITS, [name]: 20 })).to.deep.equal([]);
    });
  }

  it('count the characters of a string as it is, not as it is escaped (req 90)', () => {
    expect(scanJson(`"${'\\n'.repeat(10_000)}"`)).to.deep.equal([]);
    expect(scanJson(`"${'\\u00e4'.repeat(10_000)}"`)).to.deep.equal([]);
    expect(scanJson(`"${'\\n'.repeat(10_001)}"`)).to.have.length(1);
  });

  it('count keys as strings and not as values (req 90)', () => {
    expect(scanJson(`{"${'k'.repeat(10_001)}":0}`)).to.have.length(1);
    expect(scanJson('{"a":0,"b":0}', { ...DEFAULT_LIMITS, nodes: 3 })).to.deep.equal([]);
    expect(scanJson('{"a":0,"b":0}', { ...DEFAULT_LIMITS, nodes: 2 })).to.have.length(1);
  });

  it('count bytes, not characters (req 90)', () => {
    // A half of a character is written as the replacement character, of three bytes.
    const text = '"ä€😀\ud800"';
    expect(scanJson(text, { ...DEFAULT_LIMITS, bytes: 14 })).to.deep.equal([]);
    expect(scanJson(text, { ...DEFAULT_LIMITS, bytes: 13 })).to.have.length(1);
  });

  it('count objects and lists alike as levels, and siblings not at all (req 90)', () => {
    const limits = { ...DEFAULT_LIMITS, depth: 2 };
    expect(scanJson('{"a":[],"b":{},"c":[]}', limits)).to.deep.equal([]);
    expect(scanJson('{"a":[[]]}', limits).map(({ path }) => path)).to.deep.equal(['/a/0']);
    expect(scanJson('[{"a":{}}]', limits).map(({ path }) => path)).to.deep.equal(['/0/a']);
  });

  it('raised beyond what a program can hold still end in an issue, not in an exception', () => {
    const limits = { bytes: Infinity, depth: Infinity, nodes: Infinity, string: Infinity };
    const deep = nested(100_000);
    expect(scanJson(deep, limits).map(({ code }) => code)).to.deep.equal(['schema/limit']);
    expect(parseBank(deep, { limits }).ok).to.be.false;
  });

  it('hold for a bank, given as a text or as a value (req 90)', () => {
    const long = bankJson([singleChoice({ hints: ['x'.repeat(10_001)] })]);
    for (const input of [long, JSON.stringify(long)]) {
      expect(issuesOf(parseBank(input))).to.deep.equal(['/questions/0/hints/0 schema/limit']);
      expect(parseBank(input, { limits: { string: 10_001 } }).ok).to.be.true;
    }
    const fits = bankJson([singleChoice({ hints: ['"\n'.repeat(5_000)] })]);
    expect(issuesOf(parseBank(fits))).to.deep.equal([]);
  });
});
