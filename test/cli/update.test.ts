import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check, files, folderOf, newsquiz, read, REPORT, ROOT } from './fixture.js';

const ARGS = ['bank.json', '--article', 'agency=agency.txt', '--update'];
const withoutDigests = (text: string): string => text.replace(/,\s*"digest": "[0-9a-f]{16}"/g, '');

describe('newsquiz check --update', { concurrency: 2 }, () => {
  it('writes every digest at hand and leaves all else as it stands', async (t) => {
    const folder = folderOf(t, files());
    const { reports } = await check(folder, ...ARGS);
    const written = read(folder, 'bank.json');
    assert.equal(withoutDigests(written), files()['bank.json']);
    assert.equal(written.match(/"digest"/g)?.length, 6);
    assert.deepEqual(
      reports[0]!.updated?.map(({ path, fact }) => [path, fact]),
      [
        ['/sources/0', undefined],
        ['/facts/0/evidence/0', 'start'],
        ['/facts/1/evidence/0', 'end'],
        ['/facts/2/evidence/0', 'cause'],
        ['/sources/1', undefined],
        ['/facts/1/evidence/1', 'end'],
      ],
    );
  });

  it('writes nothing the second time', async (t) => {
    const folder = folderOf(t, files());
    await check(folder, ...ARGS);
    const before = statSync(join(folder, 'bank.json'), { bigint: true });
    const { code, stdout } = await newsquiz(folder, 'check', ...ARGS);
    const after = statSync(join(folder, 'bank.json'), { bigint: true });
    assert.equal(code, 0);
    assert.match(stdout, /Nothing to update/);
    assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
  });

  it('keeps line ends, indents, one-line objects, a byte order mark and permissions', async (t) => {
    const compact = files()['bank.json']!.replace(
      /\{\s+("source"[^}]*?)\s+\}/g,
      (_, inner: string) => `{ ${inner.replace(/\s*\n\s*/g, ' ')} }`,
    );
    const windows = `\ufeff${compact.replaceAll('  ', '\t').replaceAll('\n', '\r\n')}`;
    const folder = folderOf(t, { ...files(), 'bank.json': windows });
    const { chmodSync } = await import('node:fs');
    chmodSync(join(folder, 'bank.json'), 0o640);
    await check(folder, ...ARGS);
    const written = read(folder, 'bank.json');
    assert.match(written, /"end": "wieder", "digest": "[0-9a-f]{16}" \}/);
    assert.match(written, /"file": "report\.html",\r\n\t\t\t"digest": "[0-9a-f]{16}"\r\n\t\t\}/);
    assert.equal(withoutDigests(written), windows);
    assert.equal(statSync(join(folder, 'bank.json')).mode & 0o777, 0o640);
  });

  it('takes over a passage that changed, and says which questions to look at', async (t) => {
    const folder = folderOf(t, files());
    await check(folder, ...ARGS);
    const before = read(folder, 'bank.json');
    writeFileSync(join(folder, 'report.html'), REPORT.replace('lief sie wieder', 'lief sie nicht wieder'));
    assert.equal((await check(folder, ...ARGS.slice(0, 3))).code, 1);
    const { code, stdout } = await newsquiz(folder, 'check', ...ARGS);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /updated {2}\/facts\/1\/evidence\/0\/digest \(fact end in report\): [0-9a-f]{16} -> [0-9a-f]{16}; look at when\n {6}now: "Um 10\.45 Uhr lief sie nicht wieder"\n/,
    );
    assert.match(stdout, /updated {2}\/sources\/0\/digest/);
    const after = read(folder, 'bank.json');
    assert.equal(withoutDigests(after), withoutDigests(before));
    assert.equal(after.split('\n').filter((line, index) => line !== before.split('\n')[index]).length, 2);
  });

  it('leaves what is lost or ambiguous as a finding', async (t) => {
    const folder = folderOf(
      t,
      files((bank) => {
        bank.facts[0]!.evidence[0]!.start = 'Am Dienstag';
        bank.facts[1]!.evidence[0]!.start = 'Uhr';
      }),
    );
    const { code, reports } = await check(folder, ...ARGS);
    assert.equal(code, 1);
    assert.deepEqual(
      reports[0]!.findings.map(({ rule }) => rule),
      ['evidence/lost', 'evidence/ambiguous'],
    );
    assert.equal(read(folder, 'bank.json').match(/"digest"/g)?.length, 4);
  });

  it('writes nothing from a text that is not the source', async (t) => {
    const folder = folderOf(t, files());
    const { code, reports } = await check(folder, 'bank.json', '--article', 'report=agency.txt', '--update');
    assert.equal(code, 1);
    assert.deepEqual(reports[0]!.updated, []);
    assert.equal(read(folder, 'bank.json'), files()['bank.json']);
  });

  it('writes nothing into a bank that cannot be read', async (t) => {
    const folder = folderOf(t, { ...files(), 'bank.json': '{ "format": ' });
    assert.equal((await check(folder, 'bank.json', '--update')).code, 1);
    assert.equal(read(folder, 'bank.json'), '{ "format": ');
  });

  it('writes through a link to the file behind it', async (t) => {
    const folder = folderOf(t, files());
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/bank.json'), read(folder, 'bank.json'));
    symlinkSync('real/bank.json', join(folder, 'link.json'));
    await check(folder, 'link.json', '--update');
    assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
    assert.match(read(folder, 'real/bank.json'), /"digest"/);
    assert.deepEqual(readdirSync(join(folder, 'real')), ['bank.json']);
  });

  it('leaves the old bank or the new one, whole, when it is killed', async (t) => {
    const folder = folderOf(t, { 'bank.json': 'a'.repeat(2_000_000) });
    const path = join(folder, 'bank.json');
    const script = `import { replaceText } from ${JSON.stringify(join(ROOT, 'cli/files/write-text.ts'))};
      console.log('ready');
      for (;;) for (const letter of 'ba') replaceText(${JSON.stringify(path)}, letter.repeat(2_000_000));`;
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: ROOT,
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, 5 + 7 * round));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      assert.match(readFileSync(path, 'utf8'), /^(a{2000000}|b{2000000})$/);
    }
  });
});
