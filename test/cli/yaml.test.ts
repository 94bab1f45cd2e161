import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { credits, type Bank } from '../../src/index.js';
import { bank, check, files, folderOf, newsquiz, read, REPORT, translation } from './fixture.js';

/** The good bank in YAML, with comments and an evidence in one line. */
function yamlFiles(change: (text: string) => string = (text) => text): Record<string, string> {
  const { 'report.html': report, 'agency.txt': agency } = files();
  const text = stringify(bank())
    .replace('facts:\n', '# What the article says.\nfacts:\n')
    .replace(
      'end: Kaffeemaschine aus\n',
      'end: Kaffeemaschine aus # the first words of the next sentence differ\n',
    )
    .replace(
      /- source: report\n\s+start: Um 10\.45 Uhr\n\s+end: wieder\n/,
      '- { source: report, start: Um 10.45 Uhr, end: wieder }\n',
    );
  return {
    'bank.yaml': change(`# yaml-language-server: $schema=../schema.json\n${text}`),
    'report.html': report!,
    'agency.txt': agency!,
    'translations/en.yml': stringify(translation()),
  };
}

const withoutDigests = (text: string): string =>
  text.replace(/\n\s*digest: "[0-9a-f]{16}"|, digest: "[0-9a-f]{16}"/g, '');

describe('a bank in YAML', { concurrency: 2 }, () => {
  it('has the same findings as in JSON', async (t) => {
    const change = (it: ReturnType<typeof bank>): void => {
      it.facts[0]!.evidence[0]!.start = 'Am Dienstag';
      it.questions[0]!.basis.push('strat');
      Object.assign(it.facts[2]!, { colour: 'red' });
    };
    const changed = bank();
    change(changed);
    const inYaml = await check(folderOf(t, { ...yamlFiles(() => stringify(changed)) }), 'bank.yaml');
    const inJson = await check(folderOf(t, files(change)), 'bank.json');
    const told = ({ reports }: typeof inJson): unknown =>
      reports[0]!.findings.map(({ rule, path, message, suggestion }) => [
        rule,
        path,
        message.replace('.yml', '.json'),
        suggestion,
      ]);
    assert.equal(inYaml.code, 1);
    assert.deepEqual(told(inYaml), told(inJson));
    assert.ok(inYaml.reports[0]!.findings.some(({ suggestion }) => suggestion === 'start'));
  });

  it('has its digests written with every comment and all else as it stands', async (t) => {
    const folder = folderOf(t, yamlFiles());
    const args = ['bank.yaml', '--article', 'agency=agency.txt', '--update'];
    const { code, reports } = await check(folder, ...args);
    assert.equal(code, 0);
    assert.deepEqual(reports[0]!.findings, []);
    const written = read(folder, 'bank.yaml');
    assert.equal(withoutDigests(written), yamlFiles()['bank.yaml']);
    assert.equal(written.match(/digest/g)?.length, 6);
    assert.match(written, /end: wieder, digest: "[0-9a-f]{16}" \}/);
    assert.match(written, /sentence differ\n\s+digest: "/);
    const again = await check(folder, ...args);
    assert.deepEqual(again.reports[0]!.updated, []);
    assert.equal(read(folder, 'bank.yaml'), written);
  });

  it('has digests changed in their place', async (t) => {
    const folder = folderOf(t, yamlFiles());
    await check(folder, 'bank.yaml', '--update');
    const before = read(folder, 'bank.yaml');
    const corrected = folderOf(t, {
      ...yamlFiles(() => before),
      'report.html': REPORT.replace('lief sie wieder', 'lief sie nicht wieder'),
    });
    await check(corrected, 'bank.yaml', '--update');
    const after = read(corrected, 'bank.yaml');
    assert.equal(withoutDigests(after), withoutDigests(before));
    assert.equal(after.split('\n').filter((line, at) => line !== before.split('\n')[at]).length, 2);
  });

  const wrong: [string, (text: string) => string, string, RegExp, RegExp][] = [
    [
      'an alias',
      (it) => it.replace('id: coffee', 'id: &a coffee').replace('licence: CC0-1.0', 'licence: *a'),
      'schema/yaml-alias',
      /alias|anchor/,
      /licence: \*a/,
    ],
    [
      'a merge key',
      (it) => it.replace('pick: {}', 'pick: { <<: { count: 1 } }'),
      'schema/yaml-alias',
      /merge key/,
      /pick/,
    ],
    [
      'a tag',
      (it) => it.replace('revision: 1', 'revision: !!str 1'),
      'schema/yaml-tag',
      /has a tag/,
      /revision/,
    ],
    [
      'a field that stands twice',
      (it) => it.replace('revision: 1', 'revision: 1\nid: tea'),
      'schema/duplicate-key',
      /"id" twice/,
      /id: tea/,
    ],
    [
      'a second colon',
      (it) => it.replace('title: Kaffee im Rathaus', 'title: Kaffee: im Rathaus'),
      'schema/yaml',
      /second ": ".*quotes/,
      /title/,
    ],
    [
      'a quotation mark that is not closed',
      (it) => it.replace('title: Kaffee im Rathaus', 'title: "Kaffee'),
      'schema/yaml',
      /opens here and is not closed/,
      /title: "Kaffee/,
    ],
    ['two documents', (it) => `${it}---\nid: x\n`, 'schema/yaml', /second document/, /---/],
    ['a list for a name', (it) => `${it}? [1]\n: 2\n`, 'schema/yaml', /name fields by a text/, /./],
    [
      'a number for a digest',
      (it) => it.replace('- id: agency', '- digest: 1234567890123456\n    id: agency'),
      'schema/type',
      /must be a text, but is a number/,
      /digest: 1234/,
    ],
    ['a refused key', (it) => `${it}__proto__: 1\n`, 'schema/refused-key', /"__proto__"/, /./],
  ];
  it('is refused for what a bank must not have, which is told at its place', async (t) => {
    const texts = Object.fromEntries(
      wrong.map(([what, change]) => [`${what}.yaml`, yamlFiles(change)['bank.yaml']!]),
    );
    const { code, reports } = await check(folderOf(t, { ...yamlFiles(), ...texts }), ...Object.keys(texts));
    assert.equal(code, 1);
    for (const [index, [what, , rule, message, line]] of wrong.entries()) {
      const text = texts[`${what}.yaml`]!;
      assert.notEqual(text, yamlFiles()['bank.yaml'], what);
      const found = reports[index]!.findings.filter((finding) => finding.rule === rule);
      assert.ok(
        found.some((it) => message.test(it.message) && line.test(text.split('\n')[it.line! - 1]!)),
        `${what}: ${JSON.stringify(reports[index]!.findings)}`,
      );
    }
  });

  it('is refused within a moment where it is deeper, longer or more than a bank may be', async (t) => {
    const bombs = {
      'deep.yaml': '['.repeat(200_000),
      'deeper.yaml': 'a: ['.repeat(200_000),
      'nested.yaml': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'long.yaml': `title: ${'x'.repeat(2 ** 20)}`,
      'many.yaml': Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n'),
      'lol.yaml': `a: &a [x]\n${Array.from({ length: 20 }, (_, at) => `b${at}: &b${at} [${'*a,'.repeat(9)}]`).join('\n')}`,
    };
    const folder = folderOf(t, bombs);
    const { code, reports } = await check(folder, ...Object.keys(bombs));
    assert.equal(code, 1);
    assert.deepEqual(
      reports.map(({ findings }) => findings[0]?.rule),
      ['schema/limit', 'schema/limit', 'schema/limit', 'schema/limit', 'schema/limit', 'schema/yaml-alias'],
    );
  });

  it('has numbers and ids as people type them told with how to write them', async (t) => {
    const slips: [string, string, RegExp][] = [
      ['value: 10', 'value: 5,50', /as a number: 5\.50$/],
      ['value: 10', 'value: 1.900,5', /as a number: 1900\.5$/],
      ['value: 10', 'value: "12"', /as a number: 12$/],
      ['value: 10', 'value: 70.000', /is read as 70; if thousands are meant, write 70000, else 70$/],
      ['answer: "false"', 'answer: false', /needs quotes, "false"/],
    ];
    const example = credits.number.example.question as Bank['questions'][number];
    const number = { ...example, id: 'count', basis: ['start'] };
    for (const [good, slip, message] of slips) {
      const value = bank();
      const text = stringify({ ...value, questions: [...value.questions, number] })
        .replace(/value: \d+/, 'value: 10')
        .replace(good, slip);
      assert.ok(text.includes(slip), text);
      const { reports } = await check(folderOf(t, { ...files(), 'bank.yaml': text }), 'bank.yaml');
      const { findings } = reports[0]!;
      const line = text.split('\n').findIndex((one) => one.includes(slip)) + 1;
      const there = findings.filter((one) => one.line === line);
      assert.ok(
        there.some((one) => message.test(one.message)),
        JSON.stringify(there),
      );
    }
    const umlauts = stringify(bank()).replace('id: cause', 'id: Großer Grund');
    const { reports } = await check(folderOf(t, { ...files(), 'bank.yaml': umlauts }), 'bank.yaml');
    const found = reports[0]!.findings.find(({ rule }) => rule === 'schema/format');
    assert.equal(found?.suggestion, 'grosser-grund');
  });

  it('keeps the old notation of booleans, dates and times as texts', async (t) => {
    const plain = (it: string): string =>
      it.replace('- id: a\n', '- id: no\n').replace('option: a', 'option: no');
    const { code, reports } = await check(folderOf(t, yamlFiles(plain)), 'bank.yaml');
    assert.equal(code, 0, JSON.stringify(reports[0]!.findings));
  });

  it('comes in on the standard input, as JSON does', async (t) => {
    const folder = folderOf(t, yamlFiles());
    for (const input of [read(folder, 'bank.yaml'), files()['bank.json']!]) {
      const { code, stdout } = await newsquiz(folder, { input }, 'check', '-', '--format', 'json');
      assert.equal(code, 0);
      assert.equal((JSON.parse(stdout) as { counts: { questions: number } }[])[0]!.counts.questions, 2);
    }
  });
});
