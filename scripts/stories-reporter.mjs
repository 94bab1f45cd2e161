// Counts the stories for scripts/test.mjs; vitest's own reporter prints what failed.

/** @typedef {import('./test-reporters.mjs').Counts} Counts */

export default class StoriesReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} errors
   */
  onTestRunEnd(modules, errors) {
    /** @type {Counts} */
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const failures = errors.map(({ message }) => message);
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      // A file that breaks before its stories, or holds none, is a failure of its own.
      if (tests.length === 0) {
        counts.failed += 1;
        failures.push(`The whole file (${module.relativeModuleId})`);
      }
      for (const test of tests) {
        const { state } = test.result();
        const key = state === 'pending' ? 'failed' : state;
        counts[key] += 1;
        if (key === 'failed') failures.push(`${test.fullName} (${module.relativeModuleId})`);
      }
    }
    process.send?.({ counts, failures });
  }
}
