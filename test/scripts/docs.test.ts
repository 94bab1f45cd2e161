import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pages, pageText } from '../../scripts/write-docs.js';

describe('what is written from the code', () => {
  for (const page of Object.keys(pages)) {
    it(`${page} says what the code says (else: npm run docs)`, async () => {
      assert.equal(readFileSync(page, 'utf8'), await pageText(page));
    });
  }
});
