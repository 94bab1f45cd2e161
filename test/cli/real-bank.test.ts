import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readSourceText } from '../../cli/sources/source-text.js';
import { parseBank } from '../../src/index.js';
import { failuresOf } from '../src/evidence/corrections.js';
import { check, read, ROOT } from './fixture.js';

const BANK = 'questions/x-outage/bank.json';
const ARTICLE = '../shared/article/afp.de.txt';
const skip = existsSync(join(ROOT, ARTICLE)) ? false : `the agency's article is not at ${ARTICLE}`;

describe('the bank about the outage', { concurrency: 2 }, () => {
  it('has no finding, and its evidence verifies in its own reports', async () => {
    const { code, reports } = await check(ROOT, BANK, '--strict');
    assert.deepEqual(reports[0]?.findings, []);
    assert.equal(code, 0);
    assert.deepEqual(
      reports[0].sources.map(({ id, status }) => `${id} ${status}`),
      ['afp not-given', 'report verified', 'report-en verified'],
    );
  });

  it('has evidence that verifies in the article of the agency', { skip }, async () => {
    const { code, reports } = await check(ROOT, BANK, '--article', `afp=${ARTICLE}`, '--strict');
    assert.deepEqual(reports[0]?.findings, []);
    assert.equal(code, 0);
    assert.ok(reports[0].sources.every(({ status }) => status === 'verified'));
  });

  it('has evidence in it that no change of a number, a name or a negation escapes', { skip }, () => {
    const parsed = parseBank(read(ROOT, BANK));
    assert.ok(parsed.ok);
    const text = readSourceText(join(ROOT, ARTICLE));
    const pieces = parsed.value.facts.flatMap(({ evidence }) =>
      evidence.filter(({ source }) => source === 'afp'),
    );
    assert.ok(pieces.length >= 36);
    assert.deepEqual(
      pieces.flatMap((piece) => failuresOf(piece, text)),
      [],
    );
  });
});
