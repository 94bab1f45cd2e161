import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintRules } from '../../../src/lint/index.js';
import { measure, precisionOf, readCorpus, recallOf } from '../../support/lint-corpus.js';

const LEAST_PRECISION = 0.9;
/** A rule that finds less than half of what it is for is not worth its place in the list. */
const LEAST_RECALL = 0.5;

describe('on the labelled set', () => {
  const cases = readCorpus(lintRules);
  const known = new Set(lintRules.map(({ name }) => name.replace('lint/', '')));

  it('every label is the name of a rule', () => {
    const unknown = cases.flatMap(({ labels }) => labels.filter((label) => !known.has(label)));
    assert.deepEqual(unknown, []);
  });

  for (const rule of lintRules.filter(({ level }) => level !== 'off')) {
    const all = measure(rule, cases);
    const texts = (list: readonly { readonly text: string }[]): string =>
      list.map(({ text }) => text).join('\n\n');
    it(`${rule.name} is right in nine of ten cases that it finds`, () =>
      assert.ok(precisionOf(all) >= LEAST_PRECISION, texts(all.wrong)));
    it(`${rule.name} finds at least half of what it should`, () =>
      assert.ok(recallOf(all) >= LEAST_RECALL, texts(all.missed)));
  }
});
