import assert from 'node:assert/strict';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import type { Difference } from '../../cli/report/differences.js';
import { digest, parseBank } from '../../src/index.js';
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
    const { after, before, path, to } = passages.find(({ fact }) => fact === 'end')!;
    assert.deepEqual(
      [path, before, after, to?.start, to?.end],
      [
        '/facts/1/evidence/0',
        'Um 10.45 Uhr lief sie wieder',
        'Um 10.50 Uhr lief sie wieder',
        'Um 10.50 Uhr',
        'wieder',
      ],
    );
  });

  it('shows the change word by word, in German where that is asked for', async (t) => {
    const folder = folderOf(t, given());
    const { stdout } = await newsquiz(folder, 'diff', 'bank.json', ...ARGS, '--language', 'de');
    assert.match(
      stdout,
      /geändert {2}end {2}"Um 10\.45 Uhr … wieder"\n {6}Um \[-10\.45-\] \{\+10\.50\+\} Uhr lief sie wieder\n {6}→ sicher; --out führt den Beleg dorthin: "Um 10\.50 Uhr … wieder"\n/,
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
    assert.match(stdout, /before<\/figcaption>\n<blockquote dir="auto">Um <del>10\.45<\/del> Uhr/);
    assert.match(stdout, /now<\/figcaption>\n.*Um <ins>&lt;script&gt;alert\(1\)&lt;\/script&gt;<\/ins> Uhr/);
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
      assert.match(next.questions[0]!.held!, /^„report“ .* „end“ .*herausnehmen$/);
      const { digest: isNew, ...led } = next.facts[1]!.evidence[0]!;
      assert.deepEqual(led, { source: 'report', start: 'Um 10.50 Uhr', end: 'wieder' });
      assert.equal(isNew, digest('Um 10.50 Uhr lief sie wieder'));
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
      rest.facts[1]!.evidence[0] = before.facts[1]!.evidence[0]!;
      assert.deepEqual({ ...rest, revision: 1 }, before);
      // The next correction puts its note before the first.
      const back = ['--from', 'new.html', '--to', 'report.html', '--out', out, '--date', '2025-05-27'];
      const again = await newsquiz(folder, 'diff', out, ...back);
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
    const folder = folderOf(t, {
      ...given(),
      'gone.html': REPORT.replace(' Um 10.45 Uhr lief sie wieder.', ''),
    });
    await check(folder, 'bank.json', '--update');
    await newsquiz(
      folder,
      'diff',
      'bank.json',
      '--from',
      'report.html',
      '--to',
      'gone.html',
      '--out',
      'bank.json',
    );
    const { code, reports } = await check(folder, 'bank.json', '--article', 'report=gone.html');
    assert.equal(code, 0, JSON.stringify(reports[0]!.findings));
    const rules = reports[0]!.findings.map(({ level, rule }) => `${level} ${rule}`);
    assert.ok(rules.includes('note question/held'));
    assert.ok(rules.includes('warning evidence/lost'));
  });

  for (const [name, line] of [
    ['bank.json', /^ *"held":.*\n/m],
    ['bank.yaml', /^ *held:.*\n/m],
  ] as const) {
    it(`leads through a correction: what is held back is asked once its line is taken out: ${name}`, async (t) => {
      const { 'translations/en.json': _, ...monolingual } = given();
      const folder = folderOf(t, monolingual);
      const args = [name, '--article', 'agency=agency.txt'];
      await check(folder, ...args, '--update');
      const { stdout } = await newsquiz(folder, 'diff', name, ...ARGS, '--out', name);
      assert.match(stdout, new RegExp(`says: newsquiz check ${name} --article report=new\\.html`));
      renameSync(join(folder, 'new.html'), join(folder, 'report.html'));
      const held = await check(folder, ...args, '--strict');
      assert.deepEqual(
        held.reports[0]!.findings.map(({ rule }) => rule),
        ['question/held'],
      );
      const mended = read(folder, name)
        .replace('Um 10.45 Uhr lief sie wieder', 'Um 10.50 Uhr lief sie wieder')
        .replace(/(text"?: "?)Um 10.45 Uhr/, '$1Um 10.50 Uhr')
        .replace(line, '');
      writeFileSync(join(folder, name), mended);
      const released = await check(folder, ...args, '--strict');
      assert.deepEqual(released.reports[0]!.findings, []);
      const update = await check(folder, ...args, '--update');
      assert.deepEqual(update.reports[0]!.updated, []);
    });
  }

  it('writes the digest of no passage on which no question is held back', async (t) => {
    const alone = (it: ReturnType<typeof bank>): void => {
      delete (it.questions[0]!.key as { rationales?: unknown }).rationales;
    };
    const folder = folderOf(t, { ...files(alone), 'new.html': CORRECTED });
    await check(folder, 'bank.json', '--update');
    await newsquiz(folder, 'diff', 'bank.json', ...ARGS, '--out', 'bank.json');
    const { reports } = await check(folder, 'bank.json', '--article', 'report=new.html');
    const found = reports[0]!.findings.filter(({ rule }) => rule.startsWith('evidence/'));
    assert.deepEqual(
      found.map(({ facts, rule }) => [rule, facts]),
      [['evidence/changed', ['end']]],
    );
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
