import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import nodeReporter, { countingReporter } from '../../scripts/test-reporters.mjs';

type Run = Parameters<ReturnType<typeof countingReporter>['onTestRunFinished']>[0];

const send = process.send?.bind(process);
let sent: unknown[] = [];
beforeEach(() => {
  sent = [];
  process.send = (message) => sent.push(message) > 0;
});
afterEach(() => {
  if (send) process.send = send;
  else delete process.send;
});

const file = relative(process.cwd(), '/x.ts');
const named = (name: string) => `${name} (${file})`;
const failure = (failureType: string) => ({ error: { failureType, cause: new Error('one is not two') } });
const test = (name: string, details: object = {}, more: object = {}) => ({
  name,
  file: '/x.ts',
  nesting: 0,
  details,
  ...more,
});

async function outputFor(...events: [type: string, data: object][]): Promise<string> {
  async function* stream() {
    for (const [type, data] of events) yield await Promise.resolve({ type, data });
  }
  let output = '';
  for await (const text of nodeReporter(stream())) output += String(text);
  return output;
}

describe('the reporter of the Node tests', () => {
  it('counts tests, not the suites around them, and names the files that they stand in', async () => {
    await outputFor(
      ['test:pass', test('a')],
      ['test:pass', test('b', {}, { skip: true })],
      ['test:pass', test('c', {}, { todo: true })],
      ['test:pass', test('suite', { type: 'suite' })],
    );
    assert.deepEqual(sent, [{ counts: { passed: 1, failed: 0, skipped: 2 }, failures: [], files: [file] }]);
  });

  it('counts a failed test once, and prints its name and why', async () => {
    const output = await outputFor(
      ['test:fail', test('a', failure('testCodeFailure'))],
      ['test:fail', test('suite', { type: 'suite', ...failure('subtestsFailed') })],
    );
    assert.deepEqual(sent, [
      { counts: { passed: 0, failed: 1, skipped: 0 }, failures: [named('a')], files: [file] },
    ]);
    assert.match(output, /❌ a \(.*x\.ts\)\n +Error: one is not two/);
    assert.doesNotMatch(output, /❌ suite/);
  });

  it('counts a failed hook, a file that breaks and a file without a test', async () => {
    await outputFor(
      ['test:fail', test('suite', { type: 'suite', ...failure('hookFailed') })],
      ['test:fail', test('/x.ts', failure('testCodeFailure'))],
      ['test:pass', test('/x.ts')],
    );
    assert.deepEqual(sent, [
      {
        counts: { passed: 0, failed: 3, skipped: 0 },
        failures: [named('suite'), named('The whole file'), named('The whole file')],
        files: [file],
      },
    ]);
  });
});

describe('the reporter of the browser tests', () => {
  const suite = (...tests: object[]) => ({ name: '', tests, suites: [{ name: 's', tests, suites: [] }] });
  const report = (...sessions: object[]) => {
    countingReporter().onTestRunFinished({ sessions } as unknown as Run);
    return sent;
  };

  it('counts the tests of all suites', () => {
    const tests = [{ passed: true }, { name: 'a', passed: false }, { skipped: true }];
    assert.deepEqual(report({ passed: false, testFile: '/x.ts', testResults: suite(...tests) }), [
      { counts: { passed: 2, failed: 2, skipped: 2 }, failures: [named('a'), named('a')], files: [file] },
    ]);
  });

  it('counts a file that breaks outside its tests, and one without a test', () => {
    const broken = { passed: false, testFile: '/x.ts', testResults: suite({ passed: true }) };
    assert.deepEqual(report(broken, { passed: true, testFile: '/x.ts', testResults: suite() }), [
      {
        counts: { passed: 2, failed: 2, skipped: 0 },
        failures: [named('The whole file'), named('The whole file')],
        files: [file],
      },
    ]);
  });
});
