import { readFileSync } from 'node:fs';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engines, findEngine } from './scripts/engines.mjs';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { launchOptions } from './scripts/find-browser.mjs';
import { leftOutReporter, resultsReporter } from './scripts/results-reporter.mjs';
import { countingReporter } from './scripts/test-reporters.mjs';
import { screenReaderPlugin } from './scripts/screen-reader-plugin.mjs';
import { cdpPlugin, createPage } from './scripts/wtr-commands.mjs';

const steps = Number(process.env.NEWSQUIZ_STEPS ?? 100_000);
const define = {
  __VERSION__: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
  __STEPS__: String(steps),
  __EVERY_STATE__: String(process.env.NEWSQUIZ_EVERY_STATE === '1'),
};

/** Chromium, or the engine that is named. */
function browser() {
  const engine = engines[process.env.NEWSQUIZ_ENGINE ?? ''];
  return engine
    ? engine.launcher(findEngine(engine) ?? '')
    : chromeLauncher({ launchOptions: launchOptions(ensureBrowser()), createPage });
}

export default {
  files: ['test/{src,components,contract}/**/*.test.ts', '!test/src/lint/**'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'chrome123', tsconfig: 'tsconfig.json', define }),
    a11ySnapshotPlugin(),
    cdpPlugin(),
    screenReaderPlugin(),
  ],
  browsers: [browser()],
  concurrency: 2,
  // `npm run coverage`: of the engine, which no test in Node covers but its lint.
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/lint/**', 'src/locales/**', 'src/bank/shapes.ts'],
    report: true,
    reportDir: '.cache/coverage',
    reporters: ['text', 'json'],
  },
  // Before the tests: most banks of theirs are German.
  testRunnerHtml: (/** @type {string} */ framework) =>
    '<!doctype html><meta charset="utf-8"><script type="module" src="/test/support/german.ts"></script>' +
    `<script type="module" src="${framework}"></script>`,
  // Counting branches takes the engine several times as long.
  testFramework: { config: { timeout: process.argv.includes('--coverage') ? '120000' : '15000' } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: Math.max(900_000, 3 * steps),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    countingReporter(),
    leftOutReporter(),
    ...(process.env.NEWSQUIZ_RESULTS ? [resultsReporter(process.env.NEWSQUIZ_RESULTS)] : []),
  ],
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) =>
    !String(args[0]).includes('Lit is in dev mode'),
};
