import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import type { Difference } from '../../cli/report/differences.js';
import { parseBank } from '../../src/index.js';
import { parse } from 'yaml';
import { bank, check, files, folderOf, json, newsquiz, read, REPORT } from './fixture.js';

/** The end of the failure is corrected, the cause has moved up, and nothing else. */
const CORRECTED = REPORT.replace('Um 10.45 Uhr', 'Um 10.50 Uhr')
  .replace('<p>Der Hausmeister vermutet einen „Kurzschluss“. Geprüft ist das nicht.</p>', '')
  .replace('<p>Am Montag', '<p>Der Hausmeister vermutet einen „Kurzschluss“.</p><p>Am Montag');

const given = (): Record<string, string> => ({
  ...files(),
  'bank.yaml': `# Kaffee\n${stringify(bank())}`,
  'new.html': CORRECTED,
  'other.txt': 'Ein ganz anderer Text.',
});
const ARGS = ['--from', 'report.html', '--to', 'new.html'];

describe('newsquiz diff', { concurrency: 2 }, () => {
  it('tells what holds, has moved, has changed, and which questions that concerns', async (t) => {
    const folder = folderOf(t, given());
    const { code, stdout } = await newsquiz(folder, 'diff', 'bank.json', ...ARGS, '--format', 'json');
    assert.equal(code, 1);
    const { facts, passages, questions, source } = JSON.parse(stdout) as Difference;
    assert.equal(source, 'report');
    assert.deepEqual(facts, [
      { id: 'start', fate: 'holds' },
      { id: 'end', fate: 'changed' },
      { id: 'cause', fate: 'moved' },
    ]);
    assert.deepEqual(questions, [
      { id: 'when', fate: 'changed', facts: ['end'], held: true },
      { id: 'why', fate: 'moved', facts: [], held: false },
    ]);
    const { after, before, path } = passages.find(({ fact }) => fact === 'end')!;
    assert.deepEqual(
      [path, before, after],
      ['/facts/1/evidence/0', 'Um 10.45 Uhr lief sie wieder', 'Um 10.50 Uhr lief sie wieder'],
    );
  });

  it('shows the change word by word, in German where that is asked for', async (t) => {
    const folder = folderOf(t, given());
    const { stdout } = await newsquiz(folder, 'diff', 'bank.json', ...ARGS, '--language', 'de');
    assert.match(
      stdout,
      /geändert {2}end {2}"Um 10\.45 Uhr … wieder"\n {6}Um \[-10\.45-\] \{\+10\.50\+\} Uhr lief sie wieder\n/,
    );
    assert.match(stdout, /verschoben {2}cause/);
    assert.match(stdout, /zurückzustellen {2}when, wegen end/);
  });

  it('writes a page that holds everything itself, and no markup of an article', async (t) => {
    const folder = folderOf(t, {
      ...given(),
      'new.html': CORRECTED.replace('Um 10.50 Uhr', 'Um &lt;script&gt;alert(1)&lt;/script&gt; Uhr'),
    });
    const { code, stdout } = await newsquiz(folder, 'diff', 'bank.json', ...ARGS, '--format', 'html');
    assert.equal(code, 1);
    assert.match(stdout, /^<!doctype html>\n<html lang="en">/);
    assert.match(stdout, /<del>10\.45<\/del> <ins>&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/ins>/);
    assert.doesNotMatch(stdout, /<script|<link|<img|url\(|https?:/);
  });

  const readers: [string, (text: string) => unknown][] = [
    ['bank.json', (text) => JSON.parse(text) as unknown],
    ['bank.yaml', (text) => parse(text) as unknown],
  ];
  for (const [name, readValue] of readers) {
    it(`writes the next revision, with a note for readers, into a file of its own: ${name}`, async (t) => {
      const folder = folderOf(t, given());
      const out = name.replace('bank', 'next');
      const { code, stdout } = await newsquiz(
        folder,
        'diff',
        name,
        ...ARGS,
        '--out',
        out,
        '--date',
        '2025-05-26',
      );
      assert.equal(code, 1);
      assert.match(stdout, /Written: next\.\w+, with 1 question held back/);
      assert.equal(read(folder, name), given()[name]);
      const next = readValue(read(folder, out)) as ReturnType<typeof bank>;
      const parsed = parseBank(next);
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.issues, []);
      const before = bank();
      assert.equal(next.revision, 2);
      assert.match(next.questions[0]!.held!, /"report"|„report“/);
      assert.equal(next.questions[1]!.held, undefined);
      assert.deepEqual(next.corrections, [
        {
          id: 'revision-2',
          date: '2025-05-26',
          text: 'Der Artikel wurde berichtigt. Eine Frage dieses Quiz wird deshalb vorerst nicht gestellt.',
        },
      ]);
      const { corrections: _, ...rest } = next;
      delete rest.questions[0]!.held;
      delete rest.sources[0]!.digest;
      assert.deepEqual({ ...rest, revision: 1 }, before);
      // The next correction puts its note before the first.
      const again = await newsquiz(folder, 'diff', out, ...ARGS, '--out', out, '--date', '2025-05-27');
      assert.equal(again.code, 1);
      const third = readValue(read(folder, out)) as ReturnType<typeof bank>;
      assert.deepEqual(
        third.corrections?.map(({ id }) => id),
        ['revision-3', 'revision-2'],
      );
      assert.ok(parseBank(third).ok);
    });
  }

  it('leaves a bank whose held questions stop nobody from publishing it', async (t) => {
    const folder = folderOf(t, given());
    await check(folder, 'bank.json', '--update');
    await newsquiz(folder, 'diff', 'bank.json', ...ARGS, '--out', 'bank.json');
    const { code, reports } = await check(folder, 'bank.json', '--article', 'report=new.html');
    assert.equal(code, 0, JSON.stringify(reports[0]!.findings));
    const rules = reports[0]!.findings.map(({ level, rule }) => `${level} ${rule}`);
    assert.ok(rules.includes('note question/held'));
    assert.ok(rules.includes('warning evidence/lost'));
  });

  it('says that everything holds where it does', async (t) => {
    const folder = folderOf(t, given());
    const { code, stdout } = await newsquiz(
      folder,
      'diff',
      'bank.json',
      '--from',
      'report.html',
      '--to',
      'report.html',
    );
    assert.equal(code, 0);
    assert.match(stdout, /Every fact and every question holds/);
  });

  const misuses: [string[], RegExp][] = [
    [['bank.json'], /takes one bank and two editions/],
    [['bank.json', ...ARGS, '--source', 'agenda'], /no source "agenda"; there are: report, agency/],
    [['bank.json', '--from', 'other.txt', '--to', 'new.html'], /text of none of the sources/],
    [['bank.json', ...ARGS, '--date', 'today'], /--date takes a day/],
    [['bank.json', '--from', 'none.html', '--to', 'new.html'], /none\.html: there is no such file/],
    [['broken.json', ...ARGS], /broken\.json: is no bank that could be read/],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and says why: ${args.join(' ')}`, async (t) => {
      const folder = folderOf(t, { ...given(), 'broken.json': json([]) });
      const { code, stderr, stdout } = await newsquiz(folder, 'diff', ...args);
      assert.equal(code, 2, stdout);
      assert.match(stderr, message);
    });
  }
});
