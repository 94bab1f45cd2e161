import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Log } from 'sarif';
import { codeFrame } from '../../cli/report/code-frame.js';
import { files, folderOf, newsquiz } from './fixture.js';

const FAULTY = files((it) => {
  Object.assign(it.facts[0]!, { atribution: '100 %\r\n::error::x, y' });
  it.questions[0]!.basis.push('en');
});

describe('newsquiz check --format', { concurrency: 2 }, () => {
  it('github prints an annotation for each finding, at its place, that no text of the bank can break out of', async (t) => {
    const { code, stdout } = await newsquiz(folderOf(t, FAULTY), 'check', 'bank.json', '--format', 'github');
    assert.equal(code, 1);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines)
      assert.match(
        line,
        /^::(error|warning|notice) file=bank\.json,line=\d+,col=\d+(,endColumn=\d+)?,title=[\w/-]+::\S/,
      );
    assert.ok(
      lines.some((line) =>
        line.startsWith(
          '::error file=bank.json,line=32,col=8,endColumn=18,title=schema/unknown-key::facts › start › atribution is not a field',
        ),
      ),
      stdout,
    );
    assert.ok(lines.some((line) => line.includes('did you mean "attribution"?')));
  });

  it('github escapes what would end a property or a command', async (t) => {
    const folder = folderOf(t, { 'a,b:c%.json': '{\n}' });
    const { stdout } = await newsquiz(folder, 'check', 'a,b:c%.json', '--format', 'github');
    assert.match(stdout, /^::error file=a%2Cb%3Ac%25\.json,line=1,col=1/);
  });

  it('sarif prints a log of version 2.1.0 in which every result has its rule, its place and a text', async (t) => {
    const folder = folderOf(t, { ...FAULTY, 'other.json': '[' });
    const { code, stdout } = await newsquiz(folder, 'check', 'bank.json', 'other.json', '--format', 'sarif');
    assert.equal(code, 1);
    const log = JSON.parse(stdout) as Log;
    assert.equal(log.version, '2.1.0');
    assert.match(log.$schema!, /sarif-schema-2\.1\.0\.json$/);
    assert.equal(log.runs.length, 1);
    const { columnKind, results = [], tool } = log.runs[0]!;
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(tool.driver.name, 'newsquiz');
    const rules = tool.driver.rules!.map(({ id }) => id);
    assert.equal(new Set(rules).size, rules.length);
    assert.ok(results.length > 3);
    for (const { level, locations, message, ruleId, ruleIndex } of results) {
      assert.equal(rules[ruleIndex!], ruleId);
      assert.match(level!, /^(error|warning|note)$/);
      assert.ok(message.text);
      const { artifactLocation, region } = locations![0]!.physicalLocation!;
      assert.match(artifactLocation!.uri!, /^(bank|other)\.json$/);
      assert.ok(region!.startLine! >= 1 && region!.startColumn! >= 1);
      if (region!.endColumn !== undefined) assert.ok(region!.endColumn > region!.startColumn!);
    }
  });

  it('pretty shows the lines around what is wrong, with marks below it', async (t) => {
    const { stdout } = await newsquiz(folderOf(t, FAULTY), 'check', 'bank.json');
    assert.match(stdout, / {4}> 32 \| {7}"atribution": .*\n {9}\| {8}\^{10}\n/);
    assert.match(
      stdout,
      /32:8 {2}error {2}schema\/unknown-key\n {6}facts › start › atribution is not a field/,
    );
  });
});

describe('a code frame', () => {
  it('stands once below findings of one line, with marks for all of them', async (t) => {
    const text = '{"format": "newsquiz-bank/1", "idd": "x", "titel": "y"}\n';
    const { stdout } = await newsquiz(folderOf(t, { 'b.json': text }), 'check', 'b.json');
    assert.ok((stdout.match(/error {2}schema/g) ?? []).length > 3, stdout);
    const frames = stdout.match(/^ {4}> 1 \|.*\n.*$/gm) ?? [];
    assert.equal(frames.length, 1, stdout);
    assert.match(frames.join(''), /\^+ +\^+/);
  });

  const lines = ['first', `{ "a": "${'x'.repeat(300)}", "b": 1 }`, '\tlast'];

  it('keeps to the width where a line is long, and still shows what is wrong', () => {
    const frame = codeFrame(
      lines,
      [{ line: 2, column: lines[1]!.indexOf('"b"') + 1, endColumn: lines[1]!.indexOf('"b"') + 4 }],
      60,
    );
    assert.ok(
      frame.every((line) => line.length <= 60),
      frame.join('\n'),
    );
    const [, text = '', marks = ''] = frame;
    assert.equal(text.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), '"b"');
  });

  it('marks below wide characters and combined ones what stands there', () => {
    const [, marks = ''] = codeFrame(['日本e\u0301 x'], [{ line: 1, column: 6, endColumn: 7 }], 60);
    assert.equal(marks.indexOf('^') - marks.indexOf('|'), 2 + 2 + 2 + 1 + 1);
  });

  it('shows no control character of the file', () => {
    assert.ok(
      codeFrame(['a\u001b[31mb', 'c'], [{ line: 1, column: 1 }], 60)
        .join('')
        .includes('\\u001b'),
    );
  });
});
