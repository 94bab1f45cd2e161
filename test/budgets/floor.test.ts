// Requirement 102: the built scripts and the styles in the oldest browsers that are promised.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import doiuse from 'doiuse';
import { Linter } from 'eslint';
import postcss from 'postcss';
import { globSync } from 'tinyglobby';
import { FLOOR } from '../support/floor.js';

/** What some of them lack, and what its readers see then. */
const MISSED: Readonly<Record<string, string>> = {
  'css-has': 'Firefox 115: pairs stand one below the other at every width, a filled place has no tint',
  'css-resize': 'iOS: its text fields have no handle to be resized by in the first place',
  'css-touch-action':
    'Safari takes `none` since 13, as the tests of dragging need it; the data names `pan-x` and others',
  'css3-cursors-grab': 'iOS has no pointer',
};

/** Each feature that a style sheet uses and a browser of the floor lacks as a whole. */
async function lackedBy(css: string): Promise<string[]> {
  const lacked: string[] = [];
  const browsers = Object.entries(FLOOR).map(
    ([name, version]) => `${name.replace('safari_ios', 'ios_saf')} ${version}`,
  );
  const plugin = doiuse({
    browsers,
    onFeatureUsage: ({ feature, featureData }) => {
      if (featureData?.missing) lacked.push(feature);
    },
  });
  await postcss([plugin]).process(css, { from: undefined });
  return lacked;
}

async function sheetsOf(file: string): Promise<string[]> {
  const module = (await import(pathToFileURL(file).href)) as Record<
    string,
    { cssText?: unknown } | undefined
  >;
  return Object.values(module).flatMap((it) => (typeof it?.cssText === 'string' ? it.cssText : []));
}

describe('the oldest browsers that are promised', () => {
  it('are those that the README names (102)', () => {
    const { chrome, firefox, safari } = FLOOR;
    const promise = `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari and iOS ${safari}, or newer.`;
    assert.ok(readFileSync('README.md', 'utf8').includes(promise));
  });

  for (const name of ['news-quiz.js', 'loader.js', 'resize.js', 'frame.js'])
    it(`can read ${name}: it is ES2021 (102)`, () => {
      const code = readFileSync(`dist/embed/${name}`, 'utf8');
      const found = new Linter().verify(code, {
        languageOptions: { ecmaVersion: 2021, sourceType: 'script' },
      });
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
      );
    });

  it('have every style that a quiz cannot do without (102)', async () => {
    const lacked = new Set<string>();
    for (const file of globSync('components/**/*.styles.ts', { absolute: true }))
      for (const css of await sheetsOf(file)) for (const one of await lackedBy(css)) lacked.add(one);
    assert.deepEqual([...lacked].sort(), Object.keys(MISSED).sort());
  });

  it('are told from newer ones: the check sees a style that one of them lacks (102)', async () => {
    assert.deepEqual(await lackedBy('p:dir(rtl) { color: red }'), ['css-dir-pseudo']);
  });
});
