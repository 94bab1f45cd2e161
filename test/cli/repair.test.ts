import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { bank, check, files, folderOf, json, read, REPORT } from './fixture.js';

/** A bank whose evidence needs what stands before it, and the report with that sentence somewhere else. */
function moved(): { bank: ReturnType<typeof bank>; report: string } {
  const changed = bank();
  changed.facts[1]!.evidence = [{ source: 'report', prefix: 'aus.', start: 'Um 10.45 Uhr', end: 'wieder' }];
  const report = REPORT.replace(' Um 10.45 Uhr lief sie wieder.', '').replace(
    'Geprüft ist das nicht.',
    'Geprüft ist das nicht. Um 10.45 Uhr lief sie wieder.',
  );
  return { bank: changed, report };
}

describe('evidence that has moved', { concurrency: 2 }, () => {
  const forms = { 'bank.json': json, 'bank.yaml': (it: unknown) => `# Kaffee\n${stringify(it)}` };
  for (const [name, write] of Object.entries(forms)) {
    it(`is told as moved, and led to where it is now with --yes: ${name}`, async (t) => {
      const { bank: before, report } = moved();
      const old = folderOf(t, { ...files(), 'bank.json': '', [name]: write(before) });
      const first = await check(old, name, '--update');
      assert.equal(first.code, 0, JSON.stringify(first.reports));
      const folder = folderOf(t, { [name]: read(old, name), 'report.html': report });
      const { code, reports } = await check(folder, name);
      assert.equal(code, 0);
      const found = reports[0]!.findings.filter(({ rule }) => rule.startsWith('evidence/'));
      assert.deepEqual(
        found.map(({ facts, level, rule }) => [rule, level, facts]),
        [['evidence/moved', 'warning', ['end']]],
      );
      const asked = await check(folder, name, '--update');
      assert.ok(asked.reports[0]!.findings.some(({ rule }) => rule === 'evidence/moved'));
      const mended = await check(folder, name, '--update', '--yes');
      assert.deepEqual(mended.reports[0]!.findings, []);
      assert.deepEqual(
        mended.reports[0]!.repaired?.map(({ fact, to }) => [fact, to.prefix, to.start]),
        [['end', undefined, 'Um 10.45 Uhr']],
      );
      const text = read(folder, name);
      assert.doesNotMatch(text, /prefix/);
      const lines = read(old, name)
        .split('\n')
        .filter((line) => !/prefix|digest/.test(line));
      assert.deepEqual(
        text.split('\n').filter((line) => !line.includes('digest')),
        lines,
      );
      assert.deepEqual((await check(folder, name, '--update', '--yes')).reports[0]!.updated, []);
    });
  }

  it('is lost where it says something else as well', async (t) => {
    const { bank: before, report } = moved();
    const old = folderOf(t, { ...files(), 'bank.json': json(before) });
    await check(old, 'bank.json', '--update');
    const folder = folderOf(t, {
      'bank.json': read(old, 'bank.json'),
      'report.html': report.replace('lief sie wieder', 'lief sie nicht wieder'),
    });
    const { code, reports } = await check(folder, 'bank.json', '--update', '--yes');
    assert.equal(code, 1);
    assert.ok(reports[0]!.findings.some(({ rule }) => rule === 'evidence/lost'));
  });

  it('says which words were probably meant, where evidence is lost by a slip', async (t) => {
    const folder = files((it) => {
      it.facts[0]!.evidence[0]!.start = 'Am Motag um 8.15';
      it.facts[2]!.evidence[0]!.end = 'Kurzschlus';
    });
    const { reports } = await check(folderOf(t, folder), 'bank.json');
    const lost = reports[0]!.findings.filter(({ rule }) => rule === 'evidence/lost');
    assert.deepEqual(
      lost.map(({ suggestion }) => suggestion),
      ['Am Montag um 8.15', 'Kurzschluss'],
    );
  });
});
