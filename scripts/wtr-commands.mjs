// The command `cdp` for browser tests: sends one DevTools message to the test's own page and gives back the answer.
//   await executeServerCommand('cdp', { method: 'Emulation.setCPUThrottlingRate', params: { rate: 4 } });
// What a test file emulates ends with that file, though the next one gets the same page.

/** @typedef {import('puppeteer-core').Page} Page */
/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const connections = new WeakMap();

/** @param {Page} page */
function connectionOf(page) {
  const known = connections.get(page) ?? page.createCDPSession();
  connections.set(page, known);
  return known;
}

/** @param {Page} page */
async function resetPage(page) {
  const connection = connections.get(page);
  connections.delete(page);
  const resets = [
    page.emulateMediaFeatures(),
    page.emulateMediaType(),
    connection?.then((it) => it.detach()),
  ];
  await Promise.allSettled(resets);
}

/** Makes the launcher's pages: they have focus at once, and forget emulations when their test file is done. */
export async function createPage(
  /** @type {{ context: import('puppeteer-core').BrowserContext }} */ { context },
) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() === 'about:blank') void resetPage(page);
  });
  return page;
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin<{ method: string, params?: object }>} */
export const cdpPlugin = () => ({
  name: 'cdp-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp') return undefined;
    if (!payload) throw new Error('The command cdp needs { method, params }.');
    const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
    const connection = await connectionOf(launcher.getPage(session.id));
    const send = /** @type {(method: string, params?: object) => Promise<object>} */ (
      connection.send.bind(connection)
    );
    return (await send(payload.method, payload.params)) ?? {};
  },
});
