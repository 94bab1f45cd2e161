import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gradingPage } from '../../scripts/write-docs.js';

describe('docs/grading.md', () => {
  it('says what the code says of credit (else: npm run docs)', async () => {
    assert.equal(readFileSync('docs/grading.md', 'utf8'), await gradingPage());
  });
});
