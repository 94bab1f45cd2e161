// Writes what became of each test into a file, for docs/accessibility.md: where NEWSQUIZ_RESULTS names one.
import { writeFileSync } from 'node:fs';

/** @typedef {{ suites: string[], name: string, state: 'passed' | 'failed' | 'skipped' }} Outcome */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} Suite */

/** @param {Suite | undefined} suite @param {string[]} above @returns {Outcome[]} */
function outcomesOf(suite, above = []) {
  if (!suite) return [];
  const suites = suite.name ? [...above, suite.name] : above;
  const own = suite.tests.map(({ name, passed, skipped }) => ({
    suites,
    name,
    state: skipped
      ? /** @type {const} */ ('skipped')
      : passed
        ? /** @type {const} */ ('passed')
        : /** @type {const} */ ('failed'),
  }));
  return [...own, ...suite.suites.flatMap((inner) => outcomesOf(inner, suites))];
}

export const resultsReporter = (/** @type {string} */ path) => ({
  /** @param {import('@web/test-runner-core').TestRunFinishedArgs} run */
  onTestRunFinished({ sessions }) {
    writeFileSync(path, JSON.stringify(sessions.flatMap(({ testResults }) => outcomesOf(testResults))));
  },
});

/** Says at the end which tests this browser could not run, by the reason in their names. */
export const leftOutReporter = () => ({
  /** @param {import('@web/test-runner-core').TestRunFinishedArgs} run */
  onTestRunFinished({ sessions }) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { name, state } of sessions.flatMap(({ testResults }) => outcomesOf(testResults))) {
      const reason = /\[not run: (.+?)\]/.exec(name)?.[1] ?? 'no reason given';
      if (state === 'skipped') counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    for (const [reason, count] of counts) console.log(`Not run: ${count} tests (${reason})`);
  },
});
