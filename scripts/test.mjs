// The test command: a browser, the files that page tests need, the browser tests, the Node tests, the stories, one last line.
//   npm test                     all tests
//   npm test -- test/src/session only the files whose path contains one of the arguments
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';

/** @typedef {import('./test-reporters.mjs').Counts} Counts */
/** @typedef {import('./test-reporters.mjs').Report} Report */

const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const long = process.argv.includes('--long');
const steps = long ? '1000000' : (process.env.NEWSQUIZ_STEPS ?? '100000');
const limit = (long ? 60 : 15) * 60_000;
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

// The rules on quality are only ever asked in Node, and their tests read files.
const inNode = /^test\/(cli|pages|budgets|scripts|stories|src\/lint)\//;
const inBrowser = /^test\/(src(?!\/lint\/)|components|contract)\//;
const isStory = /^stories\/.*\.stories\.ts$/;
const needBuild = /^test\/(pages|budgets)\//;
const inGroups = /^test\/(cli|pages)\//;

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
const testFiles = filesIn('test').filter((file) => file.endsWith('.test.ts'));
const chosen = (/** @type {RegExp} */ folders, files = testFiles) =>
  files.filter((file) => folders.test(file) && (!filters.length || filters.some((it) => file.includes(it))));

/** Runs one Node program; resolves to its exit code and the report that it sent. */
function run(
  /** @type {string} */ program,
  /** @type {string[]} */ args,
  /** @type {string[]} */ execArgv = [],
) {
  /** @type {Report | undefined} */
  let report;
  const child = fork(program, args, {
    execArgv,
    env: { ...process.env, NEWSQUIZ_STEPS: steps, ...(long && { NEWSQUIZ_EVERY_STATE: '1' }) },
    timeout: limit,
  });
  child.on('message', (message) => (report = /** @type {Report} */ (message)));
  return new Promise(
    (/** @type {(end: { code: number | null, report: Report | undefined }) => void} */ resolve) =>
      child.on('exit', (code) => resolve({ code, report })),
  );
}

function fail(/** @type {string} */ message) {
  console.error(`❌ ${message}`);
  failures.push(message);
  total.failed += 1;
}

/** Adds up one kind of tests; a run that breaks, and a file that has no test, is a failure. */
async function count(
  /** @type {string} */ kind,
  /** @type {ReturnType<typeof run>} */ running,
  /** @type {string[]} */ files = [],
) {
  const { code, report } = await running;
  if (!report) return fail(`The ${kind} tests did not run to their end (exit code ${code}).`);
  const { counts } = report;
  failures.push(...report.failures);
  for (const file of files) if (!report.files.includes(file)) fail(`No test of ${file} ran.`);
  for (const key of /** @type {(keyof Counts)[]} */ (Object.keys(total))) total[key] += counts[key];
  if (counts.passed + counts.failed === 0) fail(`Not one of the ${kind} tests ran.`);
  else if (code !== 0 && counts.failed === 0) fail(`The ${kind} tests ended with exit code ${code}.`);
}

/** Shows each story in the browser, plays it, and has it looked at by axe. */
async function countStories(/** @type {string[]} */ stories) {
  await run('scripts/write-manifest.ts', ['.cache/stories'], ['--import', 'tsx']);
  await count('story', run('node_modules/vitest/vitest.mjs', ['run', ...stories]));
}

/**
 * How many files run one after the other in one process: each process compiles what it imports anew, starts a browser of
 * its own for pages, and bundles the command.
 */
const TOGETHER = 5;

/** Node's runner starts a process for each file that it is given; most files are given to it a few at a time. */
function together(/** @type {string[]} */ files) {
  const folder = '.cache/tests';
  mkdirSync(folder, { recursive: true });
  const grouped = files.filter((file) => inGroups.test(file));
  const count = Math.ceil(grouped.length / TOGETHER);
  const groups = Array.from({ length: count }, (_, index) => {
    const imports = grouped.filter((_file, place) => place % count === index);
    const group = `${folder}/group-${index + 1}.mjs`;
    writeFileSync(group, imports.map((file) => `import '${pathToFileURL(file).href}';\n`).join(''));
    return group;
  });
  return [...groups, ...files.filter((file) => !inGroups.test(file))];
}

/**
 * Builds what the page tests load, unless NEWSQUIZ_BUILT says that `npm run build` has just run. What a failed build left
 * behind goes, so that no test meets it.
 */
async function build() {
  if (process.env.NEWSQUIZ_BUILT) return true;
  const args = ['-c', '--silent', '--configOnly', 'embed,loader,resize,frame,cli'];
  const { code } = await run('node_modules/rollup/dist/bin/rollup', args);
  if (code === 0) return true;
  for (const part of ['embed', 'cli']) rmSync(`dist/${part}`, { recursive: true, force: true });
  fail('The build failed; the tests of pages and budgets, which need it, are left out.');
  return false;
}

async function main() {
  const browserFiles = chosen(inBrowser);
  const built = chosen(needBuild).length === 0 || (await build());
  const nodeFiles = chosen(inNode).filter((file) => built || !needBuild.test(file));
  for (const file of testFiles.filter((it) => !inBrowser.test(it) && !inNode.test(it)))
    fail(`No runner takes ${file}: it stands in none of the test folders.`);
  console.log(`Browser: ${ensureBrowser().path}`);
  const wtr = 'node_modules/@web/test-runner/dist/bin.js';
  if (browserFiles.length) await count('browser', run(wtr, ['--files', ...browserFiles]));
  const reporter = [
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    '--test-reporter',
    './scripts/test-reporters.mjs',
  ];
  const [first, ...others] = together(nodeFiles);
  if (first) await count('Node', run(first, others, reporter), nodeFiles);
  const stories = chosen(isStory, filesIn('stories'));
  if (stories.length) await countStories(stories);
  const kinds = [browserFiles, nodeFiles, stories].filter(({ length }) => length > 0).length;
  const missing = filters.length ? kinds === 0 : kinds < 3;
  if (missing && built) fail(`There is no test file ${filters.length ? `for ${filters}` : 'of one kind'}.`);
}

await main().catch((error) => fail(error instanceof Error ? error.message : String(error)));
if (failures.length) console.log(`\nFailed:\n${failures.map((name) => `  ❌ ${name}\n`).join('')}`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
