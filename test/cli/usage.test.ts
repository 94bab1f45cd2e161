import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createStyle } from '../../cli/terminal.js';
import { files, folderOf, newsquiz, ROOT } from './fixture.js';

describe('newsquiz', { concurrency: 2 }, () => {
  it('shows its help and version, and those of its commands', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(await newsquiz(ROOT, '--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await newsquiz(ROOT, '--help');
    assert.equal(help.code, 0);
    assert.match(help.stdout, /check +Check banks/);
    const ofCheck = await newsquiz(ROOT, 'check', '--help');
    assert.equal(ofCheck.code, 0);
    for (const option of ['--article', '--format', '--strict', '--update', 'Exit code'])
      assert.ok(ofCheck.stdout.includes(option));
  });

  const misuses: [string[], RegExp][] = [
    [[], /no command given; there are: build, check, /],
    [['chek', 'bank.json'], /there is no command "chek"; did you mean "check"\? There are: build, check, /],
    [['wizard'], /there is no command "wizard"; there are: build, check, /],
    [['check'], /no bank given/],
    [
      ['check', 'bank.json', '--updat'],
      /Unknown option '--updat'; did you mean "--update"\? The options are: --article, --format, --language, --large, --strict, --update, --yes, --watch, --help/,
    ],
    [['check', 'bank.json', '--strict=no'], /--strict' does not take an argument/],
    [['check', 'bank.json', '--format', 'xml'], /no format "xml"; there are: pretty, json, github, sarif/],
    [['check', 'bank.json', '--format', 'constructor'], /no format "constructor"/],
    [['check', 'bank.json', '--language', 'fr'], /no language "fr"; there are: en, de/],
    [['check', 'bank.json', '--yes'], /--yes goes with --update/],
    [['check', 'bank.json', '--update', '--watch'], /--watch goes neither with --update/],
    [['check', 'bank.json', '--article', 'agency.txt'], /--article takes SOURCE=FILE/],
    [['check', 'bank.json', '--article', 'a=b', '--article', 'a=c'], /gives the source "a" twice/],
    [
      ['check', 'bank.json', '--update', '--article', 'agenda=agency.txt'],
      /no source "agenda"; there are: report, agency/,
    ],
    [['schema', 'bank.json'], /Unexpected argument 'bank\.json'/],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and says what there is: ${['newsquiz', ...args].join(' ')}`, async (t) => {
      const folder = folderOf(t, files());
      const { code, stdout, stderr } = await newsquiz(folder, ...args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.equal(readFileSync(join(folder, 'bank.json'), 'utf8'), files()['bank.json']);
    });
  }

  it('colours for a terminal, unless NO_COLOR or a dumb terminal says no', (t) => {
    const before = { ...process.env };
    t.after(() => {
      process.env = before;
    });
    const red = (isTTY: boolean, env: NodeJS.ProcessEnv): string => {
      process.env = env;
      return createStyle({ isTTY })('red', 'x');
    };
    assert.equal(red(true, {}), '\u001b[31mx\u001b[39m');
    assert.equal(red(true, { NO_COLOR: '' }), '\u001b[31mx\u001b[39m');
    assert.equal(red(true, { NO_COLOR: '1' }), 'x');
    assert.equal(red(true, { TERM: 'dumb' }), 'x');
    assert.equal(red(false, {}), 'x');
  });
});
