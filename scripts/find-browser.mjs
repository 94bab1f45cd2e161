// Finds a Chromium-like browser on this machine: CHROME_PATH, then known programs, then the one ensure-browser unpacked.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ path: string, shell: boolean, env: Record<string, string> }} Browser */

const { env, platform, getuid } = process;

/** Where ensure-browser unpacks a browser from npm. */
export const unpacked = fileURLToPath(new URL('../.cache/browser/', import.meta.url));

const names = {
  linux: [
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};
const folders = {
  linux: [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin', '/opt/google/chrome'],
  darwin: ['/Applications', join(env.HOME ?? '', 'Applications')],
  win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA],
};

/** @param {string} path @param {Record<string, string>} [extra] @returns {Browser} */
const browserAt = (path, extra = {}) => ({ path, shell: /headless[-_]shell/.test(path), env: extra });

/** The browser that is already on this machine. @returns {Browser | undefined} */
export function findBrowser() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return browserAt(env.CHROME_PATH);
    throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  }
  const system = /** @type {keyof typeof names} */ (platform in names ? platform : 'linux');
  for (const name of names[system]) {
    const folder = folders[system].find((entry) => entry && existsSync(join(entry, name)));
    if (folder) return browserAt(join(folder, name));
  }
  return existsSync(join(unpacked, 'chrome-headless-shell')) ? unpackedBrowser() : undefined;
}

const unpackedBrowser = () =>
  browserAt(join(unpacked, 'chrome-headless-shell'), { LD_LIBRARY_PATH: join(unpacked, 'lib') });

/** Options for puppeteer's launch(). @param {Browser} browser */
export function launchOptions(browser) {
  // Chromium refuses its sandbox to root, and an unpacked one has not got the helper for it.
  const unsandboxed = getuid?.() === 0 || browser.path.startsWith(unpacked);
  return {
    executablePath: browser.path,
    headless: browser.shell ? /** @type {const} */ ('shell') : true,
    args: ['--disable-dev-shm-usage', ...(unsandboxed ? ['--no-sandbox'] : [])],
    env: { ...env, ...browser.env },
  };
}
