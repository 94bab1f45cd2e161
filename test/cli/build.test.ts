import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bank, files, folderOf, json, newsquiz, read } from './fixture.js';

const SCRIPT = 'console.log("stands for the elements");\n';

/** All files of the good bank, whose digests are not asked for, beside a stand-in for the scripts. */
function withScripts(changed: Record<string, string> = {}): Record<string, string> {
  return { ...files(), 'embed/news-quiz.js': SCRIPT, ...changed };
}

const build = (folder: string, ...args: string[]): ReturnType<typeof newsquiz> =>
  newsquiz(folder, 'build', 'bank.json', '--embed', 'embed', ...args);

/** Every file of a folder with its content. */
function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('newsquiz build', { concurrency: 2 }, () => {
  it('copies the bank with all that stands beside it, and the scripts with their hash', async (t) => {
    const folder = folderOf(t, withScripts());
    const { code, stderr, stdout } = await build(folder, '--out', 'public');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    for (const path of ['bank.json', 'report.html', 'translations/en.json'])
      assert.equal(read(folder, `public/${path}`), read(folder, path));
    assert.equal(read(folder, 'public/news-quiz.js'), SCRIPT);
    const hash = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
    assert.deepEqual(JSON.parse(read(folder, 'public/integrity.json')), { 'news-quiz.js': hash });
    assert.match(stdout, /Built in public:\n[^]*translations\/en\.json/);
    const page = read(folder, 'public/snippets.html');
    assert.ok(page.includes(`integrity=&quot;${hash}&quot;`));
    assert.ok(
      page.includes('&lt;news-quiz src=&quot;bank.json&quot; quiz=&quot;all&quot; lang=&quot;en&quot;&gt;'),
    );
  });

  it('leaves a source alone that has an address of its own', async (t) => {
    const changed = bank();
    Object.assign(changed.sources[0]!, { url: 'https://example.org/report' });
    const folder = folderOf(t, withScripts({ 'bank.json': json(changed) }));
    assert.equal((await build(folder, '--out', 'public')).code, 0);
    assert.ok(!existsSync(join(folder, 'public/report.html')));
  });

  it('writes absolute addresses below the base', async (t) => {
    const folder = folderOf(t, withScripts());
    assert.equal((await build(folder, '--out', 'public', '--base', 'https://example.org/q')).code, 0);
    const page = read(folder, 'public/snippets.html');
    assert.ok(page.includes('src=&quot;https://example.org/q/bank.json&quot;'));
    assert.ok(page.includes('crossorigin=&quot;anonymous&quot;'));
  });

  it('does not build a bank with errors, and says what is wrong as check does', async (t) => {
    const changed = bank();
    changed.facts[0]!.evidence[0]!.start = 'Am Dienstag';
    const folder = folderOf(t, withScripts({ 'bank.json': json(changed) }));
    const { code, stdout } = await build(folder, '--out', 'public');
    assert.equal(code, 1);
    assert.match(stdout, /error {2}evidence\/lost/);
    assert.ok(!existsSync(join(folder, 'public')));
  });

  it('writes nothing when a picture is missing, and names it', async (t) => {
    const changed = bank();
    const image = { src: 'media/coffee.png', alt: 'An empty cup', width: 10, height: 10 };
    Object.assign((changed.questions[0] as { options: object[] }).options[0]!, { image });
    const folder = folderOf(t, withScripts({ 'bank.json': json(changed) }));
    const before = contents(folder);
    const { code, stderr } = await build(folder, '--out', 'public');
    assert.equal(code, 2);
    assert.match(stderr, /media\/coffee\.png: there is no such file/);
    assert.deepEqual(contents(folder), before);
  });

  it('builds again over an earlier build, and leaves the files of others alone', async (t) => {
    const folder = folderOf(
      t,
      withScripts({ 'public/quiz/old/index.html': 'old', 'public/robots.txt': 'mine' }),
    );
    await build(folder, '--out', 'public');
    writeFileSync(join(folder, 'embed/news-quiz.js'), '// newer');
    const { code, stdout } = await build(folder, '--out', 'public');
    assert.equal(code, 0);
    assert.match(stdout, /quiz\/old\/index\.html \(was there before, and is left alone\)/);
    assert.equal(read(folder, 'public/robots.txt'), 'mine');
    assert.equal(read(folder, 'public/news-quiz.js'), '// newer');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.')),
      [],
    );
  });

  it('puts everything back when a file cannot take its place', async (t) => {
    const folder = folderOf(
      t,
      withScripts({ 'public/bank.json': 'an earlier one', 'public/mine.txt': 'mine' }),
    );
    mkdirSync(join(folder, 'public/snippets.html'));
    const before = contents(folder);
    const { code, stderr } = await build(folder, '--out', 'public');
    assert.equal(code, 2);
    assert.match(stderr, /snippets\.html: is a folder, where a file is to be written/);
    assert.deepEqual(contents(folder), before);
  });

  const misuses: [string[], RegExp][] = [
    [['--out'], /argument missing/],
    [[], /build takes one bank and a folder/],
    [['--out', '.'], /is the folder of the bank itself/],
    [['--out', 'public', '--quiz', 'none'], /no quiz "none"; there are: all/],
    [['--out', 'public', '--language', 'fr'], /no language "fr"; there are: de, en/],
    [['--out', 'public', '--surface', 'fax'], /no surface "fax"; there are: element/],
    [['--out', 'public', '--base', 'javascript:alert(1)'], /--base takes an address/],
    [['--out', 'public', '--base', 'https://example.org/?a'], /--base takes an address/],
    [['--out', 'public', '--embed', 'none'], /none: there is no such file/],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and says what there is: ${['build', 'bank.json', ...args].join(' ')}`, async (t) => {
      const folder = folderOf(t, withScripts());
      const { code, stderr } = await build(folder, ...args);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.ok(!existsSync(join(folder, 'public')));
    });
  }
});
