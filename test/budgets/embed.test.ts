// Requirements 5, 6 and 18: what the embed file weighs, that it is one file, and what must not stand in it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

/** The aim is 40,000 bytes: see docs/decisions/0008-byte-budget.md. */
const limit = 48_050;
const file = 'dist/embed/news-quiz.js';
const code = readFileSync(file, 'utf8');

const countOf = (text: string, pattern: RegExp) => text.match(new RegExp(pattern, 'g'))?.length ?? 0;

/** Every ESTree node type that occurs in the code. */
function nodeTypes(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  if ('type' in node && typeof node.type === 'string') found.add(node.type);
  for (const child of Object.values(node)) nodeTypes(child, found);
  return found;
}

/** Lit by itself: the one place that may write markup is in it. */
async function litAlone(): Promise<string> {
  const contents = "export * from 'lit'; export * from 'lit/decorators.js';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    conditions: ['production', 'browser'],
  });
  return outputFiles.map((it) => it.text).join('');
}

const sources = ['src', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);

describe(file, () => {
  it(`weighs at most ${limit} bytes in brotli (18)`, () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const brotli = brotliCompressSync(code, { params }).length;
    console.info(
      `${file}: ${Buffer.byteLength(code)} bytes, gzip ${gzipSync(code).length}, brotli ${brotli}`,
    );
    assert.ok(brotli <= limit, `${brotli} bytes are ${brotli - limit} more than allowed`);
  });

  it('holds no zod, whose settings a page may share, and so none of its sentences (7, 8)', () => {
    assert.doesNotMatch(code, /zod/i);
  });

  it('holds no rule on the quality of questions, which only their authors need', () => {
    assert.doesNotMatch(code, /lint\/[a-z]+|Haladyna/);
  });

  it('is one classic script without import, export or top-level await (6)', () => {
    assert.doesNotThrow(() => new Script(code));
    assert.ok(!nodeTypes(parseAst(code)).has('ImportExpression'), 'there is a dynamic import');
    assert.doesNotMatch(code, /sourceMappingURL/);
  });

  it('has its hash published beside it (6)', () => {
    const hashes = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')) as Record<string, string>;
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
    assert.equal(hashes['news-quiz.js'], `sha384-${hash}`);
  });

  it('is Lit as for production', () => {
    assert.doesNotMatch(code, /Lit is in dev mode/);
  });

  for (const forbidden of [
    /\beval\b/,
    /\bnew Function\b|\bFunction\(/,
    /\bunsafeHTML\b|\bunsafeSVG\b|\bunsafeStatic\b/,
    /\bdocument\.write/,
    /\bstyleMap\b/,
    /\sstyle="/,
    /<style/,
    /\bouterHTML\b|\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b/,
  ]) {
    it(`has nothing like ${forbidden.source}, and neither have its sources (5)`, () => {
      const places = [{ name: file, text: code }, ...sources].filter(({ text }) => forbidden.test(text));
      assert.deepEqual(
        places.map(({ name }) => name),
        [],
      );
    });
  }

  it("writes markup nowhere but in Lit's own template sink (5)", async () => {
    const sink = /\binnerHTML\b/;
    assert.equal(countOf(code, sink), countOf(await litAlone(), sink));
    assert.deepEqual(
      sources.filter(({ text }) => sink.test(text)).map(({ name }) => name),
      [],
    );
  });
});
