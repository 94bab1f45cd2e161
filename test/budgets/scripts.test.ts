// What the small scripts beside the embed file weigh, and what must not stand in them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';

/** In brotli bytes. */
const limits = { 'loader.js': 1500, 'resize.js': 750, 'frame.js': 700 };
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
const hashes = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')) as Record<string, string>;

for (const [name, limit] of Object.entries(limits)) {
  const code = readFileSync(`dist/embed/${name}`, 'utf8');
  describe(name, () => {
    it(`weighs at most ${limit} bytes in brotli`, () => {
      const { length } = brotliCompressSync(code, { params });
      console.info(`${name}: ${length} bytes in brotli`);
      assert.ok(length <= limit, `${length} bytes are ${length - limit} more than allowed`);
    });

    it('is one classic script of plain characters, with its hash published beside it', () => {
      assert.doesNotThrow(() => new Script(code));
      assert.match(code, /^[\x20-\x7e\n]*$/);
      assert.match(hashes[name] ?? '', /^sha384-/);
    });

    it('writes no markup and evaluates no text', () => {
      assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|\bFunction\(/);
    });
  });
}
