// npm start: builds the embed file and the demo pages, checks the banks, serves the pages on this machine only.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildDemo } from './build-demo.mjs';

const folder = 'dist/demo';
const host = '127.0.0.1';
const lastPort = 65_535;

/** Runs a Node program and tells whether it went well. */
const node = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;

function checkBanks() {
  const banks = readdirSync('questions', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])bank\.json$/.test(file))
    .map((file) => join('questions', file));
  if (!node('--import', 'tsx', 'cli/newsquiz.ts', 'check', ...banks))
    console.error('A bank has errors (see above). The pages are served all the same.');
}

/** The pages of the real bank, as `newsquiz build` makes them. */
function buildPages() {
  const bank = 'questions/x-outage/bank.json';
  return node('--import', 'tsx', 'cli/newsquiz.ts', 'build', bank, '--out', `${folder}/built`, '--answers');
}

/** Listens on the port, or on the next one that is free. @param {import('node:http').Server} server @param {number} port */
async function listen(server, port) {
  try {
    await once(server.listen(port, host), 'listening');
    return port;
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!['EADDRINUSE', 'EACCES'].includes(code) || port >= lastPort) throw error;
    return listen(server, port + 1);
  }
}

function titleOf(/** @type {string} */ file) {
  return /<title>([^<]*)<\/title>/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]?.trim() ?? '';
}

if (!node('node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--configOnly', 'embed')) process.exit(1);
if (existsSync('cli/newsquiz.ts')) checkBanks();
await buildDemo(folder);
const hasPages = buildPages();

const server = createServer(sirv(folder, { dev: true }));
const port = await listen(server, Number(process.env.PORT ?? 8000));
console.log('\nThe demo is ready. Ctrl+C stops it.');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  console.log(
    `  http://${host}:${port}/${file === 'index.html' ? '' : file.replace(/\.html$/, '')}  ${titleOf(file)}`,
  );
}
if (hasPages) console.log(`  http://${host}:${port}/built/quiz/quick/  Built by newsquiz build`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
