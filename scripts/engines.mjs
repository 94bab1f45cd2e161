// The browsers that the tests can run in besides Chromium: how to find, get and launch each.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner';
import { webkitLauncher } from './webkit.mjs';

const { env, getuid } = process;

/** @typedef {object} Engine
 * @property {string} name As it is called in sentences.
 * @property {string[]} programs Where it may be; the first is what apt-get installs.
 * @property {string} [variable] Names the program, where it is somewhere else.
 * @property {string[]} packages Of Debian.
 * @property {() => string} [version] Where the program does not say it itself.
 * @property {(program: string) => import('@web/test-runner-core').BrowserLauncher} launcher */

/** @type {Record<string, Engine>} */
export const engines = {
  firefox: {
    name: 'Firefox',
    programs: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    // Two files at a time take longer here than one after the other.
    launcher: (executablePath) =>
      Object.assign(
        chromeLauncher({
          launchOptions: { browser: 'firefox', executablePath, headless: true },
          concurrency: 1,
        }),
        { name: 'Firefox' },
      ),
  },
  webkit: {
    name: 'WebKitGTK',
    programs: ['/usr/bin/WebKitWebDriver'],
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    version: () =>
      execFileSync('dpkg-query', ['-W', '-f=${Version}', 'webkit2gtk-driver'], { encoding: 'utf8' }),
    launcher: webkitLauncher,
  },
};

/** The program of an engine on this machine. @param {Engine} engine */
export function findEngine({ programs, variable = '' }) {
  return [env[variable], ...programs].find((path) => path && existsSync(path));
}

/** The program of an engine, installed by apt-get where that can be done. @param {Engine} engine */
export function ensureEngine(engine) {
  const found = findEngine(engine);
  if (found || getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.error(`No ${engine.name} found: getting it with apt-get …`);
  const apt = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...engine.packages);
  } catch (error) {
    console.error(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
  }
  return findEngine(engine);
}
