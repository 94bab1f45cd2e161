import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packedProblems } from '../../scripts/packed-files.js';

/** What a package would hold, made up: enough of each kind. */
const many = (start: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${start}/m-${at}.js`);
const whole: readonly string[] = [
  ...['LICENSE', 'README.md', 'package.json', 'questions/schema.json'],
  ...many('dist/components', 150),
  ...many('dist/src', 300),
  ...many('dist/server', 14),
  ...['elements', 'react', 'svelte', 'vue'].map((name) => `dist/typings/${name}.d.ts`),
  ...['news-quiz', 'news-quiz.de', 'loader', 'resize', 'frame'].map((name) => `dist/embed/${name}.js`),
  ...Array.from({ length: 40 }, (_, at) => `dist/embed/locales/${'abcdefgh'[at % 8]}${'-'.repeat(at)}a.json`),
  ...['dist/embed/integrity.json', 'dist/cli/newsquiz.js', 'dist/cli/html.js'],
  ...['custom-elements', 'web-types', 'vscode.html-custom-data', 'vscode.css-custom-data'].map(
    (name) => `dist/${name}.json`,
  ),
  ...['contrast', 'newspaper', 'school'].map((name) => `themes/${name}.css`),
];

describe('the list of what is packed', () => {
  it('takes a package that holds what it should', () => {
    assert.deepEqual(packedProblems(whole), []);
  });

  for (const path of [
    'test/src/hash.test.ts',
    'dist/src/hash.js.map',
    'dist/src/hash.test.js',
    'themes/a.ts',
  ])
    it(`names ${path}, which nobody reviewed`, () => {
      assert.match(packedProblems([...whole, path]).join('\n'), new RegExp(`^${path} is packed`));
    });

  it('says what is missing where nothing was built', () => {
    const problems = packedProblems(whole.filter((path) => !path.startsWith('dist/typings/')));
    assert.match(problems.join('\n'), /typings.* at least 4 must be packed/);
  });
});

describe('the lock file', () => {
  const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; dev?: true; hasInstallScript?: true }>;
  };

  it('has a digest of every package', () => {
    const bare = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
    assert.deepEqual(bare, []);
  });

  it('has the one version of each package that package.json names', () => {
    for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
      const version = wanted.replace(/^npm:[\w/@-]+@/, '');
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, `${name} is not pinned`);
      assert.equal(packages[`node_modules/${name}`]?.version, version);
    }
  });

  it('has no install script in what comes with the package, and few in what builds it (req 18)', () => {
    const names = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { dev = false }]) => [path.split('node_modules/').at(-1), dev]);
    assert.deepEqual(Object.fromEntries(names), { esbuild: true, 'rs-module-lexer': true });
    assert.deepEqual(Object.keys(dependencies ?? {}), ['lit', 'zod']);
  });
});
