// The examples in the documents and guides: each compiles or parses as what it says it is, and the first bank is one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseFragment } from 'parse5';
import ts from 'typescript';
import { parseBank } from '../../src/index.js';

interface Example {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('stories/guides')
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `stories/guides/${file}`),
];

/** The fenced blocks of a page; those that leave something out say so with “…”. */
function examplesIn(page: string): Example[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^( *)```(\w+)\n([^]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', code = ''], index) => ({
      name: `${page}, example ${index + 1}`,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

const examples = pages.flatMap(examplesIn);
const of = (...languages: readonly string[]): Example[] =>
  examples.filter(({ code, language }) => languages.includes(language) && !code.includes('…'));

describe('examples in code', () => {
  it('compile against the sources of the package', () => {
    const files = new Map(
      of('js', 'ts').map(({ code, language }, index) => [
        resolve(`stories/example-${index}.${language}`),
        code,
      ]),
    );
    assert.ok(files.size > 4, 'there are some');
    assert.deepEqual(problemsIn(files), []);
  });

  it('are JSON where they say so', () => {
    for (const { code, name } of of('json')) assert.doesNotThrow(() => void JSON.parse(code), name);
  });

  it('are HTML where they say so', () => {
    for (const { code, name } of of('html')) {
      const problems: string[] = [];
      const read = /<!doctype/i.test(code) ? parse : parseFragment;
      read(code, { onParseError: ({ code: problem }) => void problems.push(problem) });
      assert.deepEqual(problems, [], name);
    }
  });

  it('hold the first bank, which is a whole one', () => {
    const banks = of('json').filter(({ code }) => code.includes('newsquiz-bank/1'));
    assert.ok(banks.length > 0);
    for (const { code, name } of banks) assert.deepEqual(parseBank(code).issues, [], name);
  });
});

/** What the compiler says of files that are nowhere but here. */
function problemsIn(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    allowJs: true,
    noEmit: true,
    skipLibCheck: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    strict: true,
    paths: {
      newsquiz: [resolve('components/index.ts')],
      'newsquiz/define': [resolve('components/define.ts')],
      'newsquiz/engine': [resolve('src/index.ts')],
      'newsquiz/locales/*': [resolve('src/locales/*')],
    },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, code, target);
  };
  // The events have to be known where a page listens for them.
  const program = ts.createProgram([...files.keys(), resolve('components/index.ts')], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file !== undefined && files.has(file.fileName))
    .map(
      ({ file, messageText }) =>
        `${file?.text.slice(0, 60) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}
