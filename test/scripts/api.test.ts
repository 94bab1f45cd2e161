import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const reports = readdirSync('docs/api').filter((name) => name.endsWith('.md'));
const changesets = readdirSync('.changeset').filter((name) => /^(?!README).*\.md$/.test(name));
const released = (name: string): string => {
  const path = `docs/api/released/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** The reports that say something else than those of the last release, where no changeset says why. */
function unexplained(texts: Readonly<Record<string, string>>, sets: readonly string[]): string[] {
  return sets.length ? [] : Object.keys(texts).filter((name) => texts[name] !== released(name));
}

describe('a change of the public API', () => {
  const texts = Object.fromEntries(reports.map((name) => [name, readFileSync(`docs/api/${name}`, 'utf8')]));

  it('comes with a changeset (else: npm run changeset)', () => {
    assert.ok(reports.length >= 2);
    assert.deepEqual(unexplained(texts, changesets), []);
  });

  it('is noticed where there is no changeset', () => {
    assert.deepEqual(unexplained({ 'exports.md': 'something else' }, []), ['exports.md']);
    assert.deepEqual(unexplained({ 'exports.md': released('exports.md') }, []), []);
  });

  it('names what goes up in each changeset', () => {
    for (const name of changesets)
      assert.match(
        readFileSync(`.changeset/${name}`, 'utf8'),
        /^---\n'newsquiz': (major|minor|patch)\n---\n\n\S/,
      );
  });
});
