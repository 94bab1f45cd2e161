import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { questionTypes, type Bank } from '../../src/index.js';
import { AGENCY, check, folderOf, newsquiz, read, REPORT, ROOT } from './fixture.js';

const ARGS = ['new', 'bank', '--article', 'Der Bericht.html', '--out', 'Mein Quiz'];

describe('newsquiz new bank', { concurrency: 2 }, () => {
  it('writes a bank whose only faults are the texts that have to be written', async (t) => {
    const folder = folderOf(t, { 'Der Bericht.html': REPORT });
    const { code, stderr, stdout } = await newsquiz(folder, ...ARGS);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^Written: Mein Quiz\/bank\.yaml\n/);
    const text = read(folder, 'Mein Quiz/bank.yaml');
    assert.match(text, /^# yaml-language-server: \$schema=schema\.json\n/);
    assert.match(text, /# Absatz 2: Am Montag um 8\.15 Uhr fiel im Rathaus die Kaffeemaschine aus\./);
    const bank = parse(text) as Bank;
    assert.equal(bank.id, 'mein-quiz');
    assert.equal(bank.language, 'de');
    assert.equal(bank.sources[0]!.file, 'der-bericht.html');
    assert.deepEqual(
      bank.facts.map(({ id }) => id),
      ['paragraph-2', 'paragraph-3'],
    );
    assert.equal(bank.title, 'Kaffeemaschine im Rathaus defekt');
    assert.equal(bank.quizzes[0]!.title, bank.title);
    assert.deepEqual(bank.questions.map(({ type }) => type).sort(), Object.keys(questionTypes).sort());
    const { code: found, reports } = await check(folder, 'Mein Quiz/bank.yaml');
    assert.equal(found, 1);
    const { findings } = reports[0]!;
    assert.deepEqual(
      findings.map(({ message, path }) => [path, message]),
      [
        ...[0, 1].map((index) => [`/facts/${index}/statement`, 'is empty; write something']),
        ['/quizzes/0/outcomes/0/text', 'is empty; write something'],
      ],
    );
    assert.ok(findings.every(({ line }) => text.split('\n')[line! - 1]!.endsWith('""')));
    assert.ok(existsSync(join(folder, 'Mein Quiz/schema.json')));
  });

  it('writes one that is right, with evidence that verifies, once they are written', async (t) => {
    const folder = folderOf(t, { 'Der Bericht.html': REPORT });
    for (const format of ['yaml', 'json']) {
      const out = `quiz-${format}`;
      const { code } = await newsquiz(folder, ...ARGS.slice(0, 4), '--out', out, '--format', format);
      assert.equal(code, 0);
      const path = join(folder, out, `bank.${format}`);
      const { writeFileSync } = await import('node:fs');
      writeFileSync(
        path,
        read(folder, `${out}/bank.${format}`).replaceAll('""', '"Etwas in eigenen Worten"'),
      );
      const filled = await check(folder, `${out}/bank.${format}`);
      assert.equal(filled.code, 0, JSON.stringify(filled.reports[0]!.findings));
      assert.equal(filled.reports[0]!.counts.questions, Object.keys(questionTypes).length);
      assert.equal(filled.reports[0]!.sources[0]!.status, 'verified');
    }
  });

  it('writes samples and what is to be done in the language of the bank', async (t) => {
    const folder = folderOf(t, { 'a.txt': AGENCY });
    const words = {
      de: [/Wann wurde die Brücke gesperrt\?/, /# Je Absatz eine Aussage/],
      en: [/When was the bridge closed\?/, /# A fact for each/],
    };
    for (const [tag, patterns] of Object.entries(words)) {
      const args = [...ARGS.slice(0, 3), 'a.txt', '--out', tag, '--bank-language', tag];
      assert.equal((await newsquiz(folder, ...args)).code, 0);
      for (const pattern of patterns) assert.match(read(folder, `${tag}/bank.yaml`), pattern);
    }
  });

  it('takes the language of the text, where no page names one', async (t) => {
    const folder = folderOf(t, {
      'a.txt': AGENCY,
      'b.txt': 'The council met.\n\nIt voted for the bus by nine votes to six, and that was it.\n',
    });
    for (const [file, tag] of [
      ['a.txt', 'de'],
      ['b.txt', 'en'],
    ] as const) {
      const args = [...ARGS.slice(0, 3), file, '--out', tag];
      assert.equal((await newsquiz(folder, ...args)).code, 0);
      assert.match(read(folder, `${tag}/bank.yaml`), new RegExp(`^language: ${tag}$`, 'm'));
    }
  });

  it('takes an article from an address, in its language, and says how to check the bank against it', async (t) => {
    const folder = folderOf(t, {});
    const sentence = 'Die Brücke ist seit Montag gesperrt, und niemand weiß, wie lange das noch so bleibt. ';
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const paragraphs = [1, 2, 3, 4].map(
        (day) => `<p>Am ${day}. Mai. ${sentence.repeat(4)} So der ${day}.</p>`,
      );
      response.end(`<html lang="de"><title>Brücke zu</title><h1>Brücke zu</h1>${paragraphs.join('')}`);
    }).listen(0, '127.0.0.1');
    t.after(() => server.close());
    await once(server, 'listening');
    const address = `http://localhost:${(server.address() as AddressInfo).port}/a`;
    const { code, stderr, stdout } = await newsquiz(
      folder,
      'new',
      'bank',
      '--article',
      address,
      '--out',
      'quiz',
    );
    assert.equal(code, 0, stderr);
    assert.ok(stdout.includes(`newsquiz check quiz/bank.yaml --article article=${address}\n`));
    const bank = parse(read(folder, 'quiz/bank.yaml')) as Bank;
    assert.deepEqual([bank.language, bank.title], ['de', 'Brücke zu']);
    assert.equal(bank.sources[0]!.url, undefined);
  });

  it('replaces nothing that is there', async (t) => {
    const folder = folderOf(t, { 'Der Bericht.html': REPORT, 'Mein Quiz/bank.json': '{}' });
    const { code, stderr } = await newsquiz(folder, ...ARGS);
    assert.equal(code, 2);
    assert.match(stderr, /bank\.json: is there already/);
    assert.equal(existsSync(join(folder, 'Mein Quiz/bank.yaml')), false);
  });

  const misuses: [string[], RegExp][] = [
    [['new'], /new what\? There are: bank, question-type/],
    [['new', 'quiz'], /there is no new "quiz"/],
    [['new', 'bank', '--out', 'x'], /takes an article and a folder/],
    [['new', 'bank', '--article', 'none.html', '--out', 'x'], /none\.html: there is no such file/],
    [['new', 'question-type', 'essay'], /this is not the repository of newsquiz/],
  ];
  for (const [args, message] of misuses) {
    it(`ends with 2 and says why: ${args.join(' ')}`, async (t) => {
      const { code, stderr } = await newsquiz(folderOf(t, {}), ...args);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});

describe('newsquiz new question-type', () => {
  it('writes all files and entries of a type, and they compile', async (t) => {
    const folder = folderOf(t, {});
    for (const name of ['src', 'components', 'cli', 'questions', 'stories', 'test', 'tsconfig.json'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const { code, stderr, stdout } = await newsquiz(folder, 'new', 'question-type', 'word-hunt');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const files = [
      ...['schema', 'problems', 'grade', 'credit', 'anatomy', 'index'].map(
        (name) => `src/question-types/word-hunt/${name}.ts`,
      ),
      'components/question-types/word-hunt/word-hunt.ts',
      'cli/sheet/question-types/word-hunt.ts',
      'stories/question-types/word-hunt.stories.ts',
      'questions/samples/word-hunt.json',
      'test/support/question-types/word-hunt.ts',
    ];
    for (const file of files) {
      assert.ok(existsSync(join(folder, file)), file);
      assert.ok(stdout.includes(file));
      assert.doesNotMatch(read(folder, file), /short-?text/i);
    }
    const entries: [string, RegExp][] = [
      ['src/question-types/index.ts', /'word-hunt': wordHunt,/],
      ['src/question-types/schemas.ts', /'word-hunt': wordHunt,/],
      ['src/question-types/credits.ts', /'word-hunt': wordHunt,/],
      ['src/question-types/anatomies.ts', /'word-hunt': wordHunt,/],
      ['cli/sheet/question-types/index.ts', /'word-hunt': wordHunt,/],
      ['cli/new/samples.de.ts', /'word-hunt': \{\n {4}prompt: /],
      ['src/locales/en.ts', /'word-hunt': \{/],
      ['src/locales/de.ts', /'word-hunt': \{/],
      ['components/elements.ts', /'nq-word-hunt': NqWordHunt,/],
      ['components/index.ts', /export \{ NqWordHunt \}/],
      ['test/support/question-types/index.ts', /'word-hunt': wordHuntSupport,/],
      ['test/types/question-types.ts', /'word-hunt': \d/],
    ];
    for (const [file, entry] of entries) assert.match(read(folder, file), entry);
    const tsc = join(ROOT, 'node_modules/ts7/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'src', '--noEmit'], { cwd: folder, stdio: 'pipe' });
    const again = await newsquiz(folder, 'new', 'question-type', 'word-hunt');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /is there already/);
    assert.match((await newsquiz(folder, 'new', 'question-type', 'Word Hunt')).stderr, /no name for a type/);
    assert.match(
      (await newsquiz(folder, 'new', 'question-type', 'essay', '--like', 'order')).stderr,
      /--like takes one of/,
    );
  });
});
