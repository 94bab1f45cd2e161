// The examples in the documents and guides: each compiles or parses as what it says it is, and the first bank is one.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseFragment } from 'parse5';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';
import { parseBank } from '../../src/index.js';

/** Attributes that any element can have. */
const GLOBAL = /^(id|class|hidden|data-[a-z-]+)$/;

interface Example {
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

const pagesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...pagesIn('docs', '.md'),
  ...pagesIn('docs/surfaces', '.md'),
  ...pagesIn('stories/guides', '.mdx'),
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

/** Code of other people's languages: excerpts of the apps under examples/. */
const IN_APPS = 'not here: npm run test:frameworks builds and plays what it is an excerpt of';

/** What is not run, and why. */
const WEAKLY: Readonly<Record<string, string>> = {
  astro: IN_APPS,
  css: 'properties of the elements are looked up, the rest is not',
  html: 'parsed, tags and attributes of the elements are looked up',
  js: 'compiled',
  json: 'parsed; banks are checked',
  njk: IN_APPS,
  php: 'not at all: test/pages/cms.test.ts runs what it is an excerpt of',
  sh: 'commands and options are looked up (test/scripts/doc-commands.test.ts)',
  svelte: IN_APPS,
  text: 'not at all: no language',
  ts: 'compiled; in docs/frameworks.md see tsx',
  tsx: IN_APPS,
  vue: IN_APPS,
  yaml: 'parsed; commands in it are looked up',
};

describe('examples in code', () => {
  it('are in languages of which it is known how they are checked', (test) => {
    for (const [language, how] of Object.entries(WEAKLY))
      test.diagnostic(`${of(language).length} in ${language}: ${how}`);
    for (const { code, name } of examples.filter((it) => it.code.includes('…') && it.language !== 'text'))
      test.diagnostic(`${name} leaves something out and is not checked: ${code.split('\n')[0] ?? ''}`);
    assert.deepEqual(
      examples.filter(({ language }) => !(language in WEAKLY)).map(({ name }) => name),
      [],
    );
  });

  it('use only attributes and custom properties that there are', () => {
    // A test holds that report against the code.
    const report = readFileSync('docs/api/elements.md', 'utf8');
    const attributes = /\*\*Attributes\*\*\n\n([^]*?)\n\n/.exec(report)?.[1] ?? '';
    assert.match(attributes, /`src`/);
    const tags = examples.flatMap(({ code, language, name }) =>
      language === 'html'
        ? [...code.matchAll(/<news-quiz\b([^>]*)>/g)].map(([, inside = '']) => ({ inside, name }))
        : [],
    );
    for (const { inside, name } of tags)
      for (const [, attribute = ''] of inside.replaceAll(/"[^"]*"/g, '').matchAll(/\s([a-z-]+)/g))
        assert.ok(GLOBAL.test(attribute) || attributes.includes(`\`${attribute}\``), `${name}: ${attribute}`);
    for (const { code, name } of examples.filter(({ language }) => /css|html/.test(language)))
      for (const [property] of code.matchAll(/--nq-[a-z-]+/g))
        assert.ok(report.includes(`\`${property}\``), `${name}: ${property}`);
  });

  it('are YAML where they say so', () => {
    for (const { code, name } of of('yaml')) assert.doesNotThrow(() => void parseYaml(code), name);
  });

  it('compile against the sources of the package', () => {
    const files = new Map(
      of('js', 'ts')
        .filter(({ name }) => !name.startsWith('docs/frameworks.md'))
        .map(({ code, language }, index) => [resolve(`stories/example-${index}.${language}`), code]),
    );
    assert.ok(files.size > 4, 'there are some');
    assert.deepEqual(problemsIn(files), []);
  });

  it('are JSON where they say so', () => {
    // Some show members of an object.
    for (const { code, name } of of('json'))
      assert.doesNotThrow(() => void JSON.parse(code.startsWith('"') ? `{${code}}` : code), name);
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
      'newsquiz/*': [resolve('typings/*.ts')],
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
