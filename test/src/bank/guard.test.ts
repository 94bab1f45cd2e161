import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DEFAULT_LIMITS, finish, guardJson, scanJson } from '../../../src/index.js';
import type { Limits } from '../../../src/index.js';
import { check } from '../../support/property.js';

const codeOf = (text: string, limits: Limits = DEFAULT_LIMITS): string | undefined =>
  finish(guardJson(text, limits)).issues[0]?.code;

describe('a JSON text for readers', () => {
  it('is its value where nothing is wrong', () => {
    const text = '\ufeff{"a": [1, "x\\"y:", {"b": null}], "c" : "d"}';
    expect(finish(guardJson(text, DEFAULT_LIMITS))).to.deep.include({
      ok: true,
      value: JSON.parse(text.slice(1)) as unknown,
    });
  });

  for (const [text, code] of [
    ['{"a":1,"a":2}', 'schema/duplicate-key'],
    ['{"a":{"b":1,"\\u0062":2}}', 'schema/duplicate-key'],
    ['[{"__proto__":1}]', 'schema/limit'],
    ['{"constructor":1}', 'schema/limit'],
    ['{"a":[{"prototype":1}]}', 'schema/limit'],
    ['{"a":1', 'schema/json'],
    ['', 'schema/json'],
    [`${'['.repeat(33)}${']'.repeat(33)}`, 'schema/limit'],
    [`["${'x'.repeat(10_001)}"]`, 'schema/limit'],
    [`{"${'x'.repeat(10_001)}":1}`, 'schema/limit'],
    [`[${'1,'.repeat(50_000)}1]`, 'schema/limit'],
    [' '.repeat(2 ** 20 + 1), 'schema/limit'],
  ] as const) {
    it(`is refused: ${text.slice(0, 40)} (req 89, 90)`, () => expect(codeOf(text)).to.equal(code));
  }

  for (const [name, textOf] of [
    ['bytes', (size: number) => `${' '.repeat(size - 1)}0`],
    ['depth', (size: number) => '['.repeat(size) + ']'.repeat(size)],
    [
      'nodes',
      (size: number) =>
        `[${Array(size - 1)
          .fill(0)
          .join()}]`,
    ],
    ['string', (size: number) => `"${'x'.repeat(size)}"`],
  ] as const) {
    const limit = DEFAULT_LIMITS[name];
    it(`takes ${limit} and refuses ${limit + 1} of ${name} (req 90)`, () => {
      expect(codeOf(textOf(limit))).to.equal(undefined);
      expect(codeOf(textOf(limit + 1))).to.equal('schema/limit');
    });
  }

  it('is taken or refused as it is for authors, whatever is in it (req 89, 90)', () => {
    const limits: Limits = { bytes: 400, depth: 3, nodes: 20, string: 12 };
    const key = fc.constantFrom('a', 'b', '__proto__', 'prototype', 'x"y:', 'longer than twelve');
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('1', 'null', '"x"', '"a\\"b"', '"1234567890123"', '-', '"'),
        fc.array(tie('value') as fc.Arbitrary<string>, { maxLength: 4 }).map((list) => `[${list.join()}]`),
        fc
          .array(fc.tuple(key, tie('value') as fc.Arbitrary<string>), { maxLength: 4 })
          .map((list) => `{${list.map(([name, inner]) => `${JSON.stringify(name)} :${inner}`).join()}}`),
      ),
    })).value;
    let taken = 0;
    const property = fc.property(value, (text) => {
      const { ok } = finish(guardJson(text, limits));
      expect(ok, text).to.equal(scanJson(text, limits).length === 0);
      if (ok) taken++;
    });
    check(property, 3_000);
    expect(taken).to.be.within(100, 2_900);
  });
});
