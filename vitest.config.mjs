// The stories as tests: each is shown in a browser, played, and looked at by axe; some are compared with a reviewed picture
// in test/stories/pictures. A picture that is not there is written, and the test fails until someone has looked at it.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { launchOptions } from './scripts/find-browser.mjs';

const { args, executablePath, env } = launchOptions(ensureBrowser());

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  cacheDir: '.cache/vite',
  // What is found only on the way has the browser load everything anew, in the middle of the tests.
  optimizeDeps: {
    include: ['fast-check', 'lit', 'storybook/actions', 'storybook/test', 'zod/mini'],
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
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          // Letters may come out a little other on another machine; a colour, a size or a word may not.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.005 },
          resolveScreenshotPath: ({ arg, ext, root }) => join(root, 'test/stories/pictures', `${arg}${ext}`),
          resolveDiffPath: ({ arg, ext, root }) => join(root, '.cache/pictures', `${arg}${ext}`),
        },
      },
      instances: [{ browser: 'chromium' }],
      // A window that every story fits into: in a smaller one it is scaled down.
      provider: playwright({
        launchOptions: { executablePath, args, env },
        contextOptions: { viewport: { width: 1200, height: 1500 } },
      }),
    },
  },
});
