// WebKitGTK for the test runner: its WebDriver, on a screen that nobody sees, spoken to as the W3C's WebDriver says.
// For the runner it is a browser like Chromium (`puppeteer`): a page with a keyboard, a mouse and a viewport. What it has
// not got, DevTools and media to emulate, throws, and tests that need them are left out (see `can` of the tests).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { globSync } from 'tinyglobby';
import { webkitPage } from './webkit-page.mjs';

const [BROWSER] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser', { absolute: true });

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** One message to the driver. @param {string} address @param {string} [method] @param {object} [body] */
async function ask(address, method = 'GET', body) {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (!answer.ok) throw new Error(`WebKit: ${value?.message ?? answer.status} (${address})`);
  return value;
}

/**
 * The driver takes one message at a time.
 * @param {import('./webkit-page.mjs').Post} send
 * @returns {import('./webkit-page.mjs').Post}
 */
function oneByOne(send) {
  /** @type {Promise<any>} */
  let last = Promise.resolve();
  return (path, body) => (last = last.catch(() => undefined).then(() => send(path, body)));
}

/** A screen in memory and its name. @returns {Promise<[import('node:child_process').ChildProcess, string]>} */
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(/** @type {NodeJS.ReadableStream} */ (screen.stdio[3]), 'data');
  return [screen, `:${String(number).trim()}`];
}

/** A launcher of the test runner. @param {string} program WebKitWebDriver @returns {import('@web/test-runner-core').BrowserLauncher} */
export function webkitLauncher(program) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = [];
  /** @type {Map<string, string>} */
  const urls = new Map();
  let session = '';
  const post = oneByOne((path, body) => ask(`${session}/${path}`, 'POST', body));
  const page = webkitPage(post);
  const launcher = {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {
      const [screen, display] = await startScreen();
      processes.push(screen);
      const port = await freePort();
      const env = { ...process.env, DISPLAY: display };
      processes.push(spawn(program, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' }));
      session = await newSession(`http://127.0.0.1:${port}`);
    },
    async stop() {
      await ask(session, 'DELETE').catch(() => undefined);
      for (const one of processes.reverse()) one.kill();
    },
    async startSession(/** @type {string} */ id, /** @type {string} */ url) {
      urls.set(id, url);
      await post('url', { url });
    },
    async stopSession(/** @type {string} */ id) {
      urls.delete(id);
      await post('url', { url: 'about:blank' });
      return {};
    },
    isActive: (/** @type {string} */ id) => urls.has(id),
    getBrowserUrl: (/** @type {string} */ id) => urls.get(id),
    startDebugSession: () => Promise.reject(new Error('WebKit is not debugged here.')),
    getPage: () => page,
  };
  return launcher;
}

/** The address of a new session, once the driver listens. @param {string} driver */
async function newSession(driver) {
  for (let tries = 0; tries < 100; tries++) {
    if (await ask(`${driver}/status`).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } };
  const { sessionId } = await ask(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } });
  return `${driver}/session/${sessionId}`;
}
