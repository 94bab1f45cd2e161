// The page on frameworks shows the code that is tried, and each example has its bank.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { examples } from '../../scripts/frameworks/examples.js';
import { parseBank } from '../../src/index.js';

const page = readFileSync('docs/frameworks.md', 'utf8');
const shown = [...page.matchAll(/^`(examples\/[^`]+)`:\n\n```\w+\n([^]*?\n)```/gm)];
const files = readdirSync('examples', { recursive: true, encoding: 'utf8' });

describe('the examples of frameworks', () => {
  it('are all tried', () => {
    const folders = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(folders.map(({ name }) => name).sort(), examples.map(({ name }) => name).sort());
  });

  it('are all shown in docs/frameworks.md, as they are', () => {
    for (const [, path = '', code] of shown) assert.equal(code, readFileSync(path, 'utf8'), path);
    const named = new Set(shown.map(([, path]) => path?.split('/')[1]));
    assert.deepEqual([...named].sort(), examples.map(({ name }) => name).sort());
  });

  it('play one and the same bank, which has nothing wrong with it', () => {
    const banks = files
      .filter((path) => /^(?!.*(node_modules|dist|_site)).*bank\.json$/.test(path))
      .map((path) => `examples/${path}`);
    assert.equal(banks.length, examples.length);
    const [text = ''] = banks.map((path) => readFileSync(path, 'utf8'));
    for (const path of banks) assert.equal(readFileSync(path, 'utf8'), text, path);
    assert.deepEqual(parseBank(text).issues, []);
  });
});
