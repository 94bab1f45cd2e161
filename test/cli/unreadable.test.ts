import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, files, folderOf, read } from './fixture.js';

describe('newsquiz check', { concurrency: 2 }, () => {
  const unreadable: [string, string | Uint8Array, RegExp][] = [
    [
      'a file in UTF-16',
      Buffer.from('\ufeff{}', 'utf16le'),
      /^newsquiz: b\.json: is UTF-16; save it as UTF-8\n$/,
    ],
    [
      'a file in Latin-1',
      Buffer.from('{"title": "Gr\xfcn"}', 'latin1'),
      /^newsquiz: b\.json: is not UTF-8; save it as UTF-8\n$/,
    ],
  ];
  for (const [what, content, message] of unreadable) {
    it(`ends with 2 for ${what}`, async (t) => {
      const { code, stderr, reports } = await check(folderOf(t, { 'b.json': content }), 'b.json');
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.deepEqual(reports, []);
    });
  }

  it('ends with 2 for a file that is not there and for a folder, and still checks the others', async (t) => {
    const { code, stderr, reports } = await check(
      folderOf(t, files()),
      'none.json',
      'translations',
      'bank.json/x',
      'bank.json',
    );
    assert.equal(code, 2);
    assert.match(stderr, /none\.json: there is no such file/);
    assert.match(stderr, /translations: is a folder; name a file in it/);
    assert.match(stderr, /bank\.json\/x: there is no such file/);
    assert.deepEqual(
      reports.map(({ bank }) => bank),
      ['bank.json'],
    );
  });

  it('ends with 2 when the text of a source cannot be read, and checks the bank without it', async (t) => {
    const { 'report.html': _, ...rest } = files();
    const { code, stderr, reports } = await check(folderOf(t, rest), 'bank.json');
    assert.equal(code, 2);
    assert.match(stderr, /report\.html: there is no such file/);
    assert.deepEqual(reports[0]!.sources[0], { id: 'report', status: 'not-given' });
  });

  it('ends with 2 for an article without text', async (t) => {
    const folder = folderOf(t, { ...files(), 'report.html': '<article><script>1</script></article>' });
    const { code, stderr } = await check(folder, 'bank.json');
    assert.equal(code, 2);
    assert.match(stderr, /report\.html: holds no text/);
  });

  const wrong: [string, string, RegExp, [number, number]][] = [
    ['an empty file', ' \n', /is empty/, [1, 1]],
    [
      'a file that is no JSON',
      '{\n  "format": "newsquiz-bank/1",\n  "id": }',
      /not valid JSON.*has no value/,
      [3, 8],
    ],
    ['JSON that is no bank', '{\n  "format": "other"\n}', /this is no bank/, [2, 13]],
    ['a list', '[]', /this is no bank/, [1, 1]],
  ];
  for (const [what, content, message, [line, column]] of wrong) {
    it(`ends with 1 for ${what}, and says where`, async (t) => {
      const { code, reports } = await check(folderOf(t, { 'b.json': content }), 'b.json');
      assert.equal(code, 1);
      const [finding] = reports[0]!.findings;
      assert.match(finding!.message, message);
      assert.match(finding!.rule, /^schema\//);
      if (what !== 'an empty file') assert.deepEqual([finding!.line, finding!.column], [line, column]);
      assert.equal(reports[0]!.counts.questions, 0);
    });
  }

  it('reads a bank with a byte order mark, and warns of it', async (t) => {
    const folder = folderOf(t, files());
    const marked = folderOf(t, { ...files(), 'bank.json': `\ufeff${read(folder, 'bank.json')}` });
    const { code, reports } = await check(marked, 'bank.json');
    assert.equal(code, 0);
    const [first, ...others] = reports[0]!.findings;
    assert.equal(first!.rule, 'schema/bom');
    assert.deepEqual(others, (await check(folder, 'bank.json')).reports[0]!.findings);
  });

  it('says what is wrong in the lists of a bank whose frame is wrong as well', async (t) => {
    const given = files((it) => {
      Object.assign(it, { revision: '1' });
      Object.assign(it.facts[0]!, { status: 'reportet' });
      it.questions[1]!.basis = ['cuase'];
    });
    const { code, reports } = await check(folderOf(t, given), 'bank.json');
    assert.equal(code, 1);
    assert.deepEqual(
      reports[0]!.findings.map(({ path, rule, suggestion }) => [path, rule, suggestion]).slice(0, 2),
      [
        ['/revision', 'schema/type', undefined],
        ['/facts/0/status', 'schema/value', 'reported'],
      ],
    );
    const missing = reports[0]!.findings.find(({ path }) => path === '/questions/1/basis/0');
    assert.deepEqual([missing?.rule, missing?.suggestion], ['reference/missing-fact', 'cause']);
  });

  it('says no more than fifty times that keys stand twice', async (t) => {
    const texts = { 'b.yaml': 'a: 1\n'.repeat(2000), 'b.json': `{${'"a":1,'.repeat(2000)}"a":1}` };
    const { reports } = await check(folderOf(t, texts), 'b.yaml', 'b.json');
    assert.deepEqual(
      reports.map(({ findings }) => findings.length),
      [50, 50],
    );
  });

  it('says once what is wrong with an entry, and not wherever it is named', async (t) => {
    const given = files((it) => {
      for (const fact of it.facts) fact.statement = '';
    });
    const { code, reports } = await check(folderOf(t, given), 'bank.json');
    assert.equal(code, 1);
    assert.deepEqual(
      reports[0]!.findings.map(({ path }) => path),
      [0, 1, 2].map((index) => `/facts/${index}/statement`),
    );
  });

  it('does not blame entries for a list that is missing', async (t) => {
    const given = files((it) => void Reflect.deleteProperty(it, 'facts'));
    const { reports } = await check(folderOf(t, given), 'bank.json');
    assert.deepEqual(
      reports[0]!.findings.map(({ path, rule }) => [path, rule]),
      [['/facts', 'schema/missing']],
    );
  });
});
