// The browser tests in further engines: npm run test:engines [-- words of test files]. See scripts/engines.mjs.
// What an engine cannot do is left out, and said; an engine that is not there is a failure with a line on how to get it.
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { engines, ensureEngine } from './engines.mjs';

const filters = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => /^test\/(src(?!\/lint\/)|components|contract)\/.+\.test\.ts$/.test(file))
  .filter((file) => !filters.length || filters.some((it) => file.includes(it)))
  .sort();
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs the test files in one engine; resolves to the counts that its reporter sent. */
function run(/** @type {string} */ engine) {
  /** @type {import('./test-reporters.mjs').Counts | undefined} */
  let counts;
  const child = fork('node_modules/@web/test-runner/dist/bin.js', ['--files', ...files], {
    env: { ...process.env, NEWSQUIZ_ENGINE: engine },
  });
  child.on('message', (message) => (counts = /** @type {typeof counts} */ (message)));
  return new Promise((/** @type {(it: typeof counts) => void} */ resolve) =>
    child.on('exit', () => resolve(counts)),
  );
}

for (const [id, engine] of Object.entries(engines)) {
  const program = ensureEngine(engine);
  if (!program) {
    console.error(
      `❌ No ${engine.name}: install it (Debian: apt-get install ${engine.packages.join(' ')}), or name its program in ${engine.variable}.`,
    );
    total.failed += 1;
    continue;
  }
  console.log(`${engine.name}: ${program}`);
  const counts = (await run(id)) ?? { passed: 0, failed: 1, skipped: 0 };
  for (const key of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[key] += counts[key];
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
