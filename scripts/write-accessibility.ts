// Runs the accessibility tests in every browser there is and writes docs/accessibility.md: `npm run docs:accessibility`.
// With names of further engines, or with `chromium` for none, it runs only in these: npm run docs:accessibility -- chromium
import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { questionTypes } from '../src/index.js';
import { accessibilityPage, accessModule } from './accessibility-page.js';
import type { Outcome, Run } from './accessibility-page.js';
import { engines, findEngine } from './engines.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const FILE = 'docs/accessibility.md';
const MODULE = 'cli/types/access-of-types.ts';
const FILES = /^(?:defects|samples-.+|spoken)\.test\.ts$/u;

/** Name and major version of a browser; patches come too often to be told. */
function versionOf(
  name: string,
  program: string,
  version = () => execFileSync(program, ['--version'], { encoding: 'utf8' }),
): string {
  const said = version();
  return `${name} ${/\d+/u.exec(said)?.[0] ?? ''}`.trim();
}

/** The outcomes in one browser: Chromium, or an engine by its key. */
async function outcomesIn(engine: string): Promise<Outcome[]> {
  const results = `.cache/results-${engine}.json`;
  mkdirSync('.cache', { recursive: true });
  rmSync(results, { force: true });
  const files = readdirSync('test/components').filter((it) => FILES.test(it));
  const child = fork(
    'node_modules/@web/test-runner/dist/bin.js',
    ['--files', ...files.map((it) => `test/components/${it}`)],
    {
      env: {
        ...process.env,
        NEWSQUIZ_ENGINE: engine,
        NEWSQUIZ_RESULTS: results,
        NEWSQUIZ_EVERY_STATE: '1',
      },
    },
  );
  await new Promise((resolve) => child.on('exit', resolve));
  return JSON.parse(readFileSync(results, 'utf8')) as Outcome[];
}

const runs: Run[] = [
  { engine: versionOf('Chromium', ensureBrowser().path), outcomes: await outcomesIn('chromium') },
];
const wanted = process.argv.slice(2);
for (const [id, engine] of Object.entries(engines)) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const program = findEngine(engine);
  if (program)
    runs.push({ engine: versionOf(engine.name, program, engine.version), outcomes: await outcomesIn(id) });
  else console.warn(`${engine.name} is not installed, so it stands not in ${FILE}.`);
}

async function write(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

const names = Object.keys(questionTypes);
await write(FILE, accessibilityPage(names, runs));
await write(MODULE, accessModule(names, runs, readFileSync(MODULE, 'utf8')));
const failed = runs.flatMap(({ outcomes }) => outcomes).filter(({ state }) => state === 'failed');
console.log(`${FILE} and ${MODULE} are written; ${failed.length} tests failed.`);
process.exitCode = failed.length === 0 ? 0 : 1;
