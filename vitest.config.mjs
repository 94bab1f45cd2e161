// The stories as tests: each is shown in a browser, played, and looked at by axe. `npm run test:stories`.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { launchOptions } from './scripts/find-browser.mjs';

const { args, executablePath, env } = launchOptions(ensureBrowser());

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  cacheDir: '.cache/vite',
  // What is found only on the way has the browser load everything anew, in the middle of the tests.
  optimizeDeps: {
    include: [
      'fast-check',
      'lit',
      'lit/directives/live.js',
      'storybook/actions',
      'storybook/test',
      'zod/mini',
    ],
  },
  test: {
    name: 'stories',
    reporters: ['default', './scripts/stories-reporter.mjs'],
    setupFiles: ['.storybook/vitest.setup.ts'],
    testTimeout: 20_000,
    fileParallelism: false,
    isolate: false,
    onConsoleLog: (log) => !/Lit is in dev mode|Multiple versions of Lit/.test(log),
    browser: {
      enabled: true,
      headless: true,
      // The stories ask the browser for what systems decide: colours, motion.
      api: { host: '127.0.0.1', allowExec: true, allowWrite: true },
      screenshotFailures: false,
      viewport: { width: 1000, height: 800 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({ launchOptions: { executablePath, args, env } }),
    },
  },
});
