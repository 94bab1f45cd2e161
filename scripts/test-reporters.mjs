// Reporters for the two test runners. Each prints what failed and sends its report to scripts/test.mjs.
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {{ counts: Counts, failures: string[], files: string[] }} Report The names of what failed, for the end of a long
 * log, and the files that tests ran of.
 */
/** @typedef {import('@web/test-runner-core').TestResult} TestResult */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */

/** @typedef {object} NodeTest What node:test tells of one test, suite or file.
 * @property {string} name
 * @property {string} [file]
 * @property {number} [nesting]
 * @property {string | boolean} [skip]
 * @property {string | boolean} [todo]
 * @property {{ type?: string, error?: { failureType?: string, cause?: unknown } }} details */

/** @returns {Counts} */
const noCounts = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {TestSuiteResult | undefined} suite @returns {TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Sends a report to scripts/test.mjs, where that has started this run. @param {Report} report */
const send = (report) => process.send?.(report);

/** The files that took longest, for whoever wants the run to be shorter. @param {Map<string, number>} times in ms */
export function slowestFiles(times) {
  const slowest = [...times].sort(([, a], [, b]) => b - a).slice(0, 10);
  const lines = slowest.map(([file, ms]) => `${(ms / 1000).toFixed(1).padStart(8)} s ${pathOf(file)}`);
  return `The slowest files:\n${lines.join('\n')}\n`;
}

/** The path of a file as it stands in the project. @param {string} file */
const pathOf = (file) => relative(process.cwd(), file).replaceAll('\\', '/');

/** @param {string} name @param {string} file */
const failureName = (name, file) => `${name} (${pathOf(file)})`;

/** Counts for @web/test-runner, whose own reporter prints the failures. */
export const countingReporter = () => ({
  /** @param {import('@web/test-runner-core').TestRunFinishedArgs} run */
  onTestRunFinished({ sessions }) {
    const counts = noCounts();
    /** @type {string[]} */
    const failures = [];
    /** @type {Map<string, number>} */
    const times = new Map();
    for (const session of sessions) {
      const tests = testsOf(session.testResults);
      times.set(
        session.testFile ?? '',
        tests.reduce((sum, { duration = 0 }) => sum + duration, 0),
      );
      for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      const failed = tests.filter((test) => !test.passed && !test.skipped);
      failures.push(...failed.map(({ name }) => failureName(name, session.testFile)));
      // A file that breaks outside its tests, or holds none, is a failure of its own.
      if (tests.length === 0 || (!session.passed && failed.length === 0)) {
        counts.failed += 1;
        failures.push(failureName('The whole file', session.testFile));
      }
      if (session.passed && tests.length === 0) console.error(`No test in ${session.testFile}`);
    }
    send({ counts, failures, files: [...times.keys()].map(pathOf) });
    console.log(`\n${slowestFiles(times)}`);
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
const titleOf = ({ name, file = '' }) => failureName(name === file ? 'The whole file' : name, file);

/** @param {NodeTest} test */
function failureText(test) {
  const { details } = test;
  const cause = details.error?.cause ?? details.error ?? 'This file holds no test.';
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const ownLines = text.split('\n').filter((line) => !/^ +at .*\(node:/.test(line));
  return `\n❌ ${titleOf(test)}\n   ${ownLines.join('\n   ')}\n`;
}

/** For `node --test --test-reporter`. @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* nodeReporter(events) {
  const counts = noCounts();
  /** @type {string[]} */
  const failures = [];
  /** @type {Map<string, number>} */
  const times = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting === 0 && data.file)
      times.set(data.file, (times.get(data.file) ?? 0) + data.details.duration_ms);
    const result = resultOf(data, type === 'test:pass');
    if (result) counts[result] += 1;
    if (result !== 'failed') continue;
    failures.push(titleOf(data));
    yield failureText(data);
  }
  send({ counts, failures, files: [...times.keys()].map(pathOf) });
  yield `\n${slowestFiles(times)}`;
  yield `\nNode tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in this part.\n`;
}
