// Reporters for the two test runners. Each prints what failed and sends its counts to scripts/test.mjs.
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {import('@web/test-runner-core').TestResult} TestResult */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */

/** @typedef {object} NodeTest What node:test tells of one test, suite or file.
 * @property {string} name
 * @property {string} [file]
 * @property {string | boolean} [skip]
 * @property {string | boolean} [todo]
 * @property {{ type?: string, error?: { failureType?: string, cause?: unknown } }} details */

/** @returns {Counts} */
const noCounts = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {TestSuiteResult | undefined} suite @returns {TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Counts for @web/test-runner, whose own reporter prints the failures. */
export const countingReporter = () => ({
  /** @param {import('@web/test-runner-core').TestRunFinishedArgs} run */
  onTestRunFinished({ sessions }) {
    const counts = noCounts();
    for (const session of sessions) {
      const tests = testsOf(session.testResults);
      for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      const failedByTest = tests.some((test) => !test.passed && !test.skipped);
      // A file that breaks outside its tests, or holds none, is a failure of its own.
      if (tests.length === 0 || (!session.passed && !failedByTest)) counts.failed += 1;
      if (session.passed && tests.length === 0) console.error(`No test in ${session.testFile}`);
    }
    process.send?.(counts);
  },
});

/** @param {NodeTest} test @param {boolean} passed @returns {keyof Counts | undefined} */
function resultOf({ name, file, skip, todo, details }, passed) {
  const isFile = name === file;
  if (passed && details.type === 'suite') return undefined;
  if (passed) return isFile ? 'failed' : skip || todo ? 'skipped' : 'passed';
  // The parent of a failed test fails with it, and is not counted again.
  if (details.error?.failureType === 'subtestsFailed') return undefined;
  return todo ? 'skipped' : 'failed';
}

/** @param {NodeTest} test */
function failureText({ name, file = '', details }) {
  const cause = details.error?.cause ?? details.error ?? 'This file holds no test.';
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const ownLines = text.split('\n').filter((line) => !/^ +at .*\(node:/.test(line));
  const title = name === file ? 'The whole file' : name;
  return `\n❌ ${title} (${relative(process.cwd(), file)})\n   ${ownLines.join('\n   ')}\n`;
}

/** For `node --test --test-reporter`. @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* nodeReporter(events) {
  const counts = noCounts();
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const result = resultOf(data, type === 'test:pass');
    if (result) counts[result] += 1;
    if (result === 'failed') yield failureText(data);
  }
  process.send?.(counts);
  yield `\nNode tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in this part.\n`;
}
