import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, it } from 'node:test';
import { writtenPages } from '../../scripts/write-docs.js';

describe('what is written from the code', async () => {
  for (const [path, page] of Object.entries(await writtenPages()))
    it(`says what the code says: ${relative('.', path)} (else: npm run docs)`, () => {
      assert.equal(readFileSync(path, 'utf8'), page);
    });
});
